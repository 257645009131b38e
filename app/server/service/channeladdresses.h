// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/emailkey.h"

#include <QStringList>

class Database;

/// The account's own mailboxes: their addresses are nobody's, neither a user's nor a contact's.
class ChannelAddresses
{
public:
    explicit ChannelAddresses(Database &database) : m_database(database) {}

    /// Claims \a addresses and gives up those that are not among them any more, all or none. Conflict "settings.mail-address-taken"
    /// with a sentence when one is a person's: such a clash could not be told from the person's mail.
    Result<void> set(const QStringList &addresses);

private:
    Result<void> claim(const EmailKey &key, const QString &address);
    Result<void> giveUp(const EmailKey &key);
    Result<void> checkFree(const EmailKey &key, const QString &address) const;

    Database &m_database;
};
