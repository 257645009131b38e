// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/ticketapi.h"
#include "app/console/cache/cache.h"

#include <QObject>
#include <optional>

class CachedUsers;
class ConversationPane;
class Outbox;
class Sync;
struct OutboxEntry;

/// Joins the pane of one ticket to cache, sync and outbox.
class ConversationController : public QObject
{
    Q_OBJECT
public:
    ConversationController(ConversationPane &pane, ApiClient &client, Cache &cache, Sync &sync, Outbox &outbox, const CachedUsers &users,
                           const User &self, QObject *parent = nullptr);

    void show(TicketId ticket); ///< invalid: nothing
    TicketId ticket() const { return m_ticket; }

signals:
    void contactWanted(ContactId contact);
    void messagesShown(TicketId ticket);

private:
    void refreshHeading();
    void refreshMessages();
    void fetch();
    void refreshPeople();
    void change(TicketId ticket, const TicketPatch &patch);
    void promote(MessageId note);
    void refused(const OutboxEntry &entry, const Error &why);
    QList<Message> unsent() const;

    ConversationPane &m_pane;
    TicketApi m_api;
    Cache &m_cache;
    Sync &m_sync;
    Outbox &m_outbox;
    const CachedUsers &m_users;
    User m_self;
    TicketId m_ticket;
    std::optional<Error> m_missing; ///< why there may be more messages than are shown
};
