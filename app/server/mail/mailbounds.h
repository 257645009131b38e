// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

/// What one look at a mail's lines tells before its structure is read, so that no mail can make reading it long or costly.
struct MailBounds {
    static constexpr qsizetype mostBytes = 50 * 1024 * 1024;
    static constexpr int mostHeaderLines = 1000;
    static constexpr qsizetype longestHeader = 64 * 1024;
    static constexpr qsizetype mostHeaderBytes = 1024 * 1024;
    static constexpr int deepest = 100;
    static constexpr int mostParts = 1000;
    static constexpr int mostFiles = 200;

    QByteArray head; ///< the headers that keep the bounds, with the empty line behind them
    QString problem; ///< the bound that is broken: read no more than the head

    static MailBounds of(const QByteArray &bytes);
};
