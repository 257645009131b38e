// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/cache/cachedtickets.h"
#include "app/console/cache/cachedviews.h"
#include "models/items/ticketlistmodel.h"
#include "models/items/viewlistmodel.h"

#include <QObject>

class Outbox;
class TicketListPane;
class ViewsPane;
class Wording;

/// Joins views and ticket list to the cache.
class TicketListController : public QObject
{
    Q_OBJECT
public:
    TicketListController(ViewsPane &views, TicketListPane &list, const Cache &cache, const Outbox &outbox, const Wording &words,
                         UserId self, QObject *parent = nullptr);

    void show(const QString &view);

    /// Chooses \a ticket, in another view when the present one does not have it.
    void choose(TicketId ticket);

signals:
    void ticketChosen(TicketId ticket); ///< invalid: none
    void ticketOpened(TicketId ticket);

private:
    void refreshViewer();
    void setQuery(const TicketListQuery &query);

    ViewsPane &m_viewsPane;
    TicketListPane &m_pane;
    const Cache &m_cache;
    const Wording &m_words;
    UserId m_self;
    CachedTickets m_tickets;
    CachedViews m_views;
    TicketListModel m_ticketModel;
    ViewListModel m_viewModel;
};
