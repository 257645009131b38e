// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/command/commandline.h"

#include "app/server/command/commandoutcome.h"

using namespace Qt::StringLiterals;

static Failure wrongUsage(const QString &sentence)
{
    return fail(Error::Kind::Invalid, u"command.usage"_s, sentence);
}

Result<CommandLine> CommandLine::read(const QStringList &arguments, const QStringList &names)
{
    CommandLine line;
    for (qsizetype i = 0; i < arguments.size(); i += 2) {
        const QString name = arguments[i].startsWith("--"_L1) ? arguments[i].mid(2) : QString();
        if (!names.contains(name))
            return wrongUsage(u"There is no setting %1 here; there are --%2."_s.arg(arguments[i], names.join(", --"_L1)));
        if (i + 1 == arguments.size())
            return wrongUsage(u"--%1 needs a value."_s.arg(name));
        line.m_values.insert(name, arguments[i + 1]);
    }
    return line;
}

Result<qint64> CommandLine::number(const QString &name, qint64 otherwise) const
{
    if (!m_values.contains(name))
        return otherwise;
    bool isNumber = false;
    const qint64 value = text(name).toLongLong(&isNumber);
    if (!isNumber || value < 0)
        return wrongUsage(u"--%1 must be a whole number."_s.arg(name));
    return value;
}

int refused(const Error &error)
{
    return CommandOutcome::refusal(error).print();
}
