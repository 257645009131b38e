// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDeadlineTimer>
#include <QTcpSocket>

/// A peer that sends bytes as it is told and shows what came back.
class RawClient
{
public:
    explicit RawClient(quint16 port)
    {
        m_socket.connectToHost(QStringLiteral("127.0.0.1"), port);
        m_socket.waitForConnected(2000);
    }

    void send(const QByteArray &bytes)
    {
        m_socket.write(bytes);
        m_socket.waitForBytesWritten(2000);
    }

    /// Everything until the server closes, or until \a milliseconds have passed.
    QByteArray rest(int milliseconds = 5000)
    {
        const QDeadlineTimer deadline(milliseconds);
        while (m_socket.state() == QAbstractSocket::ConnectedState && !deadline.hasExpired())
            m_socket.waitForReadyRead(int(qMin<qint64>(deadline.remainingTime(), 100)));
        return std::exchange(m_received, {}) + m_socket.readAll();
    }

    /// What comes up to and with \a end; less when it does not come.
    QByteArray until(const QByteArray &end, int milliseconds = 5000)
    {
        const QDeadlineTimer deadline(milliseconds);
        for (;;) {
            m_received += m_socket.readAll();
            if (const auto at = m_received.indexOf(end); at >= 0) {
                const QByteArray found = m_received.first(at + end.size());
                m_received.remove(0, at + end.size());
                return found;
            }
            if (deadline.hasExpired() || m_socket.state() != QAbstractSocket::ConnectedState)
                return std::exchange(m_received, {});
            m_socket.waitForReadyRead(50);
        }
    }

    QByteArray ask(const QByteArray &bytes)
    {
        send(bytes);
        return rest();
    }

    bool isClosed(int milliseconds = 5000)
    {
        rest(milliseconds);
        return m_socket.state() != QAbstractSocket::ConnectedState;
    }

    void leave() { m_socket.abort(); }
    QTcpSocket &socket() { return m_socket; }

private:
    QTcpSocket m_socket;
    QByteArray m_received;
};
