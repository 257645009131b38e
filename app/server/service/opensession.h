// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/domain/session.h"

class Database;

namespace usersession {

constexpr qint64 idleLifetime = 14LL * 24 * 3'600'000;
constexpr qint64 longestLifetime = 90LL * 24 * 3'600'000;

}

/// Signs \a user in: part of the transaction of whatever proved that it is that person.
Result<SignedIn> openSession(Database &database, qint64 now, UserId user, const QString &source, const QString &client);
