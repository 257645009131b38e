// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/emailkey.h"
#include "models/domain/user.h"
#include "models/store/database.h"

enum class AddressState { Current, Former, Released };

/// One address that is, or was, a user's.
struct UserAddress {
    UserAddressId id;
    UserId user;
    EmailKey key;
    QString address;
    AddressState state = AddressState::Current;
    qint64 releaseAt = 0;
};

/// Reads and writes the claims of users: the address they sign in with, and those that are still reserved for them.
class UserAddressRepository
{
public:
    explicit UserAddressRepository(Database &database) : m_database(database) {}

    /// The current one first, then the newest first.
    Result<QList<UserAddress>> ofUser(UserId user) const;

    /// Former ones whose time was over at \a moment.
    Result<QList<UserAddress>> toBeReleasedAt(qint64 moment) const;

    Result<QHash<UserId, QList<FormerAddress>>> formerOf(const QList<UserId> &users) const;

    Result<void> setFormer(UserAddressId id, qint64 releaseAt);
    Result<void> setCurrent(UserAddressId id);

    /// From now on it claims nothing.
    Result<void> release(UserAddressId id);

private:
    Database &m_database;
};
