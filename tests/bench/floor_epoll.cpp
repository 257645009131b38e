// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/floor_epoll.h"

#include <array>
#include <cstdio>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <string_view>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <unordered_map>

namespace {

constexpr std::string_view endOfHead = "\r\n\r\n";

int listenOnLoopback()
{
    const int listener = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    auto *generic = reinterpret_cast<sockaddr *>(&address);
    if (bind(listener, generic, size) != 0 || listen(listener, 1024) != 0 || getsockname(listener, generic, &size) != 0)
        return -1;
    std::printf("{\"listening\":\"http://127.0.0.1:%d\"}\n", ntohs(address.sin_port));
    std::fflush(stdout);
    return listener;
}

void watch(int epoll, int socket)
{
    epoll_event event = {};
    event.events = EPOLLIN;
    event.data.fd = socket;
    epoll_ctl(epoll, EPOLL_CTL_ADD, socket, &event);
}

bool sendAll(int socket, std::string_view text)
{
    while (!text.empty()) {
        const ssize_t sent = send(socket, text.data(), text.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        text.remove_prefix(std::size_t(sent));
    }
    return true;
}

}

int answerByEpoll(const std::function<void(std::string &out)> &answer)
{
    const int epoll = epoll_create1(0);
    const int listener = listenOnLoopback();
    if (epoll < 0 || listener < 0)
        return 1;
    watch(epoll, listener);

    std::unordered_map<int, std::string> heads;
    std::array<epoll_event, 256> events;
    std::array<char, 16 * 1024> input;
    std::string out;
    for (;;) {
        const int count = epoll_wait(epoll, events.data(), int(events.size()), -1);
        for (int i = 0; i < count; ++i) {
            const int socket = events[std::size_t(i)].data.fd;
            if (socket == listener) {
                const int peer = accept(listener, nullptr, nullptr);
                const int yes = 1;
                setsockopt(peer, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
                watch(epoll, peer);
                continue;
            }
            std::string &head = heads[socket];
            const ssize_t got = recv(socket, input.data(), input.size(), 0);
            if (got > 0)
                head.append(input.data(), std::size_t(got));
            out.clear();
            std::size_t end = 0;
            while ((end = head.find(endOfHead)) != std::string::npos) {
                head.erase(0, end + endOfHead.size());
                answer(out);
            }
            if (got <= 0 || !sendAll(socket, out)) {
                heads.erase(socket);
                close(socket);
            }
        }
    }
}
