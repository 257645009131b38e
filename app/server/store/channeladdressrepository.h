// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/emailkey.h"
#include "models/store/database.h"

/// Reads and writes the mailboxes and aliases of the account, which nobody else may claim.
class ChannelAddressRepository
{
public:
    explicit ChannelAddressRepository(Database &database) : m_database(database) {}

    Result<QList<EmailKey>> keys() const;
    Result<void> insert(const EmailKey &key, const QString &address);
    Result<void> remove(const EmailKey &key);

private:
    Database &m_database;
};
