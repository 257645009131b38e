// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/clientsocket.h"

#include "app/server/mail/interrupt.h"

#include <array>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <memory>
#include <netdb.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct FreeAddresses {
    void operator()(addrinfo *addresses) const { freeaddrinfo(addresses); }
};

Failure unreachable(const QString &why)
{
    return fail(Error::Kind::Unavailable, u"mail.unreachable"_s, why);
}

/// 0, or the error that it met.
int waitForConnection(int socket, int seconds, const Interrupt &interrupt)
{
    std::array<pollfd, 2> waiting = {pollfd{socket, POLLOUT, 0}, pollfd{interrupt.descriptor(), POLLIN, 0}};
    if (::poll(waiting.data(), waiting.size(), seconds * 1000) <= 0)
        return ETIMEDOUT;
    if (interrupt.isRaised())
        return ECANCELED;
    int error = 0;
    socklen_t size = sizeof error;
    return ::getsockopt(socket, SOL_SOCKET, SO_ERROR, &error, &size) == 0 ? error : errno;
}

int connectTo(int socket, const addrinfo &address, int seconds, const Interrupt &interrupt)
{
    if (::connect(socket, address.ai_addr, address.ai_addrlen) == 0)
        return 0;
    return errno == EINPROGRESS ? waitForConnection(socket, seconds, interrupt) : errno;
}

}

Result<int> connectedSocket(const QString &host, quint16 port, int seconds, const Interrupt &interrupt)
{
    addrinfo hints = {};
    hints.ai_socktype = SOCK_STREAM;
    addrinfo *found = nullptr;
    const int looked = ::getaddrinfo(host.toUtf8().constData(), QByteArray::number(port).constData(), &hints, &found);
    const std::unique_ptr<addrinfo, FreeAddresses> addresses(found);
    if (looked != 0)
        return unreachable(QString::fromLocal8Bit(gai_strerror(looked)));

    int error = EHOSTUNREACH;
    for (const addrinfo *address = found; address && !interrupt.isRaised(); address = address->ai_next) {
        const int socket = ::socket(address->ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
        if (socket < 0) {
            error = errno;
            continue;
        }
        error = connectTo(socket, *address, seconds, interrupt);
        if (error == 0) {
            ::fcntl(socket, F_SETFL, ::fcntl(socket, F_GETFL) & ~O_NONBLOCK);
            return socket;
        }
        ::close(socket);
    }
    return unreachable(QString::fromLocal8Bit(std::strerror(error)));
}
