// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/store/addresseerepository.h"
#include "models/domain/result.h"

class Database;

/// Writes the mails of the portal's doors, in the transaction of their cause. Anybody can make us send them, so their texts
/// are fixed: nothing that a stranger typed goes into them.
class DoorMail
{
public:
    DoorMail(Database &database, const AccountSettings &settings, qint64 now)
        : m_database(database), m_settings(settings), m_now(now) {}

    /// "password", "account", "address": a secret way in, behind \a code.
    Result<void> link(const QString &templateName, const Addressee &to, const QString &code);

    /// "users-address", "no-account", …: what there is to know, and the \a page of the portal that goes on from there.
    Result<void> notice(const QString &templateName, const Addressee &to, const QString &page = {});

    /// The code that lets the addressee of an access link answer ticket \a number.
    Result<void> code(const Addressee &to, const QString &code, qint64 number);

private:
    Result<void> queue(const QString &templateName, const Addressee &to, const QJsonObject &words);

    Database &m_database;
    const AccountSettings &m_settings;
    qint64 m_now;
};
