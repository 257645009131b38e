// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QHash>
#include <QStringList>

/// The `--name value` pairs a command was called with.
class CommandLine
{
public:
    /// Invalid "command.usage" for a name that is not in \a names, or one without a value.
    static Result<CommandLine> read(const QStringList &arguments, const QStringList &names);

    QString text(const QString &name) const { return m_values.value(name); }

    /// Invalid "command.usage" unless it is a whole number from 0 on; \a otherwise when it was not given.
    Result<qint64> number(const QString &name, qint64 otherwise) const;

private:
    QHash<QString, QString> m_values;
};

/// Says on standard error why a command did not run. The exit code: 64 bad usage, 69 cannot run, 75 the data folder is in use.
int refused(const Error &error);
