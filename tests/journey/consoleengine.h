// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/contactapi.h"
#include "app/console/api/inviteapi.h"
#include "app/console/api/ticketapi.h"
#include "app/console/session/session.h"
#include "app/console/sync/outbox.h"
#include "app/console/sync/sync.h"
#include "tests/support/memorytokenstore.h"
#include "tests/support/settled.h"

#include <QTemporaryDir>
#include <optional>

/// The console without its window: signs in, syncs into its cache, sends its outbox.
class ConsoleEngine
{
public:
    ConsoleEngine() : m_profile(m_folder.path()), m_session(m_client, tokens, m_profile) {}

    MemoryTokenStore tokens;

    /// Signs in, opens cache and outbox and waits for the first sync. False when any of it fails.
    bool start(const QUrl &server, const Credentials &credentials)
    {
        m_session.signIn(server, credentials);
        if (!QTest::qWaitFor([this] { return m_session.state() != Session::State::SigningIn; }, 15'000))
            return false;
        if (m_session.state() != Session::State::SignedIn)
            return false;
        const QString folder = m_profile.folderOf(m_session.account());
        m_cache.emplace(folder);
        m_outbox.emplace(m_client, *m_cache, folder);
        m_sync.emplace(m_client, *m_cache);
        if (!settled(m_cache->open()) || !settled(m_outbox->open()))
            return false;
        m_sync->start();
        return QTest::qWaitFor([this] { return m_sync->state() == Sync::State::UpToDate; }, 15'000);
    }

    const CacheContent &content() const { return m_cache->content(); }
    ContactApi contacts() { return ContactApi(m_client); }
    InviteApi invites() { return InviteApi(m_client); }
    ApiClient &client() { return m_client; }
    Profile &profile() { return m_profile; }
    Outbox &outbox() { return *m_outbox; }

    /// Stores the reply in the outbox, which sends it. False when it is not on the server in time.
    bool reply(TicketId ticket, const QString &text, int milliseconds = 15'000)
    {
        if (!settled(m_outbox->add(OutboxKind::Message, ticket, TicketApi::answering(ticket, {MessageKind::Reply, text, {}, {}}))))
            return false;
        return sendsAll(milliseconds);
    }

    bool sendsAll(int milliseconds = 15'000)
    {
        return QTest::qWaitFor([this] { return m_outbox->entries().isEmpty(); }, milliseconds);
    }

    /// Opens a ticket by the outbox; invalid when the server did not take it.
    TicketId openTicket(const TicketDraft &draft)
    {
        TicketId made;
        const auto remember = QObject::connect(&*m_outbox, &Outbox::sent, &*m_outbox,
                                               [&made](const OutboxEntry &, qint64 id) { made = TicketId{id}; });
        const auto added = settled(m_outbox->add(OutboxKind::Ticket, {}, TicketApi::creating(draft)));
        const bool sent = added && sendsAll();
        QObject::disconnect(remember);
        return sent ? made : TicketId();
    }

    /// What the cache holds of the conversation, as it is shown when the ticket is opened.
    QStringList conversation(TicketId ticket)
    {
        QStringList texts;
        if (!settled(m_sync->conversation(ticket)))
            return texts;
        for (const Message &message : settled(m_cache->messages(ticket)).value_or(QList<Message>()))
            texts.append(message.text);
        return texts;
    }

    /// Waits until the console has noticed \a what without being asked to look.
    bool sees(const std::function<bool()> &what) { return QTest::qWaitFor(what, 15'000); }

private:
    QTemporaryDir m_folder;
    Profile m_profile;
    ApiClient m_client;
    Session m_session;
    std::optional<Cache> m_cache;
    std::optional<Outbox> m_outbox;
    std::optional<Sync> m_sync;
};
