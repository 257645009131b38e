// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/cache/cache.h"
#include "app/console/cache/sortedrows.h"
#include "app/console/cache/ticketviews.h"
#include "models/items/ticketsource.h"

#include <QSet>

/// Which tickets are wanted and how they are sorted.
struct TicketListQuery {
    QString view = QStringLiteral("open");
    QString text; ///< when given, searches all tickets by subject, requester and number
    TicketOrder order = TicketOrder::RecentlyUpdated;

    bool operator==(const TicketListQuery &) const = default;
};

/// The tickets of the cache that a query wants, live.
class CachedTickets : public TicketSource
{
    Q_OBJECT
public:
    explicit CachedTickets(const Cache &cache, QObject *parent = nullptr);

    void setViewer(const Viewer &viewer);
    void setQuery(const TicketListQuery &query);
    const TicketListQuery &query() const { return m_query; }

    /// Tickets with something in the outbox.
    void setWaiting(const QSet<TicketId> &waiting);

    /// Time has gone by.
    void setNow(qint64 now);

    int count() const override { return m_rows.count(); }
    TicketRow row(int position) const override;
    int positionOf(TicketId ticket) const override;

private:
    /// Smallest first is the order on the screen.
    struct Key {
        qint64 rank = 0;
        qint64 id = 0;
        auto operator<=>(const Key &) const = default;
    };

    void rebuild();
    bool wants(const Ticket &ticket) const;
    bool matchesText(const Ticket &ticket) const;
    Key keyOf(const Ticket &ticket) const;
    std::optional<Key> wantedKey(const Ticket *ticket) const;
    QString requesterOf(const Ticket &ticket) const;

    const Cache &m_cache;
    SortedRows<Key> m_rows;
    Viewer m_viewer;
    TicketListQuery m_query;
    QString m_folded;
    QSet<TicketId> m_waiting;
};
