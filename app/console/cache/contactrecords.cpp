// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/cache/contactrecords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

Contact readContact(const Row &row)
{
    Contact contact;
    contact.id = row.id<ContactId>(0);
    contact.name = row.text(1);
    contact.organization = row.id<OrganizationId>(2);
    contact.phone = row.text(3);
    contact.language = row.text(4);
    contact.notes = row.text(5);
    contact.portal = PortalState(row.integer(6));
    contact.createdAt = row.integer(7);
    contact.updatedAt = row.integer(8);
    contact.revision = row.integer(9);
    contact.blocked = row.flag(10);
    return contact;
}

ContactEmail readEmail(const Row &row)
{
    return {row.id<ContactEmailId>(0), row.text(2), row.flag(3), row.flag(4), row.flag(5)};
}

}

Result<QList<Contact>> ContactRecords::contacts() const
{
    QHash<qint64, QList<ContactEmail>> emails;
    const auto read = m_database.select("SELECT id, contact_id, address, is_primary, verified, is_users FROM contact_email"
                                        " ORDER BY contact_id, position",
                                        {}, [&emails](const Row &row) {
                                            emails[row.integer(1)].append(readEmail(row));
                                            return true;
                                        });
    if (!read)
        return Failure(read.error());
    return m_database.list("SELECT id, name, organization_id, phone, language, notes, portal, created_at, updated_at, revision,"
                           " blocked FROM contact",
                           {}, [&emails](const Row &row) {
                               auto contact = readContact(row);
                               contact.emails = emails.value(contact.id.value);
                               return contact;
                           });
}

Result<QList<Organization>> ContactRecords::organizations() const
{
    return m_database.list("SELECT id, name, notes, shares_tickets, created_at, updated_at, revision FROM organization", {},
                           [](const Row &row) {
                               return Organization{row.id<OrganizationId>(0), row.text(1), row.text(2), row.flag(3),
                                                   row.integer(4), row.integer(5), row.integer(6)};
                           });
}

Result<QList<Invite>> ContactRecords::invites() const
{
    return m_database.list("SELECT id, contact_id, address, state, reason, created_at, expires_at FROM invite", {},
                           [](const Row &row) {
                               return Invite{row.id<InviteId>(0), row.id<ContactId>(1), row.text(2), InviteState(row.integer(3)),
                                             row.text(4), row.integer(5), row.integer(6)};
                           });
}

Result<QList<Clash>> ContactRecords::clashes() const
{
    return m_database.list("SELECT id, address, user_id, contact_id, state, opened_at, resolved_at, accepted_at, resolution, owner_id,"
                           " user_name, user_role, contact_name, owner_name, revision FROM clash",
                           {}, [](const Row &row) {
                               return Clash{row.id<ClashId>(0), row.text(1),         row.id<UserId>(2), row.id<ContactId>(3),
                                            ClashState(row.integer(4)), row.integer(5), row.integer(6), row.integer(7),
                                            row.text(8),        row.id<UserId>(9),   row.text(10),      Role(row.integer(11)),
                                            row.text(12),       row.text(13),        row.integer(14)};
                           });
}

Result<void> ContactRecords::put(const Contact &contact)
{
    if (const auto removed = remove(contact.id); !removed)
        return removed;
    const auto done = m_database.execute(
        "INSERT INTO contact (id, name, organization_id, phone, language, notes, portal, created_at, updated_at, revision, blocked)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {contact.id, contact.name, contact.organization, contact.phone, contact.language, contact.notes, int(contact.portal),
         contact.createdAt, contact.updatedAt, contact.revision, contact.blocked});
    if (!done)
        return Failure(done.error());
    int position = 0;
    for (const auto &email : contact.emails) {
        const auto added = m_database.execute(
            "INSERT OR REPLACE INTO contact_email (id, contact_id, position, address, is_primary, verified, is_users)"
            " VALUES (?, ?, ?, ?, ?, ?, ?)",
            {email.id, contact.id, position++, email.address, email.primary, email.verified, email.isUsers});
        if (!added)
            return Failure(added.error());
    }
    return {};
}

Result<void> ContactRecords::put(const Organization &organization)
{
    return m_database
        .execute("INSERT OR REPLACE INTO organization (id, name, notes, shares_tickets, created_at, updated_at, revision)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?)",
                 {organization.id, organization.name, organization.notes, organization.sharesTickets, organization.createdAt,
                  organization.updatedAt, organization.revision})
        .map([](qint64) {});
}

Result<void> ContactRecords::put(const Invite &invite)
{
    return m_database
        .execute("INSERT OR REPLACE INTO invite (id, contact_id, address, state, reason, created_at, expires_at)"
                 " VALUES (?, ?, ?, ?, ?, ?, ?)",
                 {invite.id, invite.contact, invite.address, int(invite.state), invite.reason, invite.createdAt,
                  invite.expiresAt})
        .map([](qint64) {});
}

Result<void> ContactRecords::put(const Clash &clash)
{
    return m_database
        .execute("INSERT OR REPLACE INTO clash (id, address, user_id, contact_id, state, opened_at, resolved_at, accepted_at, resolution,"
                 " owner_id, user_name, user_role, contact_name, owner_name, revision) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                 {clash.id, clash.address, clash.user, clash.contact, int(clash.state), clash.openedAt, clash.resolvedAt, clash.acceptedAt,
                  clash.resolution, clash.owner, clash.userName, int(clash.userRole), clash.contactName, clash.ownerName, clash.revision})
        .map([](qint64) {});
}

Result<void> ContactRecords::remove(ContactId contact)
{
    if (const auto done = m_database.execute("DELETE FROM contact_email WHERE contact_id = ?", {contact}); !done)
        return Failure(done.error());
    return m_database.execute("DELETE FROM contact WHERE id = ?", {contact}).map([](qint64) {});
}

Result<void> ContactRecords::remove(OrganizationId organization)
{
    return m_database.execute("DELETE FROM organization WHERE id = ?", {organization}).map([](qint64) {});
}

Result<void> ContactRecords::remove(InviteId invite)
{
    return m_database.execute("DELETE FROM invite WHERE id = ?", {invite}).map([](qint64) {});
}

Result<void> ContactRecords::remove(ClashId clash)
{
    return m_database.execute("DELETE FROM clash WHERE id = ?", {clash}).map([](qint64) {});
}
