// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/emailkey.h"
#include "models/domain/ids.h"
#include "models/store/database.h"

/// Who is behind a key, and how mail reaches him or her: at the stored spelling. Both ids are valid for a clash.
struct Addressee {
    UserId user;
    ContactId contact;
    QString address;
    QString name;
    QString language;
};

/// Reads whose a key is, be it a user's, a contact's or both.
class AddresseeRepository
{
public:
    explicit AddresseeRepository(Database &database) : m_database(database) {}

    /// The user's spelling and name where there is a user. Nothing where nobody claims \a key.
    Result<std::optional<Addressee>> of(const EmailKey &key) const;

private:
    Database &m_database;
};
