// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/store/attemptrepository.h"
#include "models/domain/emailkey.h"

/// Slows down guessing at one door: a growing wait for each key, each network and all together. No wait is longer than
/// its bound, and a network that signed in with a key before does not wait for what others do, so nobody can lock
/// somebody else out for good.
class Attempts
{
public:
    /// \a door: "console" or "portal".
    Attempts(Database &database, const QString &door, qint64 now) : m_counts(database), m_door(door), m_now(now) {}

    /// Limited with \a code and extra "retryAfter" in seconds while it is too early.
    Result<void> mayTry(const EmailKey &key, const QString &source, const QString &code) const;

    Result<void> failed(const EmailKey &key, const QString &source);
    Result<void> succeeded(const EmailKey &key, const QString &source);

    /// True once an hour for each key: a stranger's refusals are counted and written down once.
    Result<bool> isFirstOfHour(const EmailKey &key);

    /// What counts as one source: an IPv4 address, the /64 of an IPv6 one, else the text itself.
    static QString networkOf(const QString &source);

private:
    QString bucket(const QString &kind, const QString &what) const;

    AttemptRepository m_counts;
    QString m_door;
    qint64 m_now;
};
