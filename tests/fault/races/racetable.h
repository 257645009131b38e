// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "tests/support/desk.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QMap>
#include <QRandomGenerator>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>

/// What makes it a race, and how often each has to happen at least.
inline const QStringList acts{QStringLiteral("promote done"), QStringLiteral("sign-in done"), QStringLiteral("password done"), QStringLiteral("reply done"), QStringLiteral("invite identity.clash"),
                              QStringLiteral("resolve done"), QStringLiteral("mail done"),    QStringLiteral("leave done"),    QStringLiteral("return done")};
inline constexpr int oftenEnough = 11;

/// What the writers know together: the addresses in play, who holds them, and every secret that was given out.
class RaceTable
{
public:
    RaceTable(int operations, std::chrono::seconds longest) : m_wanted(operations), m_end(longest) {}

    /// As many operations as are wanted, and on until every act has happened often enough or the time is up: which of
    /// them meet is the scheduler's to say.
    bool next() { return m_begun++ < m_wanted || !(haveAllHappened() || m_end.hasExpired()); }
    qint64 now() const { return Desk::morning + qint64(m_begun) * 60'000; }

    /// A few addresses at a time; older ones have become users' and are left behind.
    QString address(QRandomGenerator &random) const { return QStringLiteral("k%1@example.org").arg(m_begun / 40 + random.bounded(3)); }

    struct Seat {
        ContactId contact;
        TicketId ticket;
        QString code;
        QByteArray session;
    };
    Seat at(const QString &address) const
    {
        const std::lock_guard lock(m_mutex);
        return m_seats.value(address);
    }
    template <typename Change>
    void change(const QString &address, Change change)
    {
        const std::lock_guard lock(m_mutex);
        change(m_seats[address]);
    }
    void keepSession(const QByteArray &session)
    {
        const std::lock_guard lock(m_mutex);
        m_sessions.append(session);
        if (m_sessions.size() > 40)
            m_sessions.removeFirst();
    }
    QList<QByteArray> sessions() const
    {
        const std::lock_guard lock(m_mutex);
        return m_sessions;
    }
    void count(const QString &what)
    {
        const std::lock_guard lock(m_mutex);
        ++m_counts[what];
    }
    QMap<QString, int> counts() const { return m_counts; }

private:
    bool haveAllHappened() const
    {
        const std::lock_guard lock(m_mutex);
        return std::all_of(acts.begin(), acts.end(), [this](const QString &act) { return m_counts.value(act) >= oftenEnough; });
    }

    std::atomic<int> m_begun = 0;
    const int m_wanted;
    const QDeadlineTimer m_end;
    mutable std::mutex m_mutex;
    QHash<QString, Seat> m_seats;
    QList<QByteArray> m_sessions;
    QMap<QString, int> m_counts;
};
