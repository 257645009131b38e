// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/ssl/stream.hpp>

#include <optional>

namespace http {

/// A socket, with TLS over it or without.
class Transport
{
public:
    using Socket = boost::asio::ip::tcp::socket;
    using ErrorCode = boost::system::error_code;

    Transport(Socket socket, boost::asio::ssl::context *tls)
        : m_socket(std::move(socket))
    {
        if (tls)
            m_tls.emplace(m_socket, *tls);
    }

    bool isSecure() const { return m_tls.has_value(); }

    template <typename Done>
    void handshake(Done done)
    {
        m_tls->async_handshake(boost::asio::ssl::stream_base::server, std::move(done));
    }

    template <typename Done>
    void read(boost::asio::mutable_buffer buffer, Done done)
    {
        if (m_tls)
            m_tls->async_read_some(buffer, std::move(done));
        else
            m_socket.async_read_some(buffer, std::move(done));
    }

    template <typename Buffers, typename Done>
    void write(const Buffers &buffers, Done done)
    {
        if (m_tls)
            m_tls->async_write_some(buffers, std::move(done));
        else
            m_socket.async_write_some(buffers, std::move(done));
    }

    /// Says that nothing more will be sent, so that the peer can read what is under way.
    template <typename Done>
    void finish(Done done)
    {
        if (m_tls) {
            m_tls->async_shutdown(std::move(done));
            return;
        }
        ErrorCode ignored;
        m_socket.shutdown(Socket::shutdown_send, ignored);
        done(ignored);
    }

    void close()
    {
        ErrorCode ignored;
        m_socket.close(ignored);
    }

private:
    Socket m_socket;
    std::optional<boost::asio::ssl::stream<Socket &>> m_tls;
};

}
