// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/arrival/requesterclaims.h"

#include "app/server/service/contactservice.h"
#include "app/server/service/heldticket.h"
#include "app/server/service/secret.h"
#include "app/server/service/ticketwriter.h"
#include "app/server/store/contactaddressrepository.h"
#include "app/server/store/identityrepository.h"
#include "app/server/store/portaltokenrepository.h"
#include "app/server/store/requesterclaimrepository.h"
#include "app/server/store/ticketrepository.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 lifetime = 30 * 24 * 3'600'000LL;

}

Result<std::optional<PortalLink>> RequesterClaims::issue(TicketId ticket, const QString &address, const AccountSettings &settings)
{
    const auto key = PortalLinks::holdKey(m_database, address);
    if (!key || !*key)
        return key.transform([](const auto &) { return std::optional<PortalLink>(); });
    const Secret secret = Secret::fresh();
    const QString code = QString::fromLatin1(secret.token);
    return RequesterClaimRepository(m_database, m_now)
        .insert({secret.hash, **key, address, ticket, m_now + lifetime})
        .transform([&] { return std::optional(PortalLink{PortalLinks::urlOf(settings, code), code, m_now + lifetime, 0}); });
}

Result<void> RequesterClaims::redeem(ChangeLog &changes, const QByteArray &hash)
{
    RequesterClaimRepository claims(m_database, m_now);
    const auto seen = claims.find(hash);
    if (!seen || !*seen)
        return seen.transform([](const auto &) {});
    const EmailKey key = (*seen)->key;
    const auto side = IdentityRepository(m_database).hold(key, Side::Contact);
    const auto claim = side ? claims.find(hash) : Failure(side.error());
    if (!claim || !*claim || *side != Side::Contact)
        return claim.transform([](const auto &) {});

    const auto owner = ContactAddressRepository(m_database).claiming(key);
    if (!owner)
        return Failure(owner.error());
    ContactDraft draft;
    draft.name = (*claim)->address.section(u'@', 0, 0);
    draft.addresses = {(*claim)->address};
    const auto contact = *owner ? Result<ContactId>((*owner)->contact)
                                : ContactService(m_database, m_now).create(Caller{}, draft).transform([](const SavedContact &saved) {
                                      return saved.contact.id;
                                  });
    if (!contact)
        return Failure(contact.error());
    const auto theirs = makeRequester(changes, (*claim)->ticket, key, *contact);
    if (!theirs || !*theirs)
        return theirs.transform([](bool) {});
    return claims.end(hash)
        .and_then([&] { return ContactAddressRepository(m_database).setVerified(key, m_now); })
        .and_then([&] {
            return PortalTokenRepository(m_database, m_now)
                .insert({hash, TokenPurpose::Access, key, *contact, (*claim)->ticket, (*claim)->expiresAt});
        })
        .transform([](const std::optional<qint64> &) {});
}

/// False where the ticket is somebody else's by now.
Result<bool> RequesterClaims::makeRequester(ChangeLog &changes, TicketId id, const EmailKey &key, ContactId contact)
{
    const auto held = holdTicket(m_database, Sight{}, id);
    if (!held)
        return Failure(held.error());
    if (held->ticket.requester == contact)
        return true;
    if (EmailKey::parse(held->ticket.requesterAddress).value_or(EmailKey()) != key)
        return false;
    return TicketRepository(m_database)
        .setRequester(id, contact)
        .and_then([&] { return TicketWriter(m_database, changes, m_now).save(held->ticket, held->ticket, held->fields, {u"requesterId"_s}); })
        .transform([](const Ticket &) { return true; });
}
