// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"

#include <QJsonObject>
#include <QString>

/// What a command leaves behind, wherever it ran: what to print and the exit code.
struct CommandOutcome {
    int exitCode = 0;
    QString out;
    QString err;

    static CommandOutcome said(const QString &line) { return {0, line + u'\n', {}}; }

    /// As `refused` prints it.
    static CommandOutcome refusal(const Error &error);

    QJsonObject json() const;
    static CommandOutcome fromJson(const QJsonObject &json);

    int print() const; ///< the exit code
};
