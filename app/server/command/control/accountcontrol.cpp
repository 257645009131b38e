// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/command/control/accountcontrol.h"

#include "app/server/command/admin.h"
#include "app/server/command/backup.h"
#include "app/server/command/check.h"

using namespace Qt::StringLiterals;

QJsonObject AccountControl::answer(const QJsonObject &request) const
{
    const QString command = request.value("command"_L1).toString();
    if (command == "check"_L1)
        return check().json();
    if (command == "admin"_L1)
        return makeAdministrator(request).json();
    if (command == "backup"_L1)
        return backUp(m_account.location, request.value("to"_L1).toString()).json();
    return CommandOutcome::refusal({Error::Kind::Invalid, u"command.usage"_s, {}, {}, u"The running server knows no such command."_s}).json();
}

/// Of one moment, so that what is written meanwhile is seen whole or not at all.
CommandOutcome AccountControl::check() const
{
    const auto database = Database::open(m_account.location, Database::Access::ReadOnly);
    if (!database)
        return CommandOutcome::refusal(database.error());
    (*database)->allowLongStatements();
    if (const auto begun = (*database)->begin(); !begun)
        return CommandOutcome::refusal(begun.error());
    const CommandOutcome outcome = checkStore(**database);
    (*database)->rollback();
    return outcome;
}

CommandOutcome AccountControl::makeAdministrator(const QJsonObject &request) const
{
    const auto made = awaited<CommandOutcome>(m_account.writer, [&](Database &database, qint64 now) -> Result<CommandOutcome> {
        return createAdministrator(database, now, request, m_account.setupTokenFile);
    });
    if (!made)
        return CommandOutcome::refusal(made.error());
    m_account.committed();
    return *made;
}
