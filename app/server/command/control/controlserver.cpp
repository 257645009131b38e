// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/command/control/controlserver.h"

#include "app/server/command/control/controlsocket.h"

#include <QFile>
#include <QJsonDocument>

#include <array>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

static constexpr int requestSeconds = 5;

ControlServer::ControlServer(QString folder, Answer answer)
    : m_folder(std::move(folder))
    , m_answer(std::move(answer))
{
}

ControlServer::~ControlServer()
{
    stop();
}

Result<void> ControlServer::start()
{
    const auto socket = ControlSocket::listen(m_folder);
    if (!socket)
        return Failure(socket.error());
    m_socket = *socket;
    m_ending = ::eventfd(0, EFD_CLOEXEC);
    m_thread = std::thread([this] { run(); });
    return {};
}

void ControlServer::stop()
{
    if (!m_thread.joinable())
        return;
    QFile::remove(m_folder + u"/control.sock"_s);
    ::eventfd_write(m_ending, 1);
    m_thread.join();
    ::close(m_socket);
    ::close(m_ending);
}

void ControlServer::run()
{
    std::array<pollfd, 2> ready{{{m_socket, POLLIN, 0}, {m_ending, POLLIN, 0}}};
    for (;;) {
        if (::poll(ready.data(), ready.size(), -1) < 0)
            continue;
        if (ready[1].revents != 0)
            return;
        const int peer = ::accept4(m_socket, nullptr, nullptr, SOCK_CLOEXEC);
        if (peer < 0)
            continue;
        serve(peer);
        ::close(peer);
    }
}

void ControlServer::serve(int peer) const
{
    const auto request = QJsonDocument::fromJson(ControlSocket::readLine(peer, requestSeconds));
    if (request.isObject())
        ControlSocket::writeLine(peer, QJsonDocument(m_answer(request.object())).toJson(QJsonDocument::Compact));
}
