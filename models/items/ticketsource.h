// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ticket.h"
#include "models/items/listsource.h"

/// What one line of the ticket list shows.
struct TicketRow {
    TicketId id;
    qint64 number = 0;
    QString subject;
    QString requester;
    QString assignee; ///< empty: nobody
    TicketStatus status = TicketStatus::New;
    Priority priority = Priority::Normal;
    qint64 updatedAt = 0;
    bool waiting = false; ///< not yet on the server: in the outbox

    bool operator==(const TicketRow &) const = default;
};

/// How the ticket list is sorted.
enum class TicketOrder { RecentlyUpdated, LongestUntouched, Newest, Oldest, MostUrgent };

/// Where the ticket list reads its rows.
class TicketSource : public ListSource
{
    Q_OBJECT
public:
    using ListSource::ListSource;

    virtual TicketRow row(int position) const = 0;

    /// Where \a ticket stands, or -1.
    virtual int positionOf(TicketId ticket) const = 0;
};
