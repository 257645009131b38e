// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/user.h"

#include <QString>
#include <QUrl>
#include <optional>

/// Who was signed in where, without the proof of it.
struct Account {
    QString origin; ///< the server's
    User user;

    /// What the keyring knows the token by.
    QString key() const;
};

/// The folder of one person's console on this computer: the last sign-in, window settings, and for each account a
/// folder of its own that nobody else may read.
class Profile
{
public:
    explicit Profile(const QString &folder);

    QString settingsFile() const;
    QString folderOf(const Account &account) const; ///< made with mode 0700 when it is not there

    std::optional<Account> lastAccount() const;
    void remember(const Account &account);
    void forget(); ///< the account, not the server's address

    QString lastServer() const;
    QString lastEmail() const;

private:
    QString m_folder;
};
