// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clash.h"
#include "models/domain/contact.h"
#include "models/store/database.h"

/// Reads and writes the cached contacts, organizations, invites and clashes.
class ContactRecords
{
public:
    explicit ContactRecords(Database &database) : m_database(database) {}

    Result<QList<Contact>> contacts() const;
    Result<QList<Organization>> organizations() const;
    Result<QList<Invite>> invites() const;
    Result<QList<Clash>> clashes() const;

    Result<void> put(const Contact &contact);
    Result<void> put(const Organization &organization);
    Result<void> put(const Invite &invite);
    Result<void> put(const Clash &clash);

    Result<void> remove(ContactId contact);
    Result<void> remove(OrganizationId organization);
    Result<void> remove(InviteId invite);
    Result<void> remove(ClashId clash);

private:
    Database &m_database;
};
