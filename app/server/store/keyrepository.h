// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/store/identityrepository.h"

/// An address of a user or of a contact with its key.
struct KeyClaim {
    qint64 row = 0;
    EmailKey key;
    QString address;
};

/// Reads and writes the keys of all addresses at once, for their renewal.
class KeyRepository
{
public:
    explicit KeyRepository(Database &database) : m_database(database) {}

    /// Of users' current and former addresses, or of contacts'.
    Result<QList<KeyClaim>> claims(Side side) const;

    /// Whether a mailbox, or somebody else on \a side, claims \a key.
    Result<bool> isTaken(Side side, const EmailKey &key) const;

    Result<void> move(Side side, const KeyClaim &claim, const EmailKey &to);
    Result<void> setSkeleton(const KeyClaim &user);

    /// Puts a key that no user claims any more on the side of contacts.
    Result<void> leaveToContact(const EmailKey &key);

    /// A value that the program keeps in the database; empty where it never did.
    Result<QString> setting(const QString &name) const;
    Result<void> keep(const QString &name, const QString &value);

private:
    Database &m_database;
};
