// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/channel/housekeeping.h"

#include "app/server/service/expiryservice.h"
#include "app/server/service/ticketservice.h"

#include <QDebug>

namespace {

template <typename T>
void tell(const char *task, const Result<T> &done)
{
    if (!done)
        qWarning().noquote() << task << done.error().code << done.error().detail;
}

}

Housekeeping::Housekeeping(Settings settings, const AccountSettings &account)
    : m_settings(std::move(settings))
    , m_account(account)
{
}

Housekeeping::~Housekeeping()
{
    stop();
}

void Housekeeping::start()
{
    m_thread = std::thread([this] { run(); });
}

void Housekeeping::stop()
{
    if (!m_thread.joinable())
        return;
    m_end.release();
    m_thread.join();
}

void Housekeeping::run()
{
    for (int round = 1; !m_end.try_acquire_for(m_settings.interval); ++round) {
        closeTickets();
        if (round % m_settings.roundsToRemoval == 0)
            removeExpired();
    }
}

void Housekeeping::closeTickets() const
{
    m_settings.write([clock = m_settings.clock, committed = m_settings.committed,
                      &account = m_account](Database &database) -> DbWorker::Answer {
        const auto closed = clock(database).and_then([&](qint64 now) {
            return TicketService(database, account, now).closeSilent();
        });
        tell("closing silent tickets:", closed);
        if (closed.value_or(0) == 0)
            return {};
        return [committed](const Result<void> &) { committed(); };
    });
}

void Housekeeping::removeExpired() const
{
    m_settings.write([clock = m_settings.clock, committed = m_settings.committed](Database &database) -> DbWorker::Answer {
        const auto ended = clock(database).and_then([&](qint64 now) { return ExpiryService(database, now).removeExpired(); });
        tell("removing what has expired:", ended);
        if (ended.value_or(0) == 0)
            return {};
        return [committed](const Result<void> &) { committed(); };
    });
}
