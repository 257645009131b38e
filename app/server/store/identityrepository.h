// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/emailkey.h"
#include "models/store/database.h"

/// The door that a key may use now.
enum class Side { User, Contact, Channel };

/// Reads and writes the table identity: one row for each key, and a lock for whoever changes its claims.
class IdentityRepository
{
public:
    explicit IdentityRepository(Database &database) : m_database(database) {}

    /// The side of \a key, whose row stays locked until the transaction ends. A key without a row gets one with \a wanted.
    /// Several keys are held in the order of their bytes, and before any contact's row, so that two writers never wait
    /// for each other.
    Result<Side> hold(const EmailKey &key, Side wanted);

    /// As hold(), but a key without a row stays without one: nothing.
    Result<std::optional<Side>> holdKnown(const EmailKey &key);

    Result<std::optional<Side>> sideOf(const EmailKey &key) const;

    /// Refused with "store.foreign-key" while a sign-in row or token of the other side stands.
    Result<void> setSide(const EmailKey &key, Side side);

    /// The unproven wishes for \a key: a stranger's to be a contact, the requester's of a ticket opened in its name, a contact's to
    /// have that address or to leave it for another. They claim nothing and end with the key's move to a user.
    Result<void> discardRegistrations(const EmailKey &key);

    /// Takes away the row of \a key, which is held, unless somebody claims it.
    Result<void> forgetUnclaimed(const EmailKey &key);

private:
    Database &m_database;
};
