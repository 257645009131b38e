// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/session.h"
#include "models/store/database.h"

/// A live session and the user it stands for.
struct UserSession {
    qint64 id = 0;
    qint64 seenAt = 0;
    UserId user;
    QString name;
    Role role = Role::Agent;
    bool seesAllTickets = true;
};

/// Reads and writes the sessions of users.
class UserSessionRepository
{
public:
    UserSessionRepository(Database &database, qint64 now) : m_database(database), m_now(now) {}

    /// Nothing for an unknown or ended session and for a user who is not active.
    Result<std::optional<UserSession>> find(const QByteArray &tokenHash) const;

    /// Those of \a sessions that find() would still find.
    Result<QList<qint64>> living(const QList<qint64> &sessions) const;

    struct Fresh {
        QByteArray tokenHash;
        UserId user;
        QString client;
        QString source;
        qint64 expiresAt = 0;
    };
    Result<qint64> insert(const Fresh &session);

    /// Never beyond \a longest after the session was opened.
    Result<void> keep(qint64 session, qint64 lifetime, qint64 longest);

    Result<void> end(qint64 session);
    Result<qint64> endAllOf(UserId user); ///< how many those were
    Result<qint64> endOthersOf(UserId user, qint64 kept);
    Result<bool> endOf(UserId user, UserSessionId session); ///< false: it is not there, or not \a user's

    Result<qint64> countOf(UserId user) const;

    /// The one that was used last first.
    Result<QList<OpenSession>> ofUser(UserId user) const;
    Result<void> removeExpired();

private:
    Database &m_database;
    qint64 m_now;
};
