// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/httpserver.h"

#include "app/server/http/address.h"
#include "app/server/http/connection.h"

#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>

#include <thread>

using namespace Qt::StringLiterals;

namespace http {

namespace {

using boost::asio::ip::tcp;
using ErrorCode = boost::system::error_code;

constexpr auto sweepInterval = std::chrono::milliseconds(250);
constexpr auto stopLimit = std::chrono::seconds(3);
constexpr auto acceptPause = std::chrono::milliseconds(100);

Failure cannotListen(const QString &why)
{
    return fail(Error::Kind::Unavailable, u"http.listen"_s, why);
}

Failure cannotListen(const ErrorCode &error)
{
    return cannotListen(QString::fromStdString(error.message()));
}

}

struct Server::Private {
    Private(Settings settings, Handler handler)
        : loop(std::make_shared<Loop>(std::move(settings), std::move(handler)))
        , acceptor(loop->io)
        , sweepTimer(loop->io)
        , acceptTimer(loop->io)
    {
    }

    Result<void> readCertificate();
    Result<quint16> listen();
    Result<quint16> port() const;
    void accept();
    void admit(tcp::socket socket);
    void sweepLater();
    void retire();
    void halt();

    std::shared_ptr<Loop> loop;
    tcp::acceptor acceptor;
    boost::asio::steady_timer sweepTimer;
    boost::asio::steady_timer acceptTimer;
    Loop::Clock::time_point stopBy;
    std::thread thread;
};

Result<void> Server::Private::readCertificate()
{
    if (loop->settings.certificateFile.isEmpty())
        return {};
    auto &tls = loop->tls.emplace(boost::asio::ssl::context::tls_server);
    ErrorCode error;
    tls.set_options(boost::asio::ssl::context::default_workarounds | boost::asio::ssl::context::no_tlsv1
                        | boost::asio::ssl::context::no_tlsv1_1 | boost::asio::ssl::context::no_compression,
                    error);
    if (!error)
        tls.use_certificate_chain_file(loop->settings.certificateFile.toStdString(), error);
    if (!error)
        tls.use_private_key_file(loop->settings.keyFile.toStdString(), boost::asio::ssl::context::pem, error);
    if (error)
        return cannotListen(u"certificate or key: "_s + QString::fromStdString(error.message()));
    return {};
}

Result<quint16> Server::Private::listen()
{
    ErrorCode error;
    const auto address = boost::asio::ip::make_address(loop->settings.address.toStdString(), error);
    if (error)
        return cannotListen(error);
    const tcp::endpoint endpoint(address, loop->settings.port);
    acceptor.open(endpoint.protocol(), error);
    if (!error)
        acceptor.set_option(tcp::acceptor::reuse_address(true), error);
    if (!error)
        acceptor.bind(endpoint, error);
    if (!error)
        acceptor.listen(tcp::acceptor::max_listen_connections, error);
    if (error)
        return cannotListen(error);
    return port();
}

Result<quint16> Server::Private::port() const
{
    ErrorCode error;
    const auto endpoint = acceptor.local_endpoint(error);
    if (error)
        return cannotListen(error);
    return endpoint.port();
}

void Server::Private::accept()
{
    acceptor.async_accept([this](const ErrorCode &error, tcp::socket socket) {
        if (!acceptor.is_open())
            return;
        if (!error) {
            admit(std::move(socket));
            return accept();
        }
        acceptTimer.expires_after(acceptPause); // no descriptors left, or the like
        acceptTimer.async_wait([this](const ErrorCode &cancelled) {
            if (!cancelled)
                accept();
        });
    });
}

void Server::Private::admit(tcp::socket socket)
{
    ErrorCode error;
    const auto remote = socket.remote_endpoint(error);
    if (error)
        return;
    const QString given = QString::fromStdString(remote.address().to_string());
    const QString peer = plainAddress(given).value_or(given);
    if (!loop->admission.enter(peer))
        return;
    socket.set_option(tcp::no_delay(true), error);
    const auto connection = std::make_shared<Connection>(std::move(socket), peer, *loop);
    connection->begin(loop->connections.insert(loop->connections.end(), connection));
}

void Server::Private::sweepLater()
{
    sweepTimer.expires_after(sweepInterval);
    sweepTimer.async_wait([this](const ErrorCode &cancelled) {
        if (cancelled)
            return;
        loop->sweep();
        if (loop->stopping && (loop->connections.empty() || loop->now > stopBy))
            return halt();
        sweepLater();
    });
}

void Server::Private::retire()
{
    ErrorCode ignored;
    acceptor.close(ignored);
    acceptTimer.cancel();
    loop->stopping = true;
    stopBy = Loop::Clock::now() + stopLimit;
    const auto present = loop->connections;
    for (const auto &connection : present)
        connection->retire();
    if (loop->connections.empty())
        halt();
}

void Server::Private::halt()
{
    const auto left = loop->connections;
    for (const auto &connection : left)
        connection->close();
    sweepTimer.cancel();
}

Server::Server(Settings settings, Handler handler)
    : d(std::make_unique<Private>(std::move(settings), std::move(handler)))
{
}

Server::~Server()
{
    stop();
}

Result<quint16> Server::listen()
{
    if (const auto read = d->readCertificate(); !read)
        return Failure(read.error());
    return d->listen();
}

Result<quint16> Server::start()
{
    const auto port = d->acceptor.is_open() ? d->port() : listen();
    if (!port)
        return port;
    d->accept();
    d->sweepLater();
    d->thread = std::thread([this] { d->loop->io.run(); });
    return port;
}

void Server::stop()
{
    if (!d->thread.joinable())
        return;
    boost::asio::post(d->loop->io, [this] { d->retire(); });
    d->thread.join();
}

}
