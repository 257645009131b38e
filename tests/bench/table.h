// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// One row of the table: a figure of ours beside its floor's.
struct Figure {
    QString row; ///< of speed.md section 2
    QString what;
    double floor = 0; ///< 0: has none
    double ours = 0;
    double budget = 0;
    enum class Kind { AtLeast, AtMost, Absolute } kind = Kind::AtLeast; ///< of the ratio ours : floor; Absolute: ours at most

    double ratio() const { return floor > 0 ? ours / floor : 0; }
    bool isMet() const;
};

void printTable(const QList<Figure> &figures);
