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

    Result<std::optional<Side>> sideOf(const EmailKey &key) const;

    /// Refused with "store.foreign-key" while a sign-in row or token of the other side stands.
    Result<void> setSide(const EmailKey &key, Side side);

    /// A stranger's unproven wish to be a contact on \a key; it claims nothing and ends with the key's move to a user.
    Result<void> discardRegistrations(const EmailKey &key);

private:
    Database &m_database;
};
