// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/interrupt.h"

#include <sys/eventfd.h>
#include <sys/socket.h>
#include <unistd.h>

Interrupt::Interrupt() : m_event(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC)) {}

Interrupt::~Interrupt()
{
    ::close(m_event);
}

void Interrupt::raise()
{
    const std::lock_guard lock(m_mutex);
    m_raised = true;
    eventfd_write(m_event, 1);
    if (m_socket >= 0)
        ::shutdown(m_socket, SHUT_RDWR);
}

void Interrupt::watch(int socket)
{
    const std::lock_guard lock(m_mutex);
    m_socket = socket;
    if (m_raised)
        ::shutdown(socket, SHUT_RDWR);
}

void Interrupt::unwatch()
{
    const std::lock_guard lock(m_mutex);
    if (m_socket >= 0)
        ::shutdown(m_socket, SHUT_RDWR);
    m_socket = -1;
}
