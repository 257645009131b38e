// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/command/control/controlsocket.h"

#include <QFile>

#include <array>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

constexpr int waiting = 8;

Failure unusable(const QString &folder)
{
    return fail(Error::Kind::Unavailable, u"data.unusable"_s,
                u"%1/control.sock cannot be used: %2."_s.arg(folder, QString::fromLocal8Bit(std::strerror(errno))));
}

/// A socket's name has 107 bytes at most; through a descriptor of its folder any folder will do.
class SocketName
{
public:
    explicit SocketName(const QString &folder) : m_folder(::open(QFile::encodeName(folder).constData(), O_PATH | O_DIRECTORY | O_CLOEXEC))
    {
        const QByteArray path = "/proc/self/fd/" + QByteArray::number(m_folder) + "/control.sock";
        std::memcpy(m_address.sun_path, path.constData(), size_t(path.size()) + 1);
    }
    ~SocketName()
    {
        if (m_folder >= 0)
            ::close(m_folder);
    }
    SocketName(const SocketName &) = delete;

    bool isThere() const { return m_folder >= 0; }
    const char *path() const { return m_address.sun_path; }
    const sockaddr *address() const { return reinterpret_cast<const sockaddr *>(&m_address); }
    static constexpr socklen_t size = sizeof(sockaddr_un);

private:
    int m_folder;
    sockaddr_un m_address{AF_UNIX, {}};
};

int newSocket()
{
    return ::socket(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0);
}

}

Result<int> ControlSocket::listen(const QString &folder)
{
    const SocketName name(folder);
    const int socket = name.isThere() ? newSocket() : -1;
    if (socket < 0)
        return unusable(folder);
    ::unlink(name.path());
    const bool isListening = ::fchmod(socket, S_IRUSR | S_IWUSR) == 0 && ::bind(socket, name.address(), SocketName::size) == 0
        && ::listen(socket, waiting) == 0;
    if (!isListening) {
        const Failure failure = unusable(folder);
        ::close(socket);
        return failure;
    }
    return socket;
}

Result<int> ControlSocket::connect(const QString &folder)
{
    const SocketName name(folder);
    const int socket = name.isThere() ? newSocket() : -1;
    if (socket >= 0 && ::connect(socket, name.address(), SocketName::size) == 0)
        return socket;
    if (socket >= 0)
        ::close(socket);
    return fail(Error::Kind::Unavailable, u"control.absent"_s);
}

QByteArray ControlSocket::readLine(int socket, int seconds)
{
    QByteArray line;
    std::array<char, 16 * 1024> bytes;
    pollfd ready{socket, POLLIN, 0};
    while (line.size() < longestLine && ::poll(&ready, 1, seconds * 1000) > 0) {
        const auto count = ::recv(socket, bytes.data(), bytes.size(), 0);
        if (count <= 0)
            return {};
        line.append(bytes.data(), qsizetype(count));
        if (const qsizetype end = line.indexOf('\n'); end >= 0)
            return line.first(end);
    }
    return {};
}

bool ControlSocket::writeLine(int socket, const QByteArray &line)
{
    const QByteArray bytes = line + '\n';
    for (qsizetype sent = 0; sent < bytes.size();) {
        const auto count = ::send(socket, bytes.constData() + sent, size_t(bytes.size() - sent), MSG_NOSIGNAL);
        if (count <= 0)
            return false;
        sent += count;
    }
    return true;
}
