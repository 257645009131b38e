// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/channel/awaited.h"
#include "app/server/command/commandoutcome.h"

/// Does for a running server what the commands do for a resting account: check, make an administrator, back up.
class AccountControl
{
public:
    struct Account {
        QString location; ///< of the database
        QString setupTokenFile;
        WorkerAccess writer;
        std::function<void()> committed;
    };

    explicit AccountControl(Account account) : m_account(std::move(account)) {}

    /// {"command": "check"}, {"command": "admin", "email", "name", "password"} or {"command": "backup", "to"}
    QJsonObject answer(const QJsonObject &request) const;

private:
    CommandOutcome check() const;
    CommandOutcome makeAdministrator(const QJsonObject &request) const;

    const Account m_account;
};
