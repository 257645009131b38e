// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/contactrepository.h"

#include "app/server/store/contactaddressrepository.h"
#include "app/server/store/listcursor.h"
#include "models/domain/foldedtext.h"

using namespace Qt::StringLiterals;

namespace {

struct PortalTraits {
    bool hasPassword = false;
    bool hasInvite = false;
};

PortalState portalState(const Contact &contact, PortalTraits traits)
{
    const bool isOff = !contact.emails.isEmpty()
        && std::all_of(contact.emails.begin(), contact.emails.end(), [](const ContactEmail &email) { return email.isUsers; });
    if (isOff || contact.blocked)
        return PortalState::Off;
    if (traits.hasPassword)
        return PortalState::Active;
    return traits.hasInvite ? PortalState::Invited : PortalState::NeverInvited;
}

Contact readContact(const Row &row)
{
    Contact contact;
    contact.id = row.id<ContactId>(0);
    contact.name = row.text(1);
    contact.organization = row.id<OrganizationId>(2);
    contact.phone = row.text(3);
    contact.language = row.text(4);
    contact.notes = row.text(5);
    contact.createdAt = row.integer(6);
    contact.updatedAt = row.integer(7);
    contact.revision = row.integer(8);
    contact.blocked = row.flag(11);
    return contact;
}

// The end of the range of texts that begin with \a prefix, in the order of their bytes.
QString afterAll(const QString &prefix)
{
    return prefix + QString::fromUcs4(U"\U0010FFFF", 1);
}

}

Result<QList<Contact>> ContactRepository::byIds(const ContactIds &ids) const
{
    QHash<ContactId, PortalTraits> traits;
    auto contacts = m_database.list(
        "SELECT c.id, c.name, c.organization_id, c.phone, c.language, c.notes, c.created_at, c.updated_at, c.revision,"
        " CASE WHEN EXISTS (SELECT 1 FROM portal_sign_in s JOIN portal_password p ON p.contact_id = s.contact_id"
        " WHERE s.contact_id = c.id) THEN 1 ELSE 0 END,"
        " CASE WHEN EXISTS (SELECT 1 FROM portal_token t WHERE t.contact_id = c.id AND t.purpose = 'invite' AND t.expires_at > ?)"
        " THEN 1 ELSE 0 END, c.blocked"
        " FROM {each} JOIN contact c ON c.id = each.value AND c.erased_at IS NULL ORDER BY each.position",
        {m_now, eachOf(ids)}, [&](const Row &row) {
            const Contact contact = readContact(row);
            traits.insert(contact.id, {row.flag(9), row.flag(10)});
            return contact;
        });
    if (!contacts)
        return contacts;

    const auto emails = ContactAddressRepository(m_database).emailsOf(ids);
    if (!emails)
        return Failure(emails.error());
    for (Contact &contact : *contacts) {
        contact.emails = emails->value(contact.id);
        contact.portal = portalState(contact, traits.value(contact.id));
    }
    return contacts;
}

Result<std::optional<Contact>> ContactRepository::byId(ContactId id) const
{
    return byIds({id}).transform([](const QList<Contact> &found) {
        return found.isEmpty() ? std::optional<Contact>() : std::optional<Contact>(found.first());
    });
}

Result<Page<Contact>> ContactRepository::page(const ContactQuery &query) const
{
    ListCursor start{u"contacts"_s, QString(), 0};
    if (!query.cursor.isEmpty()) {
        const auto read = ListCursor::fromText(query.cursor, start.order);
        if (!read)
            return Failure(read.error());
        start = *read;
    }

    QByteArray sql = "SELECT c.id, c.sort_name FROM contact c WHERE (c.sort_name, c.id) > (?, ?) AND c.erased_at IS NULL";
    Values values{start.key, start.id};
    if (query.organization.isValid()) {
        sql += " AND c.organization_id = ?";
        values.push_back(query.organization);
    }
    if (const QString prefix = foldedText(query.text); !prefix.isEmpty()) {
        sql += " AND c.id IN (SELECT id FROM contact WHERE sort_name >= ? AND sort_name < ?"
               " UNION SELECT contact_id FROM contact_address WHERE key >= ? AND key < ?)";
        values.insert(values.end(), {prefix, afterAll(prefix), prefix, afterAll(prefix)});
    }
    sql += " ORDER BY c.sort_name, c.id LIMIT ?";
    values.push_back(query.limit + 1);

    auto places = m_database.list(sql, values, [&](const Row &row) { return ListCursor{start.order, row.text(1), row.integer(0)}; });
    if (!places)
        return Failure(places.error());

    Page<Contact> page;
    if (places->size() > query.limit) {
        places->removeLast();
        page.next = places->last().toText();
    }
    ContactIds ids;
    for (const ListCursor &place : *places)
        ids.append(ContactId{place.id});
    const auto contacts = byIds(ids);
    if (!contacts)
        return Failure(contacts.error());
    page.items = *contacts;
    return page;
}

