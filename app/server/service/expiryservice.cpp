// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/expiryservice.h"

#include "app/server/store/attemptrepository.h"
#include "app/server/store/idempotencyrepository.h"
#include "app/server/store/portalsessionrepository.h"
#include "app/server/store/portaltokenrepository.h"
#include "app/server/store/usersessionrepository.h"

namespace {

constexpr qint64 attemptsKept = 90LL * 24 * 3'600'000;

}

// Each in a transaction of its own, so that none holds the rows of another while it waits for a lock.
Result<void> ExpiryService::removeExpired()
{
    const auto inTransaction = [&](auto remove) {
        return m_database.transaction([&]() -> Result<void> { return remove(); });
    };
    return inTransaction([&] { return PortalTokenRepository(m_database, m_now).removeExpired(); })
        .and_then([&] { return inTransaction([&] { return PortalSessionRepository(m_database, m_now).removeExpired(); }); })
        .and_then([&] { return inTransaction([&] { return UserSessionRepository(m_database, m_now).removeExpired(); }); })
        .and_then([&] { return inTransaction([&] { return AttemptRepository(m_database).prune(m_now - attemptsKept); }); })
        .and_then([&] {
            return inTransaction([&] { return IdempotencyRepository(m_database).prune(m_now).transform([](qint64) {}); });
        });
}
