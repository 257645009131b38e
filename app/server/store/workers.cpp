// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/workers.h"

namespace {
constexpr int readers = 2;
constexpr int postgresWriters = 4;
constexpr int hashesWaiting = 32; // at some 30 ms each, a second of waiting
}

Workers::Workers(const QString &location)
{
    const bool postgres = location.startsWith(QLatin1String("postgres"));
    for (int i = 0; i < (postgres ? postgresWriters : 1); ++i)
        m_writers.push_back(std::make_unique<DbWorker>(location, DbWorker::Mode::Writer));
    for (int i = 0; i < readers; ++i)
        m_readers.push_back(std::make_unique<DbWorker>(location, DbWorker::Mode::Reader));
    m_hashing = std::make_unique<DbWorker>(location, DbWorker::Mode::Reader, hashesWaiting);
}

Result<void> Workers::start()
{
    for (Pool *pool : {&m_writers, &m_readers}) {
        for (const auto &worker : *pool) {
            if (const auto started = worker->start(); !started)
                return started;
        }
    }
    return m_hashing->start();
}

bool Workers::read(DbWorker::Job job)
{
    return postInTurn(m_readers, m_nextReader, std::move(job));
}

bool Workers::write(DbWorker::Job job)
{
    return postInTurn(m_writers, m_nextWriter, std::move(job));
}

bool Workers::hash(DbWorker::Job job)
{
    return m_hashing->post(std::move(job));
}

bool Workers::postInTurn(Pool &pool, std::atomic<unsigned> &turn, DbWorker::Job &&job)
{
    return pool[turn++ % pool.size()]->post(std::move(job));
}
