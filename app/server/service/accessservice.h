// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/caller.h"
#include "app/server/service/outcome.h"
#include "models/domain/emailkey.h"
#include "models/domain/result.h"
#include "models/domain/session.h"

class Database;

/// What the password worker found out about somebody who wants to sign in to the console.
struct CheckedPassword {
    EmailKey key;
    UserId user;        ///< invalid: the address or the password is wrong
    QString hash;       ///< the hash the password was held against; it must still stand when the session is written
    QString newerHash;  ///< set when the hash is to be replaced by one of today's cost
    QString source;
    QString code = {};  ///< of the second factor, as typed
};

/// Who gets in to the console: signing in, the caller behind a token, signing out.
class AccessService
{
public:
    AccessService(Database &database, qint64 now) : m_database(database), m_now(now) {}

    /// Sign-in, first step: on the password worker, reading only. One hash is computed whether or not the address is
    /// known, so time tells nothing. Invalid for a malformed input, Limited "session.limited" with extra "retryAfter".
    Result<CheckedPassword> checkPassword(const Credentials &credentials, const QString &source) const;

    /// Sign-in, second step: on the writer. SignedOut "session.refused" when the first step failed or its ground has
    /// moved since; Limited as above. After the right password only: "session.code-needed" where there is a second factor and
    /// no code came, "session.code-wrong". Counts, audits and writes the session in one transaction.
    Result<SignedIn> signIn(const CheckedPassword &checked, const QString &client);

    /// The first step for somebody signed in, who has to show the own password again.
    Result<CheckedPassword> checkOwnPassword(const Caller &caller, const QString &password) const;

    /// The second step where no session is to be opened: refuses, counts and audits like signIn().
    Result<void> prove(const CheckedPassword &checked);

    /// The user of a live session. SignedOut "session.ended" for any other token; Unavailable when the database
    /// cannot be asked. `Caller::source` is for the dispatcher to fill.
    Result<Caller> callerOf(const QByteArray &token) const;

    /// On the writer, when `Caller::sessionIsDue`: moves the session's end on with its use.
    Result<void> keepSession(const Caller &caller);

    Result<void> signOut(const Caller &caller);

private:
    Result<CheckedPassword> check(const EmailKey &key, const QString &password, const QString &source) const;
    Result<bool> stands(const CheckedPassword &checked);
    Outcome<SignedIn> open(const CheckedPassword &checked, const QString &client);
    Result<Error> refuse(const CheckedPassword &checked, const QString &code);

    Database &m_database;
    qint64 m_now;
};
