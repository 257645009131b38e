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
    /// \a door: "console", "portal", or what is asked for in the open: "account", "password", "address", "code".
    Attempts(Database &database, const QString &door, qint64 now) : m_counts(database), m_door(door), m_now(now) {}

    /// Limited with \a code and extra "retryAfter" in seconds while it is too early.
    Result<void> mayTry(const EmailKey &key, const QString &source, const QString &code) const;

    Result<void> failed(const EmailKey &key, const QString &source);
    /// Something was asked for that anybody may ask for: more of it is free for a network than of wrong passwords.
    Result<void> asked(const EmailKey &key, const QString &source);
    Result<void> succeeded(const EmailKey &key, const QString &source);

    /// True once an hour for each key: a stranger's refusals are counted and written down once.
    Result<bool> isFirstOfHour(const EmailKey &key);

    /// Counts one \a what more for \a key: true for the first \a most of every hour by the clock.
    Result<bool> isWithinHour(const QString &what, const EmailKey &key, qint64 most);

    /// True when the last time it was asked for \a what and \a key and true is a day ago.
    Result<bool> isFirstOfDay(const QString &what, const EmailKey &key);

    /// What counts as one source: an IPv4 address, the /64 of an IPv6 one, else the text itself.
    static QString networkOf(const QString &source);

private:
    struct Limit;
    Result<void> count(const EmailKey &key, const QString &source, const Limit (&limits)[3]);
    QString bucket(const QString &kind, const QString &what) const;

    AttemptRepository m_counts;
    QString m_door;
    qint64 m_now;
};
