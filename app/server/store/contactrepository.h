// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/store/fieldrevisions.h"
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

/// A ticket or message that tells of a contact, and the team that may see it (0: everyone).
struct ContactTrace {
    EntityKind kind;
    qint64 id;
    qint64 team;
};

/// Reads and writes contacts. \a now decides what has expired.
class ContactRepository
{
public:
    ContactRepository(Database &database, qint64 now) : m_database(database), m_now(now) {}

    /// The contacts of \a ids, in that order; ids no longer there are left out.
    Result<QList<Contact>> byIds(const ContactIds &ids) const;

    Result<std::optional<Contact>> byId(ContactId id) const;

    /// By name, case and accents ignored. "cursor.invalid" for a cursor of another list.
    Result<Page<Contact>> page(const ContactQuery &query) const;

    /// Its name, organization, phone, language and notes.
    Result<ContactId> insert(const Contact &contact);

    /// The row locked, and the revisions of its fields; nothing when it is not there.
    Result<std::optional<FieldRevisions>> holdRevisions(ContactId id);

    /// Its name, organization, phone, language, notes, block, revision and time of change.
    Result<void> update(const Contact &contact, const FieldRevisions &revisions);

    /// Something beside the row's own fields moved: its portal, or an address's standing.
    Result<void> touch(ContactId id);

    /// Whether there was such a contact and it was erased.
    Result<bool> isErased(ContactId id) const;

    /// Takes everything that tells of the person from the row, the invites, mails and messages. Tickets stay, and the row
    /// for them to hang on.
    Result<void> erase(ContactId id);

    /// The tickets of \a id, and the messages it wrote.
    Result<QList<ContactTrace>> traces(ContactId id) const;

    /// How many of the contact's tickets are neither solved nor closed.
    Result<qint64> openTickets(ContactId id) const;

private:
    Database &m_database;
    qint64 m_now;
};
