// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/emailkey.h"
#include "models/domain/user.h"
#include "models/store/database.h"

enum class CodePurpose { Invitation, Password, SecondFactor, Address };

/// A code that may be used now, and whose it is.
struct UserCode {
    qint64 row = 0;
    UserId user;
    EmailKey key;
    QString address;        ///< the mailbox it went to
    bool confirmed = false; ///< what a change of address switches off was accepted
};

/// Reads and writes the codes that are mailed to users. What it finds is alive: not expired, of a user who is there, and
/// sent to the address that is the user's still (for a change of address: to the one that is to become it).
class UserCodeRepository
{
public:
    UserCodeRepository(Database &database, qint64 now) : m_database(database), m_now(now) {}

    struct Fresh {
        QByteArray hash;
        CodePurpose purpose;
        UserId user;
        EmailKey key;
        QString address;
        bool confirmed = false;
        qint64 expiresAt = 0;
    };

    /// Ends the user's older code of that purpose.
    Result<void> insert(const Fresh &code);

    Result<std::optional<UserCode>> find(const QByteArray &hash, CodePurpose purpose) const;

    Result<void> end(qint64 row);
    Result<void> endAllOf(UserId user);

    /// Invited users whose code was over at \a moment.
    Result<QList<UserId>> invitationsOverAt(qint64 moment) const;

    /// Invitations stay: how long ago they ended still matters.
    Result<void> removeExpired();

private:
    Database &m_database;
    qint64 m_now;
};
