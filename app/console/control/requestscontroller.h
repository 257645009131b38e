// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/ownrequestapi.h"
#include "app/console/cache/cache.h"
#include "app/console/cache/requestrows.h"

#include <QObject>

class ConversationPane;

/// *My requests*: what the person asked for as a requester, with customer-visible content only.
class RequestsController : public QObject
{
    Q_OBJECT
public:
    RequestsController(ConversationPane &pane, ApiClient &client, Cache &cache, UserId self, QObject *parent = nullptr);

    const RequestRows &rows() const { return m_rows; }

    /// Whether an accepted clash makes the person a requester too.
    bool isWanted() const;

    void refresh();
    void show(TicketId ticket);
    void leave(); ///< the pane is somebody else's again

signals:
    void wantedChanged();

private:
    void fetch(TicketId ticket, const QString &next, const QList<Message> &before);

    ConversationPane &m_pane;
    Cache &m_cache;
    OwnRequestApi m_api;
    RequestRows m_rows;
    UserId m_self;
    TicketId m_ticket;
};
