// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/command/backup.h"

#include "app/server/command/commandline.h"
#include "app/server/command/control/controlclient.h"
#include "app/server/command/restingaccount.h"
#include "models/store/sqlitecopy.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

static Error wrongUsage(const QString &sentence)
{
    return {Error::Kind::Invalid, u"command.usage"_s, {}, {}, sentence};
}

CommandOutcome backUp(const QString &location, const QString &to)
{
    if (location.startsWith("postgres"_L1))
        return CommandOutcome::refusal(wrongUsage(u"This account is in PostgreSQL: pg_dump backs it up while the server runs."_s));
    if (QFileInfo::exists(to))
        return CommandOutcome::refusal(wrongUsage(u"%1 is there already; a backup overwrites nothing."_s.arg(to)));
    if (const auto copied = copySqlite(location, to); !copied)
        return CommandOutcome::refusal({copied.error().kind, copied.error().code, {}, {}, u"The backup was not made: %1."_s.arg(copied.error().detail)});
    return CommandOutcome::said(u"The account is in %1. To restore it, copy the file to support.db in an empty folder."_s.arg(to));
}

int runBackup(const QStringList &arguments)
{
    const auto line = CommandLine::read(arguments, {u"data"_s, u"database"_s, u"to"_s});
    if (!line)
        return refused(line.error());
    if (line->text(u"to"_s).isEmpty())
        return refused(wrongUsage(u"--to FILE is needed."_s));
    const QString to = QFileInfo(line->text(u"to"_s)).absoluteFilePath();
    const QString data = line->text(u"data"_s);
    const auto account = RestingAccount::lock(data, line->text(u"database"_s));
    if (!account && account.error().code == "data.locked"_L1)
        return askRunningServer(data, {{u"command"_s, u"backup"_s}, {u"to"_s, to}}, account.error()).print();
    if (!account)
        return refused(account.error());
    if (!(*account)->location().startsWith("postgres"_L1) && !QFile::exists((*account)->location()))
        return refused({Error::Kind::NotFound, u"check.no-account"_s, {}, {}, u"There is no account in %1."_s.arg(data)});
    return backUp((*account)->location(), to).print();
}
