// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/portalaccess.h"

#include "app/server/service/arrival/requesterclaims.h"
#include "app/server/service/attempts.h"
#include "app/server/service/password.h"
#include "app/server/service/portalpassword.h"
#include "app/server/service/registrationproof.h"
#include "app/server/service/secret.h"
#include "app/server/service/writing.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/contactaddressrepository.h"
#include "app/server/store/identityrepository.h"
#include "app/server/store/inviterepository.h"
#include "app/server/store/portalgrantrepository.h"
#include "app/server/store/portalsessionrepository.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 sessionLifetime = 14 * 24 * hour;
constexpr qint64 grantLifetime = 12 * hour;

Attempts attemptsAt(Database &database, qint64 now)
{
    return Attempts(database, u"portal"_s, now);
}

Failure signedOut()
{
    return fail(Error::Kind::SignedOut, u"portal.signed-out"_s);
}

Failure deadLink()
{
    return fail(Error::Kind::Gone, u"portal.link-dead"_s);
}

AuditEntry entryOf(const QString &action, ContactId contact, const QString &source)
{
    AuditEntry entry{action};
    entry.actorContact = contact;
    entry.subjectKind = u"contact"_s;
    entry.subjectId = contact.value;
    entry.source = source;
    return entry;
}

}

Result<CheckedVisitor> PortalAccess::checkPassword(const Credentials &credentials, const QString &source) const
{
    // A malformed address takes the same way as an unknown one: nothing is found under it.
    const EmailKey key = EmailKey::parse(cleanedAddress(credentials.email)).value_or(EmailKey());
    if (const auto may = attemptsAt(m_database, m_now).mayTry(key, source, u"portal.limited"_s); !may)
        return Failure(may.error());
    const auto found = PortalSessionRepository(m_database, m_now).signInOf(key);
    if (!found)
        return Failure(found.error());

    CheckedVisitor checked{key, {}, found->value_or(PortalSignIn()).hash, source};
    if (password::matches(checked.hash, credentials.password))
        checked.contact = (*found)->contact;
    return checked;
}

Result<PortalCookie> PortalAccess::signIn(const CheckedVisitor &checked, const QByteArray &grantToken)
{
    return settled<PortalCookie>(writing(m_database, [&](ChangeLog &) -> Outcome<PortalCookie> {
        if (const auto may = attemptsAt(m_database, m_now).mayTry(checked.key, checked.source, u"portal.limited"_s); !may)
            return Failure(may.error());
        if (!checked.contact.isValid())
            return refuse(checked);
        if (const auto side = IdentityRepository(m_database).hold(checked.key, Side::Contact); !side)
            return Failure(side.error());

        const Secret secret = Secret::fresh();
        const auto session = PortalSessionRepository(m_database, m_now)
                                 .insert({secret.hash, checked.key, checked.contact, checked.hash, checked.source,
                                          m_now + sessionLifetime});
        if (!session)
            return Failure(session.error());
        if (!*session)
            return refuse(checked);
        const auto written =
            AuditRepository(m_database, m_now)
                .record(entryOf(u"portal.signed-in"_s, checked.contact, checked.source))
                .and_then([&] { return attemptsAt(m_database, m_now).succeeded(checked.key, checked.source); })
                .and_then([&] { return PortalGrantRepository(m_database, m_now).end(Secret::hashOf(grantToken)); });
        if (!written)
            return Failure(written.error());
        return Result<PortalCookie>(PortalCookie{secret.token, sessionLifetime / 1000});
    }));
}

Outcome<PortalCookie> PortalAccess::refuse(const CheckedVisitor &checked)
{
    Attempts attempts = attemptsAt(m_database, m_now);
    const auto claimed = ContactAddressRepository(m_database).claiming(checked.key);
    if (!claimed)
        return Failure(claimed.error());
    if (const auto counted = attempts.failed(checked.key, checked.source); !counted)
        return Failure(counted.error());

    const auto isTold = *claimed ? Result<bool>(true) : attempts.isFirstOfHour(checked.key);
    if (!isTold)
        return Failure(isTold.error());
    if (*isTold) {
        AuditEntry entry{u"portal.refused"_s};
        entry.subjectKind = *claimed ? u"contact"_s : u"stranger"_s;
        entry.subjectId = *claimed ? (*claimed)->contact.value : 0;
        entry.source = checked.source;
        if (const auto written = AuditRepository(m_database, m_now).record(entry); !written)
            return Failure(written.error());
    }
    return Result<PortalCookie>(fail(Error::Kind::SignedOut, u"portal.refused"_s));
}

Result<PortalVisitor> PortalAccess::visitorOf(const QByteArray &sessionToken) const
{
    if (sessionToken.isEmpty())
        return signedOut();
    const auto session = PortalSessionRepository(m_database, m_now).find(Secret::hashOf(sessionToken));
    if (!session)
        return Failure(session.error());
    if (!*session)
        return signedOut();
    return PortalVisitor{(*session)->contact,  (*session)->name,    (*session)->address,
                         (*session)->language, (*session)->sharing, (*session)->row};
}

Result<void> PortalAccess::hold(const PortalVisitor &visitor)
{
    const auto held = PortalSessionRepository(m_database, m_now).hold(visitor.session);
    if (!held)
        return Failure(held.error());
    if (!*held)
        return signedOut();
    return {};
}

