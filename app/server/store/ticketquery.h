// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ticket.h"

#include <QList>
#include <QString>
#include <optional>

enum class TicketOrder { Updated, Created, Number };

/// Which tickets, in which order, from where on. An id without a value asks for tickets that have none.
struct TicketQuery {
    QList<TicketStatus> statuses; ///< none: all
    std::optional<UserId> assignee;
    std::optional<TeamId> team;
    std::optional<ContactId> requester;
    std::optional<OrganizationId> organization;
    TicketOrder order = TicketOrder::Updated;
    bool descending = true;
    QString cursor; ///< empty: from the start
    int limit = 50;
};