Result<ContactId> ContactRepository::insert(const Contact &contact)
{
    const auto id = m_database.first(
        "INSERT INTO contact (name, sort_name, organization_id, phone, language, notes, created_at, updated_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        {contact.name, foldedText(contact.name), contact.organization, contact.phone, contact.language, contact.notes, m_now, m_now},
        [](const Row &row) { return row.id<ContactId>(0); });
    if (!id)
        return Failure(id.error());
    return id->value_or(ContactId());
}

Result<std::optional<FieldRevisions>> ContactRepository::holdRevisions(ContactId id)
{
    return m_database.first("SELECT field_revisions FROM contact WHERE id = ? {forUpdate}", {id},
                            [](const Row &row) { return FieldRevisions::fromJson(row.text(0)); });
}

Result<void> ContactRepository::update(const Contact &contact, const FieldRevisions &revisions)
{
    return m_database
        .execute("UPDATE contact SET name = ?, sort_name = ?, organization_id = ?, phone = ?, language = ?, notes = ?,"
                 " blocked = ?, updated_at = ?, revision = ?, field_revisions = ? WHERE id = ?",
                 {contact.name, foldedText(contact.name), contact.organization, contact.phone, contact.language, contact.notes,
                  contact.blocked, m_now, contact.revision, revisions.toJson(), contact.id})
        .transform([](qint64) {});
}

Result<void> ContactRepository::touch(ContactId id)
{
    return m_database.execute("UPDATE contact SET revision = revision + 1, updated_at = ? WHERE id = ?", {m_now, id})
        .transform([](qint64) {});
}

Result<qint64> ContactRepository::openTickets(ContactId id) const
{
    return m_database
        .first("SELECT COUNT(*) FROM ticket WHERE requester_contact_id = ? AND status < ?", {id, int(TicketStatus::Solved)},
               [](const Row &row) { return row.integer(0); })
        .transform([](const auto &found) { return found.value_or(0); });
}

Result<bool> ContactRepository::isErased(ContactId id) const
{
    return m_database
        .first("SELECT id FROM contact WHERE id = ? AND erased_at IS NOT NULL", {id}, [](const Row &row) { return row.integer(0); })
        .transform([](const auto &found) { return found.has_value(); });
}

Result<void> ContactRepository::erase(ContactId id)
{
    return m_database
        .execute("UPDATE contact SET name = '', sort_name = '', organization_id = NULL, phone = '', language = '', notes = '',"
                 " blocked = 0, erased_at = ?, updated_at = ?, revision = revision + 1 WHERE id = ?",
                 {m_now, m_now, id})
        .and_then([&](qint64) { return m_database.execute("UPDATE invite SET address = '' WHERE contact_id = ?", {id}); })
        .and_then([&](qint64) { return m_database.execute("DELETE FROM portal_request WHERE contact_id = ?", {id}); })
        .and_then([&](qint64) {
            return m_database.execute("UPDATE mail_out SET to_address = '', to_name = '', data = '{}',"
                                      " state = CASE WHEN state = 'queued' THEN 'failed' ELSE state END"
                                      " WHERE ticket_id IN (SELECT id FROM ticket WHERE requester_contact_id = ?)"
                                      " OR invite_id IN (SELECT id FROM invite WHERE contact_id = ?)",
                                      {id, id});
        })
        .and_then([&](qint64) {
            return m_database.execute("UPDATE message SET author_name = '', revision = revision + 1"
                                      " WHERE author_kind = 1 AND author_id = ?",
                                      {id});
        })
        .transform([](qint64) {});
}

Result<QList<ContactTrace>> ContactRepository::traces(ContactId id) const
{
    return m_database.list("SELECT CAST(? AS {int}), id, team_id FROM ticket WHERE requester_contact_id = ? UNION ALL"
                           " SELECT CAST(? AS {int}), m.id, t.team_id FROM message m JOIN ticket t ON t.id = m.ticket_id"
                           " WHERE m.author_kind = 1 AND m.author_id = ?",
                           {int(EntityKind::Ticket), id, int(EntityKind::Message), id},
                           [](const Row &row) { return ContactTrace{EntityKind(row.integer(0)), row.integer(1), row.integer(2)}; });
}
