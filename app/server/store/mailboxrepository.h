// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/mailboxstate.h"
#include "models/store/database.h"

/// Reads and writes the table mailbox. Bound to one connection, so to one thread.
class MailboxRepository
{
public:
    explicit MailboxRepository(Database &database) : m_database(database) {}

    /// By name.
    Result<QList<MailboxState>> all() const;

    /// Has a row for each of \a names and for no other.
    Result<void> setNames(const QStringList &names);

    Result<void> succeeded(const QString &name, qint64 now);
    Result<void> failed(const QString &name, const QString &code, qint64 now);

private:
    Database &m_database;
};
