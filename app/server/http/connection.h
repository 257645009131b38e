// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/loop.h"
#include "app/server/http/requestreader.h"
#include "app/server/http/responsewriter.h"
#include "app/server/http/transport.h"

#include <boost/asio/dispatch.hpp>

#include <deque>
#include <vector>

namespace http {

class OpenStream;

/// One peer: reads a request, has it answered, writes the answer, and so on. Everything happens on the
/// loop's thread; nothing of the next request is read before the answer is out.
class Connection : public std::enable_shared_from_this<Connection>
{
public:
    Connection(Transport::Socket socket, QString peer, Loop &loop);

    void begin(std::list<std::shared_ptr<Connection>>::iterator place);
    void sweep();
    void retire(); ///< closes once the present answer is out
    void close();
    bool isClosed() const { return m_phase == Phase::Closed; }

    void answer(HttpResponse response);
    void sendPiece(const QByteArray &piece); ///< of an open response
    void endPieces();
    void takeFetched(const QByteArray &piece); ///< of a body that comes by pieces

private:
    enum class Phase { Handshaking, Idle, Head, Body, Answering, Writing, Open, Draining, Closed };

    void enter(Phase phase, int seconds); ///< 0: without deadline
    void readMore();
    void takeInput();
    HttpResponse refusal() const;
    void hand();
    void write();
    void written();
    void fetchPiece();
    void writePiece();
    void openStream();
    void watchPeer();
    void drain();
    void drainMore();
    void sayContinue();
    template <typename Next> auto guarded(Next next);

    std::size_t unsent() const { return m_head.size() + std::size_t(m_body.size()) - m_sent; }

    Loop &m_loop;
    Transport m_transport;
    QString m_peer;
    std::list<std::shared_ptr<Connection>>::iterator m_place;
    Phase m_phase = Phase::Idle;
    Loop::Clock::time_point m_deadline = Loop::Clock::time_point::max();
    Loop::Clock::time_point m_bodyDeadline;

    RequestReader m_reader;
    std::vector<char> m_input;
    std::size_t m_from = 0; // the bytes not yet taken are m_input[m_from, m_to)
    std::size_t m_to = 0;

    Framing m_framing;
    std::string m_head;
    QByteArray m_body;
    std::size_t m_sent = 0;
    std::shared_ptr<HttpBody> m_source;
    qint64 m_toFetch = 0;
    bool m_reading = false;
    std::function<void(std::shared_ptr<HttpStream>)> m_opened;

    std::shared_ptr<OpenStream> m_stream;
    std::deque<QByteArray> m_pieces;
    QByteArray m_heartbeat;
    Loop::Clock::time_point m_lastPiece;
    bool m_ending = false;
};

/// Runs \a work on the loop's thread while the connection lives; at once when this is that thread.
template <typename Work>
void onConnection(Loop &loop, const std::weak_ptr<Connection> &connection, Work work)
{
    boost::asio::dispatch(loop.io, [connection, work = std::move(work)]() mutable {
        if (const auto alive = connection.lock())
            work(*alive);
    });
}

/// Makes \a next a completion that keeps this alive, and closes on an error.
template <typename Next>
auto Connection::guarded(Next next)
{
    return [self = shared_from_this(), next = std::move(next)](const Transport::ErrorCode &error, std::size_t count = 0) {
        if (self->isClosed())
            return;
        if (error)
            self->close();
        else
            next(count);
    };
}

}
