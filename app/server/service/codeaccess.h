// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/service/outcome.h"
#include "app/server/store/usercoderepository.h"
#include "models/domain/session.h"

/// What the password worker made of a code from a mail and the password that was typed with it.
struct CheckedCode {
    CodePurpose purpose = CodePurpose::Password;
    QByteArray codeHash;
    UserId user;          ///< invalid: there is no such code
    QString hash;         ///< of the new password; for a second factor the one that the present password was held against
    QString secondFactor; ///< its code, as typed
    QString source;
};

/// The ways to the console beside the password: codes that users are mailed. Wrong ones are counted and slow down.
class CodeAccess
{
public:
    CodeAccess(Database &database, const AccountSettings &settings, qint64 now)
        : m_database(database), m_settings(settings), m_now(now) {}

    /// First step, on the password worker: a new password for whoever was mailed the code (Invitation, Password).
    /// Invalid on "/password" as password::check says; Limited "user-code.limited".
    Result<CheckedCode> prepare(CodePurpose purpose, const CodeAndPassword &typed, const QString &source) const;

    /// The same for a lost second factor: the password is the present one.
    Result<CheckedCode> checkForSecondFactor(const CodeAndPassword &typed, const QString &source) const;

    /// Second step, on the writer: sets the password and signs in; all other sessions and codes end. Gone "user-code.dead"
    /// for a code that is unknown, used, over or of another purpose; SignedOut "session.code-needed", "session.code-wrong"
    /// where a forgotten password's user has a second factor, which a mailbox alone must not get around.
    Result<SignedIn> setPassword(const CheckedCode &checked, const QString &client);

    /// Mails a code to whoever proved the password, where there is a second factor at all.
    Result<void> requestSecondFactor(UserId user, const QString &source);

    /// Takes the second factor away and signs in. Gone as above, SignedOut "session.refused" for a wrong password.
    Result<SignedIn> resetSecondFactor(const CheckedCode &checked, const QString &client);

private:
    Result<std::optional<User>> userOf(CodePurpose purpose, const QByteArray &codeHash) const;
    Outcome<SignedIn> enter(const CheckedCode &checked, const QString &action, const QString &client);
    Outcome<SignedIn> refuse(const CheckedCode &checked, const Error &error);
    Result<void> activate(const CheckedCode &checked, const User &user);

    Database &m_database;
    const AccountSettings &m_settings;
    qint64 m_now;
};
