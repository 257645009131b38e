// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/apiclient.h"
#include "app/console/api/eventstream.h"
#include "app/console/cache/cache.h"
#include "app/console/sync/backoff.h"

#include <QObject>
#include <QTimer>

class FirstFill;

/// Keeps the cache as the server is: a first fill by lists, then what changed, pushed as it happens; after any gap
/// it catches up by itself.
class Sync : public QObject
{
    Q_OBJECT
public:
    enum class State { Starting, Filling, CatchingUp, UpToDate, Offline };

    Sync(ApiClient &client, Cache &cache, QObject *parent = nullptr);
    ~Sync() override;

    void start();
    void stop();
    void now(); ///< at once, without waiting for the next try; what is under way goes on

    State state() const { return m_state; }
    int filled() const { return m_filled; } ///< how many rows a first fill has brought so far
    const Error &problem() const { return m_problem; }

    /// Brings the whole conversation of a ticket into the cache unless it is there.
    QFuture<Result<void>> conversation(TicketId ticket);

signals:
    void statusChanged();
    void reached();                ///< the server answered after it could not be reached
    void failed(const Error &why); ///< not a matter of waiting: refused, or the cache cannot be written

private:
    void begin();
    void fill();
    void catchUp();
    void take(const Change &change);
    void flush();
    void listen();
    void reconnect(const Error &why);
    void retryLater(const Error &why);
    void setState(State state);
    void fetchConversation(TicketId ticket, const QString &next, QList<Message> messages,
                           std::function<void(Result<void>)> done);

    ApiClient &m_client;
    Cache &m_cache;
    EventStream m_events;
    std::unique_ptr<FirstFill> m_fill;
    QTimer m_again;
    QTimer m_flush;
    BackOff m_backOff;
    QList<Change> m_pending;
    State m_state = State::Starting;
    int m_filled = 0;
    int m_generation = 0; ///< a late answer to an older start is dropped by its number
    bool m_running = false;
    bool m_underWay = false; ///< a fill or a catch-up, also one that does not show in the state
    Error m_problem;
};
