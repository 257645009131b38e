// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/portaldoors.h"

#include "app/server/store/addresschangerepository.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/identityrepository.h"
#include "app/server/store/inviterepository.h"
#include "app/server/store/portaltokenrepository.h"
#include "app/server/store/requesterclaimrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Result<void> PortalDoors::close(const EmailKey &key, ContactId contact, const QString &reason)
{
    PortalSessionRepository sessions(m_database, m_now);
    const auto open = sessions.behind(key);
    if (!open)
        return Failure(open.error());
    return tellInvites(InviteRepository(m_database, m_now).revokeOfKey(key, reason))
        .and_then([&] { return PortalTokenRepository(m_database, m_now).endOfKey(key); })
        .and_then([&](qint64) { return IdentityRepository(m_database).discardRegistrations(key); })
        .and_then([&] { return sessions.disprove(key); })
        .and_then([&] { return audit(contact, reason, *open); });
}

Result<void> PortalDoors::closeAll(ContactId contact, const QList<EmailKey> &keys, const QString &reason)
{
    PortalSessionRepository sessions(m_database, m_now);
    OpenDoors ended;
    for (const EmailKey &key : keys) {
        const auto open = sessions.behind(key);
        if (!open)
            return Failure(open.error());
        ended = {ended.sessions + open->sessions, ended.links + open->links, ended.invites + open->invites,
                 ended.proofs + open->proofs, ended.wishes + open->wishes};
        const auto gone = IdentityRepository(m_database).discardRegistrations(key).and_then([&] { return sessions.disprove(key); });
        if (!gone)
            return gone;
    }
    return tellInvites(InviteRepository(m_database, m_now).revokeOfContact(contact, reason))
        .and_then([&] { return PortalTokenRepository(m_database, m_now).endOfContact(contact); })
        .and_then([&](qint64) { return AddressChangeRepository(m_database, m_now).removeOfContact(contact); })
        .and_then([&](qint64 wishes) {
            ended.wishes = std::max(ended.wishes, wishes);
            return audit(contact, reason, ended);
        });
}

Result<void> PortalDoors::raiseEpoch(ContactId contact, const QString &reason)
{
    OpenDoors ended;
    return tellInvites(InviteRepository(m_database, m_now).revokeOfContact(contact, reason))
        .and_then([&] { return PortalTokenRepository(m_database, m_now).endOfContact(contact); })
        .and_then([&](qint64 links) {
            ended.links = links;
            return RequesterClaimRepository(m_database, m_now).endOfContact(contact);
        })
        .and_then([&](qint64 claims) {
            ended.links += claims;
            return PortalSessionRepository(m_database, m_now).endOfContact(contact);
        })
        .and_then([&](qint64 count) {
            ended.sessions = count;
            return AddressChangeRepository(m_database, m_now).removeOfContact(contact);
        })
        .and_then([&](qint64 wishes) {
            ended.wishes = wishes;
            return audit(contact, reason, ended);
        });
}

Result<void> PortalDoors::tellInvites(const Result<QList<InviteId>> &revoked)
{
    if (!revoked)
        return Failure(revoked.error());
    for (const InviteId invite : *revoked)
        m_changes.record(EntityKind::Invite, invite.value, everyone, everyone);
    return {};
}

Result<void> PortalDoors::audit(ContactId contact, const QString &reason, const OpenDoors &ended)
{
    if (ended == OpenDoors())
        return {};
    AuditEntry entry{u"portal.closed"_s, m_caller.user};
    entry.subjectKind = u"contact"_s;
    entry.subjectId = contact.value;
    entry.source = m_caller.source;
    entry.detail = {{u"reason"_s, reason}, {u"sessions"_s, ended.sessions}, {u"links"_s, ended.links},
                    {u"invites"_s, ended.invites}, {u"proofs"_s, ended.proofs}, {u"wishes"_s, ended.wishes}};
    return AuditRepository(m_database, m_now).record(entry);
}
