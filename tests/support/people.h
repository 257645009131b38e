// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/portalaccess.h"
#include "app/server/service/setupservice.h"
#include "tests/support/desk.h"


/// Users and contacts for a test, made by the services themselves, and the ways into the portal.
class People
{
public:
    explicit People(Database &database) : m_database(database), desk(database) {}

    static constexpr const char *password = "a long enough phrase";

    Caller administrator; ///< made by start()

    void start()
    {
        administrator.user = user(QStringLiteral("root@desk.example"), Role::Administrator);
        administrator.name = QStringLiteral("Root");
        administrator.role = Role::Administrator;
    }

    /// An active user whose hash costs nothing to make; nobody can type its password.
    UserId user(const QString &address, Role role = Role::Agent, const QString &hash = QStringLiteral("no-hash"));

    ContactId contact(const QString &address);
    QString invite(ContactId contact, const QString &address = {}); ///< the code that was mailed; empty when refused
    QByteArray enter(const QString &code); ///< redeems and sets a password without hashing: the session's token, or empty
    bool isIn(const QByteArray &session) const { return PortalAccess(m_database, now).visitorOf(session).has_value(); }
    Result<void> promote(const QString &address, bool confirm = true);

private:
    Database &m_database;

public:
    Desk desk;
    qint64 now = Desk::morning;
};