Result<PortalGrant> PortalAccess::holdGrant(const QByteArray &grantToken)
{
    const auto seen = grantOf(grantToken);
    if (!seen)
        return seen;
    const auto side = EmailKey::parse(seen->address).and_then([&](const EmailKey &key) {
        return IdentityRepository(m_database).hold(key, Side::Contact);
    });
    if (!side)
        return Failure(side.error());
    auto grant = grantOf(grantToken);
    if (grant && !(grant->step == PortalGrant::Step::SeeTicket && grant->isAddressee))
        return fail(Error::Kind::Forbidden, u"portal.not-addressee"_s);
    return grant;
}

Result<void> PortalAccess::signOut(const QByteArray &sessionToken)
{
    return writing(m_database, [&](ChangeLog &) -> Result<void> {
        const auto visitor = visitorOf(sessionToken);
        if (!visitor)
            return visitor.error().kind == Error::Kind::SignedOut ? Result<void>() : Failure(visitor.error());
        return PortalSessionRepository(m_database, m_now).end(Secret::hashOf(sessionToken)).and_then([&](bool) {
            return AuditRepository(m_database, m_now).record(entryOf(u"portal.signed-out"_s, visitor->contact, {}));
        });
    });
}

// Found once to learn the key, and again when nobody else can change its side.
Result<std::optional<PortalToken>> PortalAccess::heldToken(const PortalTokenRepository &tokens, const QByteArray &hash)
{
    const auto seen = tokens.find(hash);
    if (!seen || !*seen)
        return seen;
    const auto side = IdentityRepository(m_database).hold((*seen)->key, Side::Contact);
    if (!side)
        return Failure(side.error());
    return tokens.find(hash);
}

Result<PortalCookie> PortalAccess::redeemLink(const QString &code, const QString &source)
{
    if (code.isEmpty())
        return deadLink();
    return writing(m_database, [&](ChangeLog &changes) -> Result<PortalCookie> {
        PortalTokenRepository tokens(m_database, m_now);
        const QByteArray hash = Secret::hashOf(code.trimmed().toLatin1());
        if (const auto claimed = RequesterClaims(m_database, m_now).redeem(changes, hash); !claimed)
            return Failure(claimed.error());
        const auto proven = RegistrationProof(m_database, changes, m_now).take(hash, source);
        const auto token = proven.and_then([&](bool) { return heldToken(tokens, hash); });
        if (!token)
            return Failure(token.error());
        if (!*token)
            return deadLink();

        const Secret secret = Secret::fresh();
        const qint64 end = std::min((*token)->expiresAt, m_now + grantLifetime);
        const auto bound = tokens.insertGrant(secret.hash, (*token)->row, end);
        if (!bound) // the token ended a moment ago
            return bound.error().kind == Error::Kind::Conflict ? deadLink() : Failure(bound.error());
        const auto invite = InviteRepository(m_database, m_now).moveOfToken((*token)->row, InviteState::Opened);
        if (!invite)
            return Failure(invite.error());
        if (*invite)
            changes.record(EntityKind::Invite, (*invite)->value, everyone, everyone);

        AuditEntry entry = entryOf(u"portal.link-opened"_s, (*token)->contact, source);
        entry.detail = {{u"ticket"_s, (*token)->ticket.value}};
        const auto written = tokens.setOpened((*token)->row).and_then([&] {
            return AuditRepository(m_database, m_now).record(entry);
        });
        if (!written)
            return Failure(written.error());
        return PortalCookie{secret.token, (end - m_now) / 1000};
    });
}

Result<PortalGrant> PortalAccess::grantOf(const QByteArray &grantToken) const
{
    if (grantToken.isEmpty())
        return deadLink();
    const auto token = PortalTokenRepository(m_database, m_now).findByGrant(Secret::hashOf(grantToken));
    if (!token)
        return Failure(token.error());
    if (!*token || (*token)->purpose == TokenPurpose::Address)
        return deadLink();

    const auto isProven = PortalGrantRepository(m_database, m_now).isProven(Secret::hashOf(grantToken));
    if (!isProven)
        return Failure(isProven.error());

    PortalGrant grant;
    grant.isAddressee = *isProven;
    grant.link = (*token)->row;
    if ((*token)->purpose == TokenPurpose::Access)
        grant.step = (*token)->hasPassword && !*isProven ? PortalGrant::Step::SignIn : PortalGrant::Step::SeeTicket;
    else
        grant.step = PortalGrant::Step::SetPassword;
    grant.contact = (*token)->contact;
    grant.name = (*token)->name;
    grant.address = (*token)->address;
    grant.language = (*token)->language;
    grant.ticket = (*token)->ticket;
    return grant;
}

Result<QString> PortalAccess::preparePassword(const QByteArray &grantToken, const QString &typed, const QString &company) const
{
    const auto grant = grantOf(grantToken);
    if (!grant)
        return Failure(grant.error());
    if (grant->step != PortalGrant::Step::SetPassword)
        return deadLink();
    const QStringList ownWords{grant->address, grant->address.section(u'@', 0, 0), grant->name, company};
    return password::check(typed, ownWords, u"password"_s).and_then([&] { return password::hash(typed); });
}

Result<PortalCookie> PortalAccess::setPassword(const QByteArray &grantToken, const QString &hash, const QString &source)
{
    if (grantToken.isEmpty())
        return deadLink();
    return writing(m_database, [&](ChangeLog &changes) -> Result<PortalCookie> {
        const Secret secret = Secret::fresh();
        return PortalPassword(m_database, changes, m_now)
            .set(Secret::hashOf(grantToken), hash, secret.hash, m_now + sessionLifetime, source)
            .transform([&] { return PortalCookie{secret.token, sessionLifetime / 1000}; });
    });
}
