// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/claimexpiry.h"

#include "app/server/service/claimrelease.h"
#include "app/server/service/writing.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/usercoderepository.h"
#include "app/server/store/userrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24LL * 3'600'000;

}

Result<int> ClaimExpiry::endClaims()
{
    return endFormer().and_then([&](int former) {
        return endInvitations().transform([&](int invitations) { return former + invitations; });
    });
}

Result<int> ClaimExpiry::endFormer()
{
    const auto over = UserAddressRepository(m_database).toBeReleasedAt(m_now);
    if (!over)
        return Failure(over.error());
    for (const UserAddress &seen : *over) {
        const auto ended = writing(m_database, [&](ChangeLog &changes) -> Result<void> {
            ClaimRelease claims(m_database, changes, m_nobody, m_now);
            const auto held = claims.hold(seen.user);
            if (!held)
                return Failure(held.error());
            const auto still = std::find_if(held->begin(), held->end(), [&](const UserAddress &one) {
                return one.id == seen.id && one.state == AddressState::Former && one.releaseAt <= m_now;
            });
            if (still == held->end()) // taken back, or released by a supervisor, while this waited
                return {};
            return claims.release(*still, u"user.former-over"_s).and_then([&] { return UserRepository(m_database).touch(seen.user, m_now); });
        });
        if (!ended)
            return Failure(ended.error());
    }
    return int(over->size());
}

Result<int> ClaimExpiry::endInvitations()
{
    const auto over = UserCodeRepository(m_database, m_now).invitationsOverAt(m_now - day);
    if (!over)
        return Failure(over.error());
    for (const UserId user : *over) {
        const auto ended = writing(m_database, [&](ChangeLog &changes) { return endInvitation(changes, user); });
        if (!ended)
            return Failure(ended.error());
    }
    return int(over->size());
}

Result<void> ClaimExpiry::endInvitation(ChangeLog &changes, UserId user)
{
    ClaimRelease claims(m_database, changes, m_nobody, m_now);
    UserCodeRepository codes(m_database, m_now);
    const auto held = claims.hold(user);
    if (!held)
        return Failure(held.error());
    const auto locked = UserRepository(m_database).hold(user);
    const auto over = codes.invitationsOverAt(m_now - day);
    if (!locked || !over)
        return Failure(locked ? over.error() : locked.error());
    if (!over->contains(user)) // invited again meanwhile
        return {};
    AuditEntry entry{u"user.invitation-over"_s};
    entry.subjectKind = u"user"_s;
    entry.subjectId = user.value;
    changes.record(EntityKind::User, user.value, everyone, everyone);
    return claims.releaseAll(*held, u"user.never-accepted"_s)
        .and_then([&] { return codes.endAllOf(user); })
        .and_then([&] { return UserRepository(m_database).setState(user, UserState::Deactivated, m_now); })
        .and_then([&] { return AuditRepository(m_database, m_now).record(entry); });
}
