// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/cache/cachedtickets.h"
#include "app/console/cache/cachedviews.h"
#include "app/console/cache/requestrows.h"
#include "models/items/ticketlistmodel.h"
#include "models/items/viewlistmodel.h"

#include <QObject>
#include <memory>

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

    /// What the view of one's own requests shows; that view is there only while it is wanted.
    void setRequests(const RequestRows &requests);
    void setRequestsWanted(bool wanted);
    bool showsRequests() const { return m_showsRequests; }

    void show(const QString &view);

    /// Chooses \a ticket, in another view when the present one does not have it.
    void choose(TicketId ticket);

signals:
    void requestsShown(); ///< the time to ask for them anew
    void ticketChosen(TicketId ticket); ///< invalid: none
    void ticketOpened(TicketId ticket);

private:
    void refreshViewer();
    void refreshRequests();
    void showModel(bool requests);
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
    const RequestRows *m_requests = nullptr;
    std::unique_ptr<TicketListModel> m_requestModel;
    bool m_requestsWanted = false;
    bool m_showsRequests = false;
};
