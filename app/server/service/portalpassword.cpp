// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/portalpassword.h"

#include "app/server/store/addresschangerepository.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/contactaddressrepository.h"
#include "app/server/store/contactrepository.h"
#include "app/server/store/identityrepository.h"
#include "app/server/store/inviterepository.h"
#include "app/server/store/portalsessionrepository.h"
#include "app/server/store/registrationrepository.h"
#include "app/server/store/requesterclaimrepository.h"

using namespace Qt::StringLiterals;

namespace {

Failure deadLink()
{
    return fail(Error::Kind::Gone, u"portal.link-dead"_s);
}

}

Result<void> PortalPassword::set(const QByteArray &grantHash, const QString &hash, const QByteArray &sessionHash,
                                 qint64 sessionEnd, const QString &source)
{
    const auto token = heldToken(grantHash);
    if (!token)
        return Failure(token.error());
    PortalSessionRepository sessions(m_database, m_now);
    const auto done = endOlderDoors(*token)
                          .and_then([&] { return prove(*token); })
                          .and_then([&] { return sessions.setPassword(token->contact, hash); })
                          .and_then([&] { return ContactRepository(m_database, m_now).touch(token->contact); });
    if (!done)
        return done;

    const auto session = sessions.insert({sessionHash, token->key, token->contact, hash, source, sessionEnd});
    if (!session)
        return Failure(session.error());
    if (!*session)
        return deadLink();

    m_changes.record(EntityKind::Contact, token->contact.value, everyone, everyone);
    AuditEntry entry{u"portal.password-set"_s};
    entry.actorContact = token->contact;
    entry.subjectKind = u"contact"_s;
    entry.subjectId = token->contact.value;
    entry.source = source;
    return AuditRepository(m_database, m_now).record(entry);
}

// Found once to learn the key, and again when nobody else can change what stands behind it.
Result<PortalToken> PortalPassword::heldToken(const QByteArray &grantHash)
{
    PortalTokenRepository tokens(m_database, m_now);
    const auto seen = tokens.findByGrant(grantHash);
    if (!seen)
        return Failure(seen.error());
    if (!*seen)
        return deadLink();
    const auto side = IdentityRepository(m_database).hold((*seen)->key, Side::Contact);
    if (!side)
        return Failure(side.error());
    const auto revisions = ContactRepository(m_database, m_now).holdRevisions((*seen)->contact);
    if (!revisions)
        return Failure(revisions.error());
    const auto held = tokens.findByGrant(grantHash);
    if (!held)
        return Failure(held.error());
    const bool sets = *held && ((*held)->purpose == TokenPurpose::Invite || (*held)->purpose == TokenPurpose::Password);
    if (!sets)
        return deadLink();
    return **held;
}

Result<void> PortalPassword::prove(const PortalToken &token)
{
    const auto proven = PortalSessionRepository(m_database, m_now).prove(token.key, token.contact);
    if (!proven)
        return Failure(proven.error());
    if (!*proven)
        return deadLink();
    return ContactAddressRepository(m_database).setVerified(token.key, m_now);
}

// A first password leaves the links of tickets alone: they lead to the sign-in from now on. A changed one ends them.
Result<void> PortalPassword::endOlderDoors(const PortalToken &token)
{
    InviteRepository invites(m_database, m_now);
    const auto redeemed = invites.moveOfToken(token.row, InviteState::Redeemed);
    if (!redeemed)
        return Failure(redeemed.error());
    const auto revoked = invites.revokeOfContact(token.contact, u"portal.password-set"_s);
    if (!revoked)
        return Failure(revoked.error());
    for (const InviteId invite : *revoked)
        m_changes.record(EntityKind::Invite, invite.value, everyone, everyone);
    if (*redeemed)
        m_changes.record(EntityKind::Invite, (*redeemed)->value, everyone, everyone);

    PortalTokenRepository tokens(m_database, m_now);
    RequesterClaimRepository claims(m_database, m_now);
    const auto ended = (token.hasPassword ? tokens.endOfContact(token.contact) : tokens.endOfContactButAccess(token.contact))
                           .and_then([&](qint64) { return token.hasPassword ? claims.endOfContact(token.contact) : Result<qint64>(0); })
                           .and_then([&](qint64) { return AddressChangeRepository(m_database, m_now).removeOfContact(token.contact); })
                           .and_then([&](qint64) { return RegistrationRepository(m_database, m_now).removeOfContact(token.contact); });
    if (!ended)
        return ended;
    return PortalSessionRepository(m_database, m_now).endOfContact(token.contact).transform([](qint64) {});
}
