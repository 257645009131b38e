// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/letter.h"
#include "models/domain/user.h"

/// Writes the mails about users' accounts, in the transaction of their cause. Their codes are typed into the console: users
/// have no door in the web.
class UserMail
{
public:
    UserMail(Database &database, const AccountSettings &settings, qint64 now)
        : m_database(database), m_settings(settings), m_now(now) {}

    Result<void> invitation(const LetterReader &to, const QString &code, const QString &agent);
    Result<void> password(const LetterReader &to, const QString &code);
    Result<void> secondFactor(const LetterReader &to, const QString &code);
    Result<void> addressProof(const LetterReader &to, const QString &code);

    /// To both: the user has \a current from now on, \a former stays reserved for a while.
    Result<void> addressChanged(const User &user, const QString &former, const QString &current);

    /// The address has become a user's, so the customer portal is closed to it (A5).
    Result<void> portalOff(const LetterReader &to);

    static LetterReader readerOf(const User &user) { return {user.name, user.email, user.language}; }

private:
    Result<void> queue(const QString &templateName, const LetterReader &to, const QJsonObject &words);

    Database &m_database;
    const AccountSettings &m_settings;
    qint64 m_now;
};
