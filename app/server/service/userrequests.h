// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "models/domain/result.h"

class Database;
struct UserRequest;

/// A forgotten password of the console. Asking writes one row, the same for any address; whose the address is, is found out
/// later, apart from the request.
class UserRequests
{
public:
    UserRequests(Database &database, const AccountSettings &settings, qint64 now)
        : m_database(database), m_settings(settings), m_now(now) {}

    /// Invalid "session.email-invalid" on "/email", by the text alone. Limited "session.limited".
    Result<void> askForPassword(const QString &email, const QString &source);

    /// Does what follows from the oldest row, in one transaction: a code by mail for an active user, nothing for anybody else.
    /// False when no row is due. A row that could not be resolved waits a while.
    Result<bool> resolveNext();

private:
    Result<void> resolve(const UserRequest &request);

    Database &m_database;
    const AccountSettings &m_settings;
    qint64 m_now;
};
