// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <atomic>
#include <mutex>

/// Ends from another thread what one thread waits for on a socket. The mutex guards nothing but the socket's number, so that
/// none is cut that has been closed and given to somebody else.
class Interrupt
{
public:
    Interrupt();
    ~Interrupt();
    Interrupt(const Interrupt &) = delete;

    void raise(); ///< for good, from any thread

    bool isRaised() const { return m_raised; }
    int descriptor() const { return m_event; } ///< for poll(): readable once raised

    void watch(int socket); ///< cuts this one when raised; at once when that has been
    void unwatch();         ///< before it is closed; cuts it as well, so that closing waits for no farewell

private:
    std::atomic<bool> m_raised = false;
    int m_event = -1;
    std::mutex m_mutex;
    int m_socket = -1;
};
