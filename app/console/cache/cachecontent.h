// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clash.h"
#include "models/domain/contact.h"
#include "models/domain/ticket.h"
#include "models/domain/user.h"
#include "models/store/database.h"

#include <QHash>
#include <optional>

/// Everything of the cache but messages, in memory.
struct CacheContent {
    QHash<TicketId, Ticket> tickets;
    QHash<ContactId, Contact> contacts;
    QHash<OrganizationId, Organization> organizations;
    QHash<InviteId, Invite> invites;
    QHash<ClashId, Clash> clashes;
    QHash<UserId, User> users;
    QHash<TeamId, Team> teams;
    std::optional<qint64> cursor; ///< the change number it stands at; nothing until a first sync went through
    qint64 asOf = 0;              ///< when it was last known to be up to date

    QList<Team> teamsByName() const;
};

/// Reads it from the cache file.
Result<CacheContent> readContent(Database &database);
