// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/registrationproof.h"

#include "app/server/store/auditrepository.h"
#include "app/server/store/contactaddressrepository.h"
#include "app/server/store/contactrepository.h"
#include "app/server/store/identityrepository.h"
#include "app/server/store/portaltokenrepository.h"

using namespace Qt::StringLiterals;

Result<bool> RegistrationProof::take(const QByteArray &hash, const QString &source)
{
    const auto registration = held(hash);
    if (!registration || !*registration)
        return registration.transform([](const auto &) { return false; });
    const auto contact = contactOf(**registration, source);
    if (!contact)
        return Failure(contact.error());

    // The same link may be pressed again until the password is set.
    const auto token = PortalTokenRepository(m_database, m_now)
                           .insert({hash, TokenPurpose::Password, (*registration)->key, *contact, {}, (*registration)->expiresAt});
    if (!token)
        return Failure(token.error());
    return RegistrationRepository(m_database, m_now).remove((*registration)->id).transform([&] { return token->has_value(); });
}

// Found once to learn the key, and again when nobody else can change its side.
Result<std::optional<Registration>> RegistrationProof::held(const QByteArray &hash)
{
    RegistrationRepository registrations(m_database, m_now);
    const auto seen = registrations.find(hash);
    if (!seen || !*seen)
        return seen;
    const auto side = IdentityRepository(m_database).hold((*seen)->key, Side::Contact);
    if (!side)
        return Failure(side.error());
    if (*side != Side::Contact)
        return std::nullopt;
    return registrations.find(hash);
}

Result<ContactId> RegistrationProof::contactOf(const Registration &registration, const QString &source)
{
    ContactAddressRepository addresses(m_database);
    const auto claimed = addresses.claiming(registration.key);
    if (!claimed)
        return Failure(claimed.error());
    const auto contact = *claimed ? Result<ContactId>((*claimed)->contact) : create(registration, source);
    if (!contact)
        return contact;
    m_changes.record(EntityKind::Contact, contact->value, *claimed ? Scope(everyone) : std::nullopt, everyone);
    return addresses.setVerified(registration.key, m_now)
        .and_then([&] { return *claimed ? ContactRepository(m_database, m_now).touch(*contact) : Result<void>(); })
        .transform([&] { return *contact; });
}

Result<ContactId> RegistrationProof::create(const Registration &registration, const QString &source)
{
    Contact contact;
    contact.name = registration.name;
    contact.language = registration.language;
    const auto id = ContactRepository(m_database, m_now).insert(contact);
    if (!id)
        return id;
    AuditEntry entry{u"contact.registered"_s};
    entry.actorContact = *id;
    entry.subjectKind = u"contact"_s;
    entry.subjectId = id->value;
    entry.source = source;
    return ContactAddressRepository(m_database)
        .insert({{}, registration.key, registration.address, true, *id}, m_now)
        .and_then([&] { return AuditRepository(m_database, m_now).record(entry); })
        .transform([&] { return *id; });
}
