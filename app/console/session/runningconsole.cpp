// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/session/runningconsole.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLocalSocket>
#include <QThread>

using namespace Qt::StringLiterals;

namespace {

QString pathIn(const QString &profile)
{
    return QDir(profile).absoluteFilePath(u"console.socket"_s);
}

/// One that holds the profile and is just starting hears a moment later.
bool connected(QLocalSocket &socket, const QString &path, int milliseconds)
{
    QElapsedTimer waited;
    for (waited.start(); waited.elapsed() < milliseconds; QThread::msleep(50)) {
        socket.connectToServer(path);
        if (socket.waitForConnected(milliseconds))
            return true;
    }
    return false;
}

}

RunningConsole::RunningConsole(const QString &profile, QObject *parent)
    : QObject(parent), m_path(pathIn(profile))
{
    connect(&m_server, &QLocalServer::newConnection, this, &RunningConsole::take);
}

bool RunningConsole::listen()
{
    QLocalServer::removeServer(m_path); // of one that crashed: whoever asks holds the lock
    return m_server.listen(m_path);
}

bool RunningConsole::handOver(const QString &profile, const QString &link, int milliseconds)
{
    QLocalSocket socket;
    const QByteArray line = link.toUtf8();
    if (line.size() >= longestLink || line.contains('\n') || !connected(socket, pathIn(profile), milliseconds))
        return false;
    socket.write(line + '\n');
    return socket.waitForReadyRead(milliseconds) && socket.readLine(8) == "taken\n";
}

void RunningConsole::take()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        socket->setParent(this);
        socket->setReadBufferSize(longestLink);
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        const auto read = [this, socket] {
            if (!socket->canReadLine())
                return socket->bytesAvailable() >= longestLink ? socket->abort() : void();
            const QString link = QString::fromUtf8(socket->readLine(longestLink)).trimmed();
            socket->write("taken\n");
            socket->disconnectFromServer();
            emit asked(link);
        };
        connect(socket, &QLocalSocket::readyRead, this, read);
        read();
    }
}
