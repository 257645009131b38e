// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/control/ticketlistcontroller.h"

#include "app/console/sync/outbox.h"
#include "models/items/wording.h"
#include "ui/tickets/ticketlistpane.h"
#include "ui/tickets/viewspane.h"

#include <QDateTime>
#include <QTimer>

using namespace Qt::StringLiterals;

TicketListController::TicketListController(ViewsPane &views, TicketListPane &list, const Cache &cache, const Outbox &outbox,
                                           const Wording &words, UserId self, QObject *parent)
    : QObject(parent), m_viewsPane(views), m_pane(list), m_cache(cache), m_words(words), m_self(self), m_tickets(cache),
      m_views(cache), m_ticketModel(m_tickets, words), m_viewModel(m_views, words)
{
    m_viewsPane.setModel(&m_viewModel);
    m_pane.setModel(&m_ticketModel);
    connect(&views, &ViewsPane::viewChosen, this, &TicketListController::show);
    connect(&list, &TicketListPane::ticketChosen, this, &TicketListController::ticketChosen);
    connect(&list, &TicketListPane::ticketOpened, this, &TicketListController::ticketOpened);
    connect(&list, &TicketListPane::searchChanged, this, [this](const QString &text) {
        auto query = m_tickets.query();
        query.text = text;
        setQuery(query);
    });
    connect(&list, &TicketListPane::orderChosen, this, [this](TicketOrder order) {
        auto query = m_tickets.query();
        query.order = order;
        setQuery(query);
    });
    connect(&cache, &Cache::loaded, this, &TicketListController::refreshViewer);
    connect(&cache, &Cache::userChanged, this, [this](const User *, const User *after) {
        if (after && after->id == m_self)
            refreshViewer();
    });
    connect(&outbox, &Outbox::changed, this, [this, &outbox] { m_tickets.setWaiting(outbox.waitingTickets()); });

    auto *minute = new QTimer(this);
    connect(minute, &QTimer::timeout, this, [this] {
        m_tickets.setNow(QDateTime::currentMSecsSinceEpoch());
        m_views.setViewer({m_self, m_cache.content().users.value(m_self).teams, QDateTime::currentMSecsSinceEpoch()});
    });
    minute->start(60'000);
    refreshViewer();
    show(u"open"_s);
}

void TicketListController::setRequests(const RequestRows &requests)
{
    m_requests = &requests;
    m_requestModel = std::make_unique<TicketListModel>(requests, m_words);
    connect(&requests, &RequestRows::replaced, this, &TicketListController::refreshRequests);
}

void TicketListController::setRequestsWanted(bool wanted)
{
    m_requestsWanted = wanted;
    refreshRequests();
}

void TicketListController::refreshRequests()
{
    const bool isThere = m_requests && (m_requestsWanted || m_requests->count() > 0);
    if (!isThere && m_showsRequests)
        show(u"open"_s);
    m_views.setRequests(isThere ? std::optional(qint64(m_requests->count())) : std::nullopt);
}

void TicketListController::showModel(bool requests)
{
    if (requests == m_showsRequests)
        return;
    m_showsRequests = requests;
    m_pane.setModel(requests ? m_requestModel.get() : &m_ticketModel);
    emit ticketChosen({});
}

void TicketListController::show(const QString &view)
{
    m_viewsPane.setCurrentView(view);
    showModel(view == ticketviews::requests());
    if (m_showsRequests) {
        m_pane.setTitle(m_words.viewName({view, {}, 0}));
        return emit requestsShown();
    }
    auto query = m_tickets.query();
    query.view = view;
    setQuery(query);
}

void TicketListController::choose(TicketId ticket)
{
    if (m_showsRequests || m_tickets.positionOf(ticket) < 0) {
        m_pane.clearSearch();
        show(u"open"_s);
    }
    m_pane.chooseTicket(ticket);
}

void TicketListController::setQuery(const TicketListQuery &query)
{
    if (m_showsRequests && !query.text.trimmed().isEmpty()) // a search is over the tickets of the desk
        showModel(false);
    m_tickets.setQuery(query);
    m_pane.setTitle(query.text.trimmed().isEmpty() ? m_words.viewName({query.view, {}, 0}) : tr("Search"));
}

void TicketListController::refreshViewer()
{
    const Viewer viewer{m_self, m_cache.content().users.value(m_self).teams, QDateTime::currentMSecsSinceEpoch()};
    m_views.setViewer(viewer);
    m_tickets.setViewer(viewer);
}
