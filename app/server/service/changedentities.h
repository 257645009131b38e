// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/store/changerepository.h"
#include "app/server/store/sight.h"
#include "models/domain/change.h"

#include <QHash>

/// Loads what changes are about as it is now, a query for each kind rather than for each change.
class ChangedEntities
{
public:
    ChangedEntities(Database &database, qint64 now) : m_database(database), m_now(now) {}

    Result<void> load(const QList<LoggedChange> &changes);

    /// What \a change is about, as \a sight may see it now; nothing where it is gone or out of sight.
    Entity seenBy(const Sight &sight, const LoggedChange &change) const;

private:
    struct Loaded {
        Entity entity;
        Scope scope;
    };

    template <typename Repository, typename IdType>
    Result<void> loadPublic(const Repository &repository, EntityKind kind, const QList<IdType> &ids);
    Result<void> loadTickets(const QList<TicketId> &ids);
    Result<void> loadMessages(const QList<MessageId> &ids);
    Result<void> loadKind(EntityKind kind, const QList<qint64> &numbers);

    Database &m_database;
    qint64 m_now;
    QHash<std::pair<int, qint64>, Loaded> m_loaded;
};
