// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/channel/queuethread.h"

QueueThread::QueueThread(std::function<bool()> step, std::chrono::seconds interval)
    : m_step(std::move(step))
    , m_interval(interval)
{
}

QueueThread::~QueueThread()
{
    stop();
}

void QueueThread::start()
{
    m_thread = std::thread([this] { run(); });
}

void QueueThread::stop()
{
    m_stopping = true;
    poke();
    if (m_thread.joinable())
        m_thread.join();
}

void QueueThread::poke()
{
    if (!m_poked.exchange(true))
        m_wake.release();
}

void QueueThread::run()
{
    while (!m_stopping) {
        while (!m_stopping && m_step()) { }
        if (m_wake.try_acquire_for(m_interval))
            m_poked = false;
    }
}
