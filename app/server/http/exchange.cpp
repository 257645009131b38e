// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/exchange.h"

#include <QFile>

namespace http {

Exchange::Exchange(std::shared_ptr<Loop> loop, std::weak_ptr<Connection> connection, QString bodyFile)
    : m_loop(std::move(loop))
    , m_connection(std::move(connection))
    , m_bodyFile(std::move(bodyFile))
{
}

Exchange::~Exchange()
{
    if (!m_bodyFile.isEmpty())
        QFile::remove(m_bodyFile);
    answer(refusalAnswer({500, "http.unanswered"}));
}

void Exchange::answer(HttpResponse response)
{
    if (m_answered.exchange(true))
        return;
    onConnection(*m_loop, m_connection,
                 [response = std::move(response)](Connection &connection) mutable { connection.answer(std::move(response)); });
}

OpenStream::OpenStream(std::shared_ptr<Loop> loop, std::weak_ptr<Connection> connection)
    : m_loop(std::move(loop))
    , m_connection(std::move(connection))
{
}

OpenStream::~OpenStream()
{
    close();
}

bool OpenStream::write(const QByteArray &piece)
{
    if (!m_open)
        return false;
    if (piece.isEmpty())
        return true;
    const qint64 before = m_waiting.fetch_add(piece.size());
    if (before > 0 && before + piece.size() > mostWaiting) {
        m_open = false;
        onConnection(*m_loop, m_connection, [](Connection &connection) { connection.close(); });
        return false;
    }
    onConnection(*m_loop, m_connection, [piece](Connection &connection) { connection.sendPiece(piece); });
    return true;
}

void OpenStream::close()
{
    if (m_open.exchange(false))
        onConnection(*m_loop, m_connection, [](Connection &connection) { connection.endPieces(); });
}

}
