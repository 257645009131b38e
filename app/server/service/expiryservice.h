// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

class Database;

/// Removes what is past its time. Nothing of it works any more, removed or not; this keeps the tables small.
class ExpiryService
{
public:
    ExpiryService(Database &database, qint64 now) : m_database(database), m_now(now) {}

    /// Sessions, links and the browsers bound to them, wishes that were not proven, remembered answers, counts of attempts,
    /// files nobody attached. How many claims of users ended with it: the others are told of those.
    Result<int> removeExpired();

private:
    Database &m_database;
    qint64 m_now;
};
