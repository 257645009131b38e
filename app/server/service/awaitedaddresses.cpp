// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/awaitedaddresses.h"

#include "app/server/service/attempts.h"
#include "app/server/service/contactservice.h"
#include "app/server/service/doormail.h"
#include "app/server/service/portallinks.h"
#include "app/server/service/secret.h"
#include "app/server/service/writing.h"
#include "app/server/store/auditrepository.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24 * 3'600'000;
constexpr qint64 linksAnHour = 5;

/// The contact's addresses with \a awaited in the place of the one it replaces.
QStringList switched(const Contact &contact, const PendingAddress &awaited)
{
    QStringList addresses;
    bool isIn = false;
    for (const ContactEmail &email : contact.emails) {
        const auto key = EmailKey::parse(email.address).value_or(EmailKey());
        const bool takesPlace = key == awaited.replaces || key == awaited.key;
        if (!takesPlace)
            addresses.append(email.address);
        else if (!isIn)
            addresses.append(awaited.address);
        isIn = isIn || takesPlace;
    }
    if (!isIn)
        addresses.append(awaited.address);
    return addresses;
}

}

Result<QList<AwaitedAddress>> AwaitedAddresses::ofContact(ContactId id) const
{
    const auto contact = ContactService(m_database, m_now).contact(id);
    if (!contact)
        return Failure(contact.error());
    return AddressChangeRepository(m_database, m_now).ofContact(id).transform([](const std::optional<PendingAddress> &found) {
        return found ? QList<AwaitedAddress>{{found->address, found->replaces.value(), found->createdAt, found->expiresAt}}
                     : QList<AwaitedAddress>();
    });
}

Result<void> AwaitedAddresses::sendAgain(const Caller &caller, ContactId contact, const QString &address)
{
    return writing(m_database, [&](ChangeLog &) -> Result<void> {
        const auto seen = awaited(contact, address);
        if (!seen)
            return Failure(seen.error());
        const auto open = PortalLinks::holdKey(m_database, seen->address);
        if (!open)
            return Failure(open.error());
        if (!*open)
            return fail(Error::Kind::Conflict, u"identity.clash"_s);
        const auto held = awaited(contact, address);
        if (!held)
            return Failure(held.error());
        return renew(*held).and_then([&] { return audit(u"contact.address-sent-again"_s, caller, *held); });
    });
}

Result<SavedContact> AwaitedAddresses::useNow(const Caller &caller, ContactId id, const QString &address)
{
    if (!caller.isSupervisor())
        return fail(Error::Kind::Forbidden, u"contact.not-allowed"_s);
    return writing(m_database, [&](ChangeLog &) -> Result<SavedContact> {
        const auto wanted = awaited(id, address);
        ContactService contacts(m_database, m_now, m_settings.contacts);
        const auto contact = contacts.contact(id);
        if (!wanted || !contact)
            return Failure(wanted ? contact.error() : wanted.error());
        ContactPatch patch;
        patch.addresses = switched(*contact, *wanted);
        const auto saved = contacts.change(caller, id, contact->revision, patch);
        if (!saved)
            return saved;
        return AddressChangeRepository(m_database, m_now)
            .removeOfContact(id)
            .and_then([&](qint64) { return audit(u"contact.address-forced"_s, caller, *wanted); })
            .transform([&] { return *saved; });
    });
}

Result<PendingAddress> AwaitedAddresses::awaited(ContactId contact, const QString &address) const
{
    const auto found = AddressChangeRepository(m_database, m_now).ofContact(contact);
    if (!found)
        return Failure(found.error());
    if (!*found || (*found)->key != EmailKey::parse(address).value_or(EmailKey()))
        return fail(Error::Kind::NotFound, u"address-change.unknown"_s);
    return **found;
}

Result<void> AwaitedAddresses::renew(const PendingAddress &awaited)
{
    const auto may = Attempts(m_database, u"portal"_s, m_now).isWithinHour(u"address-link"_s, awaited.key, linksAnHour);
    if (!may)
        return Failure(may.error());
    if (!*may)
        return fail(Error::Kind::Limited, u"address-change.limited"_s);
    const auto contact = ContactService(m_database, m_now).contact(awaited.contact);
    if (!contact)
        return Failure(contact.error());
    const Secret secret = Secret::fresh();
    const Addressee to{{}, awaited.contact, awaited.address, {}, contact->language};
    return AddressChangeRepository(m_database, m_now).renew(awaited.contact, secret.hash, m_now + day).and_then([&](bool) {
        return DoorMail(m_database, m_settings, m_now).link(u"address"_s, to, QString::fromLatin1(secret.token));
    });
}

Result<void> AwaitedAddresses::audit(const QString &action, const Caller &caller, const PendingAddress &awaited)
{
    AuditEntry entry{action, caller.user};
    entry.subjectKind = u"contact"_s;
    entry.subjectId = awaited.contact.value;
    entry.source = caller.source;
    entry.detail = {{u"address"_s, awaited.key.value()}};
    return AuditRepository(m_database, m_now).record(entry);
}
