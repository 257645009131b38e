// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/command/restingaccount.h"

#include "app/server/serversettings.h"
#include "models/store/migrator.h"

using namespace Qt::StringLiterals;

Result<std::unique_ptr<RestingAccount>> RestingAccount::lock(const QString &data, const QString &database)
{
    if (data.isEmpty())
        return fail(Error::Kind::Invalid, u"command.usage"_s, u"--data DIR is needed."_s);
    std::unique_ptr<RestingAccount> account(new RestingAccount(data));
    if (const auto locked = account->m_folder.lock(); !locked)
        return Failure(locked.error());
    ServerSettings settings;
    settings.data = data;
    settings.database = database;
    account->m_location = settings.databaseLocation();
    return account;
}

Result<std::unique_ptr<RestingAccount>> RestingAccount::open(const QString &data, const QString &database)
{
    auto account = lock(data, database);
    if (!account)
        return account;
    if (const auto used = (*account)->use((*account)->m_location); !used)
        return Failure(used.error());
    return account;
}

Result<void> RestingAccount::use(const QString &location)
{
    auto database = Database::open(location, Database::Access::ReadWrite);
    if (!database)
        return Failure(database.error());
    if (const auto migrated = Migrator(u":/migrations/server"_s).migrate(**database); !migrated)
        return Failure(migrated.error());
    m_database = std::move(*database);
    m_database->allowLongStatements();
    return {};
}
