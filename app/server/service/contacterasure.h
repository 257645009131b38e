// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/contactdoors.h"

/// Erases a person from the contact base: name, addresses, claims, mails of either direction. Tickets stay without a name; a user on the
/// same address stays untouched.
class ContactErasure
{
public:
    ContactErasure(Database &database, qint64 now) : m_database(database), m_now(now) {}

    /// Forbidden "contact.not-allowed", Gone "contact.erased", Stale "contact.stale" when the contact moved since \a revision.
    Result<void> erase(const Caller &caller, ContactId contact, qint64 revision);

private:
    Result<void> giveUp(const ContactDoors &doors, ChangeLog &changes, const Caller &caller);
    Result<void> tell(const Caller &caller, ContactId contact, ChangeLog &changes);

    Database &m_database;
    qint64 m_now;
};
