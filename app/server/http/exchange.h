// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/connection.h"

#include <atomic>

namespace http {

/// One request under way outside of its connection: takes the answer from whichever thread, once, and
/// answers 500 by itself when it is dropped.
class Exchange
{
public:
    Exchange(std::shared_ptr<Loop> loop, std::weak_ptr<Connection> connection, QString bodyFile);
    ~Exchange(); ///< removes the spooled body, unless it was moved away
    Exchange(const Exchange &) = delete;

    void answer(HttpResponse response);

private:
    std::shared_ptr<Loop> m_loop;
    std::weak_ptr<Connection> m_connection;
    QString m_bodyFile;
    std::atomic<bool> m_answered = false;
};

/// The far end of an open response. What waits is bounded; beyond it the peer is dropped. One piece may always wait.
class OpenStream : public HttpStream
{
public:
    static constexpr qint64 mostWaiting = 256 * 1024;

    OpenStream(std::shared_ptr<Loop> loop, std::weak_ptr<Connection> connection);
    ~OpenStream() override;

    bool write(const QByteArray &piece) override;
    void close() override;

    void sent(qint64 bytes) { m_waiting -= bytes; }
    void cut() { m_open = false; } ///< the connection is gone

private:
    std::shared_ptr<Loop> m_loop;
    std::weak_ptr<Connection> m_connection;
    std::atomic<bool> m_open = true;
    std::atomic<qint64> m_waiting = 0;
};

}
