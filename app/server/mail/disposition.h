// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

/// What a Content-Disposition says.
struct Disposition {
    QString field;         ///< of a form
    QString fileName;      ///< as sent: not yet to be trusted
    bool hasFile = false;  ///< names a file, if only by an empty name
};

/// Reads \a value as RFC 6266 and 7578 have it: `filename*` goes before `filename`.
Disposition readDisposition(const QByteArray &value);
