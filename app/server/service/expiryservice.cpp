// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/expiryservice.h"

#include "app/server/service/attachmentservice.h"
#include "app/server/store/addresschangerepository.h"
#include "app/server/service/claimexpiry.h"
#include "app/server/store/attemptrepository.h"
#include "app/server/store/idempotencyrepository.h"
#include "app/server/store/portalrequestrepository.h"
#include "app/server/store/portalsessionrepository.h"
#include "app/server/store/portaltokenrepository.h"
#include "app/server/store/registrationrepository.h"
#include "app/server/store/usercoderepository.h"
#include "app/server/store/userrequestrepository.h"
#include "app/server/store/requesterclaimrepository.h"
#include "app/server/store/usersessionrepository.h"

namespace {

constexpr qint64 day = 24 * 3'600'000;
constexpr qint64 attemptsKept = 90 * day;
constexpr qint64 requestsKept = day; // one that could not be resolved for so long is not awaited any more

}

// Each in a transaction of its own, so that none holds the rows of another while it waits for a lock.
Result<int> ExpiryService::removeExpired()
{
    const auto inTransaction = [&](auto remove) {
        return m_database.transaction([&]() -> Result<void> { return remove(); });
    };
    const auto ended = ClaimExpiry(m_database, m_now).endClaims();
    if (!ended)
        return ended;
    return inTransaction([&] { return PortalTokenRepository(m_database, m_now).removeExpired(); })
        .and_then([&] { return inTransaction([&] { return RequesterClaimRepository(m_database, m_now).removeExpired(); }); })
        .and_then([&] { return inTransaction([&] { return PortalSessionRepository(m_database, m_now).removeExpired(); }); })
        .and_then([&] { return inTransaction([&] { return RegistrationRepository(m_database, m_now).removeExpired(); }); })
        .and_then([&] { return inTransaction([&] { return AddressChangeRepository(m_database, m_now).removeExpired(); }); })
        .and_then([&] {
            return inTransaction([&] { return PortalRequestRepository(m_database, m_now).removeBefore(m_now - requestsKept); });
        })
        .and_then([&] { return inTransaction([&] { return UserSessionRepository(m_database, m_now).removeExpired(); }); })
        .and_then([&] { return inTransaction([&] { return UserCodeRepository(m_database, m_now).removeExpired(); }); })
        .and_then([&] { return inTransaction([&] { return UserRequestRepository(m_database, m_now).removeBefore(m_now - requestsKept); }); })
        .and_then([&] { return inTransaction([&] { return AttemptRepository(m_database).prune(m_now - attemptsKept); }); })
        .and_then([&] { return AttachmentService(m_database, m_now).removeExpired(); })
        .and_then([&] {
            return inTransaction([&] { return IdempotencyRepository(m_database).prune(m_now).transform([](qint64) {}); });
        })
        .transform([&] { return *ended; });
}
