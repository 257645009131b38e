// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/portallinks.h"

#include "app/server/service/secret.h"
#include "app/server/store/identityrepository.h"
#include "app/server/store/portaltokenrepository.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;

}

Result<std::optional<PortalLink>> PortalLinks::issueAccess(ContactId contact, const QString &address, TicketId ticket)
{
    return issue(TokenPurpose::Access, contact, address, ticket, 30 * day);
}

Result<std::optional<PortalLink>> PortalLinks::issueInvite(ContactId contact, const QString &address)
{
    return issue(TokenPurpose::Invite, contact, address, {}, 7 * day);
}

Result<std::optional<PortalLink>> PortalLinks::issuePassword(ContactId contact, const QString &address)
{
    return issue(TokenPurpose::Password, contact, address, {}, hour);
}

QString PortalLinks::urlOf(const AccountSettings &settings, const QString &code)
{
    return settings.publicUrl + u"/portal/link#"_s + code;
}

Result<std::optional<EmailKey>> PortalLinks::holdKey(Database &database, const QString &address)
{
    const auto key = EmailKey::parse(address);
    if (!key || !key->maySignIn())
        return std::nullopt;
    return IdentityRepository(database).hold(*key, Side::Contact).transform([&](Side side) {
        return side == Side::Contact ? std::optional(*key) : std::nullopt;
    });
}

Result<std::optional<PortalLink>> PortalLinks::issue(TokenPurpose purpose, ContactId contact, const QString &address,
                                                     TicketId ticket, qint64 lifetime)
{
    const auto key = holdKey(m_database, address);
    if (!key || !*key)
        return key.transform([](const auto &) { return std::optional<PortalLink>(); });

    PortalTokenRepository tokens(m_database, m_now);
    if (const auto ended = tokens.endOfContact(contact, purpose, ticket); !ended)
        return Failure(ended.error());
    const Secret secret = Secret::fresh();
    const auto row = tokens.insert({secret.hash, purpose, **key, contact, ticket, m_now + lifetime});
    if (!row)
        return Failure(row.error());
    if (!*row)
        return std::nullopt;
    const QString code = QString::fromLatin1(secret.token);
    return PortalLink{urlOf(m_settings, code), code, m_now + lifetime, **row};
}
