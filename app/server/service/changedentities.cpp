// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/changedentities.h"

#include "app/server/store/clashrepository.h"
#include "app/server/store/contactrepository.h"
#include "app/server/store/inviterepository.h"
#include "app/server/store/messagerepository.h"
#include "app/server/store/organizationrepository.h"
#include "app/server/store/teamrepository.h"
#include "app/server/store/ticketrepository.h"
#include "app/server/store/userrepository.h"

#include <QMap>
#include <QSet>

template <typename IdType>
static QList<IdType> asIds(const QList<qint64> &numbers)
{
    QList<IdType> ids;
    ids.reserve(numbers.size());
    for (const qint64 number : numbers)
        ids.append(IdType{number});
    return ids;
}

Result<void> ChangedEntities::load(const QList<LoggedChange> &changes)
{
    QMap<EntityKind, QSet<qint64>> wanted;
    for (const LoggedChange &change : changes)
        wanted[change.kind].insert(change.id);

    for (auto kind = wanted.begin(); kind != wanted.end(); ++kind) {
        if (const auto loaded = loadKind(kind.key(), kind->values()); !loaded)
            return loaded;
    }
    return {};
}

Entity ChangedEntities::seenBy(const Sight &sight, const LoggedChange &change) const
{
    const auto loaded = m_loaded.constFind(change.subject());
    return loaded != m_loaded.constEnd() && sight.covers(loaded->scope) ? loaded->entity : Entity();
}

Result<void> ChangedEntities::loadKind(EntityKind kind, const QList<qint64> &numbers)
{
    switch (kind) {
    case EntityKind::Ticket:
        return loadTickets(asIds<TicketId>(numbers));
    case EntityKind::Message:
        return loadMessages(asIds<MessageId>(numbers));
    case EntityKind::Contact:
        return loadPublic(ContactRepository(m_database, m_now), kind, asIds<ContactId>(numbers));
    case EntityKind::Organization:
        return loadPublic(OrganizationRepository(m_database), kind, asIds<OrganizationId>(numbers));
    case EntityKind::User:
        return loadPublic(UserRepository(m_database), kind, asIds<UserId>(numbers));
    case EntityKind::Team:
        return loadPublic(TeamRepository(m_database), kind, asIds<TeamId>(numbers));
    case EntityKind::Invite:
        return loadPublic(InviteRepository(m_database, m_now), kind, asIds<InviteId>(numbers));
    case EntityKind::Clash:
        return loadPublic(ClashRepository(m_database), kind, asIds<ClashId>(numbers));
    }
    return {};
}

template <typename Repository, typename IdType>
Result<void> ChangedEntities::loadPublic(const Repository &repository, EntityKind kind, const QList<IdType> &ids)
{
    const auto found = repository.byIds(ids);
    if (!found)
        return Failure(found.error());
    for (const auto &entity : *found)
        m_loaded.insert({int(kind), entity.id.value}, {entity, everyone});
    return {};
}

Result<void> ChangedEntities::loadTickets(const QList<TicketId> &ids)
{
    const auto tickets = TicketRepository(m_database).byIds(ids);
    if (!tickets)
        return Failure(tickets.error());
    for (const Ticket &ticket : *tickets)
        m_loaded.insert({int(EntityKind::Ticket), ticket.id.value}, {ticket, ticket.team.value});
    return {};
}

/// Messages are seen by those who see their ticket.
Result<void> ChangedEntities::loadMessages(const QList<MessageId> &ids)
{
    const auto messages = MessageRepository(m_database).withTeams(ids);
    if (!messages)
        return Failure(messages.error());
    for (const TeamMessage &of : *messages)
        m_loaded.insert({int(EntityKind::Message), of.message.id.value}, {of.message, of.team.value});
    return {};
}
