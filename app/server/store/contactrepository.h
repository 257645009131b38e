// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"
#include "models/domain/emailkey.h"
#include "models/store/database.h"

using ContactIds = QList<ContactId>;

/// What a list of contacts is narrowed by, and where it goes on.
struct ContactQuery {
    QString text; ///< the beginning of a name or of an address
    OrganizationId organization;
    QString cursor;
    int limit = 50;
};

/// Reads and writes contacts and their addresses. \a now decides what has expired.
class ContactRepository
{
public:
    ContactRepository(Database &database, qint64 now) : m_database(database), m_now(now) {}

    /// The contacts of \a ids, in that order; ids no longer there are left out.
    Result<QList<Contact>> byIds(const ContactIds &ids) const;

    Result<std::optional<Contact>> byId(ContactId id) const;
    Result<Page<Contact>> page(const ContactQuery &query) const;

private:
    Database &m_database;
    qint64 m_now;
};
