// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/cache/changewriter.h"

#include "app/console/cache/contactrecords.h"
#include "app/console/cache/peoplerecords.h"
#include "app/console/cache/ticketrecords.h"

namespace {

/// One change to the records of its kind.
class ChangeWriter
{
public:
    explicit ChangeWriter(Database &database) : m_tickets(database), m_contacts(database), m_people(database) {}

    Result<void> write(const Change &change)
    {
        if (change.isGone())
            return remove(change.kind, change.id);
        return std::visit([this](const auto &entity) { return put(entity); }, change.entity);
    }

private:
    Result<void> put(const std::monostate &) { return {}; }
    Result<void> put(const Ticket &ticket) { return m_tickets.put(ticket); }
    Result<void> put(const Message &message) { return m_tickets.put(message); }
    Result<void> put(const User &user) { return m_people.put(user); }
    Result<void> put(const Team &team) { return m_people.put(team); }

    template <typename T>
    Result<void> put(const T &entity)
    {
        return m_contacts.put(entity);
    }

    Result<void> remove(EntityKind kind, qint64 id)
    {
        switch (kind) {
        case EntityKind::Ticket: return m_tickets.remove(TicketId{id});
        case EntityKind::Message: return m_tickets.remove(MessageId{id});
        case EntityKind::Contact: return m_contacts.remove(ContactId{id});
        case EntityKind::Organization: return m_contacts.remove(OrganizationId{id});
        case EntityKind::User: return m_people.remove(UserId{id});
        case EntityKind::Team: return m_people.remove(TeamId{id});
        case EntityKind::Invite: return m_contacts.remove(InviteId{id});
        case EntityKind::Clash: return m_contacts.remove(ClashId{id});
        }
        return {};
    }

    TicketRecords m_tickets;
    ContactRecords m_contacts;
    PeopleRecords m_people;
};

}

Result<void> writeChanges(Database &database, const QList<Change> &changes)
{
    ChangeWriter writer(database);
    for (const auto &change : changes) {
        if (const auto written = writer.write(change); !written)
            return written;
    }
    return {};
}
