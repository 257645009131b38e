// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/connection.h"

#include "app/server/http/exchange.h"

namespace http {

namespace {

constexpr std::size_t smallInput = 4 * 1024;
constexpr std::size_t bodyInput = 32 * 1024;
constexpr int drainSeconds = 2;
constexpr auto heartbeatInterval = std::chrono::seconds(15);

}

Connection::Connection(Transport::Socket socket, QString peer, Loop &loop)
    : m_loop(loop)
    , m_transport(std::move(socket), loop.tls ? &*loop.tls : nullptr)
    , m_peer(std::move(peer))
    , m_reader(loop.settings)
{
}

void Connection::begin(std::list<std::shared_ptr<Connection>>::iterator place)
{
    m_place = place;
    enter(Phase::Handshaking, m_loop.settings.headSeconds);
    if (m_transport.isSecure())
        m_transport.handshake(guarded([this](std::size_t) { takeInput(); }));
    else
        takeInput();
}

void Connection::enter(Phase phase, int seconds)
{
    m_phase = phase;
    // Not from the last sweep on: the loop may have stood still since, and that is not the peer's fault.
    m_deadline = seconds > 0 ? Loop::Clock::now() + std::chrono::seconds(seconds) : Loop::Clock::time_point::max();
}

void Connection::close()
{
    if (isClosed())
        return;
    m_phase = Phase::Closed;
    m_transport.close();
    if (m_stream)
        m_stream->cut();
    m_loop.admission.leave(m_peer);
    m_loop.connections.erase(m_place);
}

void Connection::retire()
{
    if (m_phase == Phase::Answering || m_phase == Phase::Writing)
        m_framing.keepAlive = false;
    else if (m_phase != Phase::Draining)
        close();
}

void Connection::sweep()
{
    if (m_loop.now > m_deadline) {
        if (m_phase == Phase::Head || m_phase == Phase::Body) {
            m_framing = {false, false};
            answer(refusalAnswer({408, "http.too-slow"}));
        } else {
            close();
        }
    } else if (m_phase == Phase::Open && !m_heartbeat.isEmpty() && m_loop.now - m_lastPiece >= heartbeatInterval) {
        m_lastPiece = m_loop.now;
        m_stream->write(m_heartbeat);
    }
}

void Connection::readMore()
{
    if (m_from > 0) {
        std::copy(m_input.begin() + qsizetype(m_from), m_input.begin() + qsizetype(m_to), m_input.begin());
        m_to -= std::exchange(m_from, 0);
    }
    const std::size_t least = m_phase == Phase::Body ? bodyInput : smallInput;
    if (m_input.size() < least)
        m_input.resize(least);
    else if (m_to == m_input.size())
        m_input.resize(2 * m_input.size()); // the reader refuses before this grows without end

    m_reading = true;
    m_transport.read(boost::asio::buffer(m_input.data() + m_to, m_input.size() - m_to), guarded([this](std::size_t count) {
        m_reading = false;
        if (m_phase == Phase::Draining)
            return drainMore();
        if (m_phase == Phase::Writing)
            return; // already answered: too slow
        m_to += count;
        takeInput();
    }));
}

void Connection::takeInput()
{
    m_from += m_reader.put({m_input.data() + m_from, m_to - m_from});
    if (m_from == m_to)
        m_from = m_to = 0;

    switch (m_reader.state()) {
    case RequestReader::State::Empty:
        enter(Phase::Idle, m_loop.settings.idleSeconds);
        return m_loop.stopping ? close() : readMore();
    case RequestReader::State::Head:
        if (m_phase != Phase::Head)
            enter(Phase::Head, m_loop.settings.headSeconds);
        return readMore();
    case RequestReader::State::Body: {
        const bool first = m_phase != Phase::Body;
        if (first)
            m_bodyDeadline = Loop::Clock::now() + std::chrono::seconds(m_loop.settings.bodySeconds);
        enter(Phase::Body, m_loop.settings.bodyStallSeconds);
        m_deadline = std::min(m_deadline, m_bodyDeadline);
        return first && m_reader.wantsContinue() && m_to == 0 ? sayContinue() : readMore();
    }
    case RequestReader::State::Done:
        return hand();
    case RequestReader::State::Refused:
        m_framing = {false, m_reader.isHead()};
        return answer(refusal());
    }
}

HttpResponse Connection::refusal() const
{
    const Refusal refusal = m_reader.refusal();
    const bool isTooLarge = refusal.status == 413 && m_loop.settings.tooLarge;
    const auto said = isTooLarge ? m_loop.settings.tooLarge(m_reader.head()) : std::nullopt;
    return said ? *said : refusalAnswer(refusal);
}

void Connection::sayContinue()
{
    static constexpr std::string_view line = "HTTP/1.1 100 Continue\r\n\r\n";
    m_transport.write(boost::asio::buffer(line.data(), line.size()), guarded([this](std::size_t) { readMore(); }));
}

void Connection::hand()
{
    enter(Phase::Answering, 0);
    m_framing = {m_reader.keepsAlive(), m_reader.isHead()};
    HttpRequest request = m_reader.take();
    request.secure = m_transport.isSecure();
    m_loop.admission.readForwarded(request, m_peer);
    const auto exchange = std::make_shared<Exchange>(m_loop.shared_from_this(), weak_from_this(), request.bodyFile);
    m_loop.handler(std::move(request), [exchange](HttpResponse response) { exchange->answer(std::move(response)); });
}

void Connection::drain()
{
    enter(Phase::Draining, drainSeconds);
    if (m_transport.isSecure() && m_reading)
        return close();
    m_transport.finish([self = shared_from_this()](const Transport::ErrorCode &) {
        if (self->m_transport.isSecure())
            self->close();
        else if (!self->m_reading)
            self->drainMore();
    });
}

void Connection::drainMore()
{
    m_input.resize(bodyInput);
    m_transport.read(boost::asio::buffer(m_input), guarded([this](std::size_t) { drainMore(); }));
}

}
