// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/connection.h"

#include "app/server/http/exchange.h"

#include <array>

namespace http {

namespace {

constexpr qsizetype smallBody = 8 * 1024;  // is copied behind the head, to leave in one piece
constexpr std::size_t keptInput = 4 * 1024; // what an idle connection may hold

}

void Connection::answer(HttpResponse response)
{
    if (isClosed())
        return;
    if (m_loop.stopping || response.opened)
        m_framing.keepAlive = false;
    m_head.clear();
    m_sent = 0;
    writeHead(response, m_framing, m_loop.date, m_head);
    m_body = m_framing.withoutBody || isBodiless(response.status) ? QByteArray() : std::move(response.body);
    if (m_body.size() <= smallBody) {
        m_head.append(m_body.constData(), std::size_t(m_body.size()));
        m_body.clear();
    }
    if (!m_framing.withoutBody && response.source) {
        m_source = std::move(response.source);
        m_toFetch = m_source->size();
    }
    if (!m_framing.withoutBody) {
        m_opened = std::move(response.opened);
        m_heartbeat = std::move(response.heartbeat);
    }
    write();
}

void Connection::write()
{
    enter(Phase::Writing, m_loop.settings.slowReaderSeconds);
    const std::size_t ofHead = std::min(m_sent, m_head.size());
    const std::size_t ofBody = m_sent - ofHead;
    const std::array<boost::asio::const_buffer, 2> rest = {
        boost::asio::buffer(m_head.data() + ofHead, m_head.size() - ofHead),
        boost::asio::buffer(m_body.constData() + ofBody, std::size_t(m_body.size()) - ofBody),
    };
    m_transport.write(rest, guarded([this](std::size_t count) {
        m_sent += count;
        if (unsent() > 0)
            write();
        else
            written();
    }));
}

void Connection::written()
{
    m_body.clear();
    if (m_toFetch > 0)
        return fetchPiece();
    m_source.reset();
    if (m_opened)
        return openStream();
    if (!m_framing.keepAlive)
        return drain();
    m_reader.startAnew();
    if (m_input.size() > keptInput && m_from == m_to)
        std::vector<char>().swap(m_input);
    takeInput();
}

void Connection::fetchPiece()
{
    enter(Phase::Answering, 0);
    m_source->fetch([loop = m_loop.shared_from_this(), connection = weak_from_this()](const QByteArray &piece) {
        onConnection(*loop, connection, [piece](Connection &alive) { alive.takeFetched(piece); });
    });
}

void Connection::takeFetched(const QByteArray &piece)
{
    if (isClosed())
        return;
    if (piece.isEmpty() || piece.size() > m_toFetch)
        return close();
    m_toFetch -= piece.size();
    m_head.clear();
    m_sent = 0;
    m_body = piece;
    write();
}

void Connection::openStream()
{
    enter(Phase::Open, 0);
    m_reader.startAnew();
    m_lastPiece = m_loop.now;
    m_stream = std::make_shared<OpenStream>(m_loop.shared_from_this(), weak_from_this());
    watchPeer();
    std::exchange(m_opened, {})(m_stream);
}

void Connection::watchPeer()
{
    std::vector<char>(1).swap(m_input);
    m_from = m_to = 0;
    m_transport.read(boost::asio::buffer(m_input), guarded([this](std::size_t) { close(); }));
}

void Connection::sendPiece(const QByteArray &piece)
{
    if (m_phase != Phase::Open || m_ending)
        return;
    m_pieces.push_back(piece);
    if (m_pieces.size() == 1) {
        m_sent = 0;
        writePiece();
    }
}

void Connection::endPieces()
{
    if (m_phase != Phase::Open)
        return;
    m_ending = true;
    if (m_pieces.empty())
        close();
}

void Connection::writePiece()
{
    enter(Phase::Open, m_loop.settings.slowReaderSeconds);
    const QByteArray &piece = m_pieces.front();
    const auto rest = boost::asio::buffer(piece.constData() + m_sent, std::size_t(piece.size()) - m_sent);
    m_transport.write(rest, guarded([this](std::size_t count) {
        m_sent += count;
        m_stream->sent(qint64(count));
        if (m_sent == std::size_t(m_pieces.front().size())) {
            m_sent = 0;
            m_pieces.pop_front();
        }
        m_lastPiece = m_loop.now;
        if (!m_pieces.empty())
            return writePiece();
        enter(Phase::Open, 0);
        if (m_ending)
            close();
    }));
}

}
