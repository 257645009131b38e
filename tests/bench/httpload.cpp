// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/httpload.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cstdlib>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <string_view>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::string_view endOfHead = "\r\n\r\n";
constexpr std::string_view lengthField = "content-length: ";
constexpr int patienceMilliseconds = 15'000;

/// One connection with one request under way.
struct Asker {
    int socket = -1;
    Clock::time_point askedAt;
    std::string answer;
    std::size_t length = 0; ///< of the whole answer, once its head is here

    bool open(int port);
    bool send(const std::string &request);
    bool receive(); ///< false when the connection is lost
    bool isWhole() const { return length > 0 && answer.size() >= length; }
    int status() const { return answer.size() > 12 ? std::atoi(answer.c_str() + 9) : 0; }
    void measure();
};

bool Asker::open(int port)
{
    socket = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address = {};
    address.sin_family = AF_INET;
    address.sin_port = htons(uint16_t(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int yes = 1;
    setsockopt(socket, IPPROTO_TCP, TCP_NODELAY, &yes, sizeof yes);
    return connect(socket, reinterpret_cast<sockaddr *>(&address), sizeof address) == 0;
}

bool Asker::send(const std::string &request)
{
    answer.clear();
    length = 0;
    askedAt = Clock::now();
    return ::send(socket, request.data(), request.size(), MSG_NOSIGNAL) == ssize_t(request.size());
}

bool Asker::receive()
{
    std::array<char, 64 * 1024> input;
    const ssize_t got = recv(socket, input.data(), input.size(), 0);
    if (got <= 0)
        return false;
    answer.append(input.data(), std::size_t(got));
    if (length == 0)
        measure();
    return true;
}

void Asker::measure()
{
    const std::size_t end = answer.find(endOfHead);
    if (end == std::string::npos)
        return;
    std::string head = answer.substr(0, end);
    std::transform(head.begin(), head.end(), head.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
    const std::size_t field = head.find(lengthField);
    const int body = field == std::string::npos ? 0 : std::atoi(head.c_str() + field + lengthField.size());
    length = end + endOfHead.size() + std::size_t(body);
}

double millisecondsSince(Clock::time_point then)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - then).count();
}

/// All askers of one load.
class Crowd
{
public:
    Crowd(const Question &question, int connections, double seconds)
        : m_question(question), m_askers(std::size_t(connections)), m_limit(seconds * 1000), m_epoll(epoll_create1(0))
    {
    }
    ~Crowd() { ::close(m_epoll); }

    Load run()
    {
        m_began = Clock::now();
        for (Asker &asker : m_askers)
            begin(asker);
        while (m_busy > 0 && wait()) { }
        m_load.wrong += m_busy;
        m_load.seconds = millisecondsSince(m_began) / 1000;
        for (const Asker &asker : m_askers)
            ::close(asker.socket);
        std::sort(m_load.milliseconds.begin(), m_load.milliseconds.end());
        return std::move(m_load);
    }

private:
    void begin(Asker &asker)
    {
        epoll_event event = {};
        event.events = EPOLLIN;
        event.data.ptr = &asker;
        if (!asker.open(m_question.port) || epoll_ctl(m_epoll, EPOLL_CTL_ADD, asker.socket, &event) != 0
            || !asker.send(m_question.request(m_asked++)))
            ++m_load.wrong;
        else
            ++m_busy;
    }

    /// False when nothing comes any more.
    bool wait()
    {
        std::array<epoll_event, 128> events;
        const int count = epoll_wait(m_epoll, events.data(), int(events.size()), patienceMilliseconds);
        for (int i = 0; i < count; ++i)
            take(*static_cast<Asker *>(events[std::size_t(i)].data.ptr));
        return count > 0;
    }

    void take(Asker &asker)
    {
        if (!asker.receive())
            return lose(asker);
        if (!asker.isWhole())
            return;
        asker.status() == m_question.status ? ++m_load.answered : ++m_load.wrong;
        m_load.milliseconds.push_back(millisecondsSince(asker.askedAt));
        if (millisecondsSince(m_began) >= m_limit)
            --m_busy;
        else if (!asker.send(m_question.request(m_asked++)))
            lose(asker);
    }

    void lose(Asker &asker)
    {
        epoll_ctl(m_epoll, EPOLL_CTL_DEL, asker.socket, nullptr);
        ++m_load.wrong;
        --m_busy;
    }

    const Question &m_question;
    std::vector<Asker> m_askers;
    double m_limit;
    int m_epoll;
    int m_asked = 0;
    int m_busy = 0;
    Clock::time_point m_began;
    Load m_load;
};

}

double Load::percentile(double share) const
{
    if (milliseconds.empty())
        return 0;
    return milliseconds[std::min(milliseconds.size() - 1, std::size_t(share * double(milliseconds.size())))];
}

Load ask(const Question &question, int connections, double seconds)
{
    return Crowd(question, connections, seconds).run();
}

std::string askOnce(int port, const std::string &request)
{
    Asker asker;
    bool alive = asker.open(port) && asker.send(request);
    while (alive && !asker.isWhole())
        alive = asker.receive();
    ::close(asker.socket);
    return alive ? asker.answer : std::string();
}
