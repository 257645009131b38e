// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/changefeed.h"

#include "app/server/store/clock.h"

using namespace std::chrono_literals;

ChangeFeed::ChangeFeed(const QString &location, Clock &clock)
    : m_clock(clock)
    , m_worker(location, DbWorker::Mode::Reader)
{
}

ChangeFeed::~ChangeFeed()
{
    stop();
}

Result<void> ChangeFeed::start()
{
    if (const auto started = m_worker.start(); !started)
        return started;
    m_heart = std::thread([this] { beat(); });
    return {};
}

void ChangeFeed::stop()
{
    if (m_stopped.exchange(true) || !m_heart.joinable()) // not started: nobody would run the job below
        return;
    m_end.release();
    m_heart.join();

    std::binary_semaphore closed{0};
    const bool posted = m_worker.post([this, &closed](Database &) -> DbWorker::Answer {
        m_audience.dismiss();
        closed.release();
        return {};
    });
    if (posted)
        closed.acquire();
}

void ChangeFeed::committed()
{
    if (m_stopped || m_told.exchange(true))
        return;
    m_worker.post([this](Database &database) -> DbWorker::Answer {
        m_told = false;
        if (const auto now = m_clock.now(database))
            m_audience.catchUp(database, *now);
        return {};
    });
}

void ChangeFeed::subscribe(const Caller &caller, qint64 since, std::shared_ptr<HttpStream> stream)
{
    const bool posted = !m_stopped && m_worker.post([this, caller, since, stream](Database &database) -> DbWorker::Answer {
        const auto now = m_clock.now(database);
        if (m_stopped || !now)
            stream->close();
        else
            m_audience.admit(database, *now, caller, since, stream);
        return {};
    });
    if (!posted)
        stream->close();
}

/// Once a second: ended sessions are shown out, changes of other servers are seen, and idle streams get a sign of life.
void ChangeFeed::beat()
{
    for (int second = 1; !m_end.try_acquire_for(1s); ++second) {
        m_worker.post([this, second](Database &database) -> DbWorker::Answer {
            if (const auto now = m_clock.now(database)) {
                m_audience.showOutTheEnded(database, *now);
                m_audience.catchUp(database, *now);
            } else {
                m_audience.dismiss();
            }
            if (second % 15 == 0)
                m_audience.reassure();
            return {};
        });
    }
}
