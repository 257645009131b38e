// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/linkcodes.h"

#include "app/server/service/attempts.h"
#include "app/server/service/customertickets.h"
#include "app/server/service/doormail.h"
#include "app/server/service/secret.h"
#include "app/server/service/writing.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/portalgrantrepository.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 codeLifetime = 15 * 60'000;
// In an hour. A link may have been forwarded: who holds it uses up its own codes, and never all that its addressee may have.
constexpr qint64 codesOfLink = 10;
constexpr qint64 codesToAddress = 30;

QString freshCode()
{
    return u"%1"_s.arg(randombytes_uniform(100'000'000), 8, 10, QChar(u'0'));
}

/// Bound to the browser's secret: whoever reads the table cannot try all codes.
QByteArray hashOf(const QByteArray &grantToken, const QString &code)
{
    return Secret::hashOf("code " + grantToken + ' ' + code.toUtf8());
}

EmailKey bucketOf(const PortalGrant &grant)
{
    return EmailKey::stored(u"link %1"_s.arg(grant.link));
}

AuditEntry entryOf(const QString &action, const PortalGrant &grant, const QString &source)
{
    AuditEntry entry{action};
    entry.subjectKind = u"ticket"_s;
    entry.subjectId = grant.ticket.value;
    entry.source = source;
    return entry;
}

/// As a person may type it: "1234 5678".
QString cleanedCode(QString typed)
{
    return typed.remove(u' ').remove(u'-').trimmed();
}

}

Result<void> LinkCodes::send(const QByteArray &grantToken, const QString &source)
{
    return writing(m_database, [&](ChangeLog &) -> Result<void> {
        const auto grant = accessGrant(grantToken);
        if (!grant)
            return Failure(grant.error());
        const auto ticket = CustomerTickets(m_database, m_now).byId({grant->contact, grant->name, {}}, grant->ticket);
        const auto key = EmailKey::parse(grant->address);
        if (!ticket || !key)
            return Failure(ticket ? key.error() : ticket.error());
        Attempts attempts(m_database, u"code"_s, m_now);
        const EmailKey link = bucketOf(*grant);
        const auto may = attempts.mayTry(link, source, u"portal.limited"_s)
                             .and_then([&] { return attempts.asked(link, source); })
                             .and_then([&] { return attempts.isWithinHour(u"sent"_s, link, codesOfLink); });
        const auto mayAlso = may ? attempts.isWithinHour(u"sent-to"_s, *key, codesToAddress) : may;
        if (!mayAlso)
            return Failure(mayAlso.error());
        if (!*may || !*mayAlso)
            return Failure(Error{Error::Kind::Limited, u"portal.limited"_s, {}, {{u"retryAfter"_s, 3600}}, {}});

        const QString code = freshCode();
        const Addressee to{{}, grant->contact, grant->address, grant->name, grant->language};
        return PortalGrantRepository(m_database, m_now)
            .setCode(Secret::hashOf(grantToken), hashOf(grantToken, code), m_now + codeLifetime)
            .and_then([&] { return DoorMail(m_database, m_settings, m_now).code(to, code, ticket->number); })
            .and_then([&] { return AuditRepository(m_database, m_now).record(entryOf(u"portal.code-sent"_s, *grant, source)); });
    });
}

Result<void> LinkCodes::prove(const QByteArray &grantToken, const QString &code, const QString &source)
{
    return settled<void>(writing(m_database, [&](ChangeLog &) { return tryCode(grantToken, cleanedCode(code), source); }));
}

// A wrong try is kept in mind, so it is committed.
Outcome<void> LinkCodes::tryCode(const QByteArray &grantToken, const QString &code, const QString &source)
{
    const auto grant = accessGrant(grantToken);
    if (!grant)
        return Failure(grant.error());
    PortalGrantRepository grants(m_database, m_now);
    const QByteArray hash = Secret::hashOf(grantToken);
    const auto wanted = grants.tryCode(hash);
    if (!wanted)
        return Failure(wanted.error());
    if (!*wanted || !Secret::same(**wanted, hashOf(grantToken, code)))
        return refuse(*grant, source);

    AuditEntry entry = entryOf(u"portal.link-proven"_s, *grant, source);
    entry.actorContact = grant->contact;
    const auto proven = grants.setProven(hash).and_then([&] { return AuditRepository(m_database, m_now).record(entry); });
    if (!proven)
        return Failure(proven.error());
    return Result<void>();
}

Outcome<void> LinkCodes::refuse(const PortalGrant &grant, const QString &source)
{
    const auto isTold = Attempts(m_database, u"code"_s, m_now).isFirstOfHour(bucketOf(grant));
    if (!isTold)
        return Failure(isTold.error());
    const AuditEntry entry = entryOf(u"portal.code-refused"_s, grant, source);
    if (const auto written = *isTold ? AuditRepository(m_database, m_now).record(entry) : Result<void>(); !written)
        return Failure(written.error());
    return Result<void>(failInvalid(u"token"_s, u"portal.code-wrong"_s));
}

Result<PortalGrant> LinkCodes::accessGrant(const QByteArray &grantToken) const
{
    auto grant = PortalAccess(m_database, m_now).grantOf(grantToken);
    if (grant && grant->step == PortalGrant::Step::SetPassword)
        return fail(Error::Kind::Gone, u"portal.link-dead"_s);
    return grant;
}
