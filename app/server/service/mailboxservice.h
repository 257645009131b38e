// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/caller.h"
#include "models/domain/mailboxstate.h"
#include "models/domain/result.h"

#include <QList>

class Database;

/// How it goes with the mailboxes that mail is taken from: their readers tell, administrators look.
class MailboxService
{
public:
    MailboxService(Database &database, qint64 now) : m_database(database), m_now(now) {}

    /// Forbidden "mailbox.not-allowed" for anyone but an administrator.
    Result<QList<MailboxState>> all(const Caller &caller) const;

    Result<void> setNames(const QStringList &names);
    Result<void> succeeded(const QString &name);
    Result<void> failed(const QString &name, const QString &code);

private:
    Database &m_database;
    qint64 m_now;
};
