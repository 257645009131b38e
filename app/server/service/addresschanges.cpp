// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/addresschanges.h"

#include "app/server/service/attempts.h"
#include "app/server/service/doormail.h"
#include "app/server/service/secret.h"
#include "app/server/store/addresschangerepository.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/identityrepository.h"
#include "app/server/store/portalsessionrepository.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 day = 24 * 3'600'000;
constexpr qint64 linksAnHour = 5;

}

Result<void> AddressChanges::open(const PortalRequest &asked)
{
    const auto key = EmailKey::parse(asked.address);
    if (!key)
        return {};
    const auto isContacts = hold(*key, asked);
    const auto wanted = isWanted(asked);
    const auto whose = AddresseeRepository(m_database).of(*key);
    const auto old = AddresseeRepository(m_database).of(EmailKey::stored(asked.replaces));
    if (!isContacts || !wanted || !whose || !old)
        return Failure(!isContacts ? isContacts.error() : !wanted ? wanted.error() : !whose ? whose.error() : old.error());
    if (!*wanted || !*old || (*old)->contact != asked.contact)
        return {};

    const auto told = DoorMail(m_database, m_settings, m_now).notice(u"address-notice"_s, **old, u"/portal/obtain-password"_s);
    if (!told)
        return told;
    const bool isUsers = *whose && (*whose)->user.isValid();
    if (isUsers)
        return tell(u"users-address"_s, *key, **whose, asked);
    if (*whose && (*whose)->contact != asked.contact)
        return tell(u"address-known"_s, *key, **whose, asked);
    return *isContacts ? put(*key, asked, **old) : Result<void>();
}

Result<void> AddressChanges::tellLeft(const PortalRequest &left)
{
    return DoorMail(m_database, m_settings, m_now).notice(u"address-left"_s, {{}, left.contact, left.address, left.name, left.language});
}

/// Both keys in the order of their bytes; whether the new one may become a contact's.
Result<bool> AddressChanges::hold(const EmailKey &key, const PortalRequest &asked)
{
    IdentityRepository identities(m_database);
    const EmailKey old = EmailKey::stored(asked.replaces);
    const bool isFirst = key.value().toUtf8() < old.value().toUtf8();
    const auto first = identities.hold(isFirst ? key : old, Side::Contact);
    const auto second = identities.hold(isFirst ? old : key, Side::Contact);
    if (!first || !second)
        return Failure(first ? second.error() : first.error());
    return (isFirst ? *first : *second) == Side::Contact;
}

/// A session that was cut meanwhile asks for nothing any more.
Result<bool> AddressChanges::isWanted(const PortalRequest &asked) const
{
    return asked.session ? PortalSessionRepository(m_database, m_now).isLive(asked.session) : Result<bool>(true);
}

Result<void> AddressChanges::put(const EmailKey &key, const PortalRequest &asked, const Addressee &contact)
{
    const auto may = Attempts(m_database, u"portal"_s, m_now).isWithinHour(u"address-link"_s, key, linksAnHour);
    if (!may || !*may)
        return may.transform([](bool) {});
    const Secret secret = Secret::fresh();
    AuditEntry entry{u"contact.address-pending"_s};
    entry.actorContact = asked.session ? asked.contact : ContactId();
    entry.subjectKind = u"contact"_s;
    entry.subjectId = asked.contact.value;
    entry.source = asked.source;
    const Addressee to{{}, asked.contact, asked.address, {}, contact.language};
    return AddressChangeRepository(m_database, m_now)
        .put({asked.contact, secret.hash, key, asked.address, EmailKey::stored(asked.replaces), m_now + day, m_now})
        .and_then([&] { return DoorMail(m_database, m_settings, m_now).link(u"address"_s, to, QString::fromLatin1(secret.token)); })
        .and_then([&] { return AuditRepository(m_database, m_now).record(entry); })
        .transform([&] { m_changes.record(EntityKind::Contact, asked.contact.value, everyone, everyone); });
}

Result<void> AddressChanges::tell(const QString &letter, const EmailKey &key, const Addressee &whose, const PortalRequest &asked)
{
    const auto isFirst = Attempts(m_database, u"portal"_s, m_now).isFirstOfDay(letter, key);
    if (!isFirst || !*isFirst)
        return isFirst.transform([](bool) {});
    AuditEntry entry{u"portal."_s + letter};
    entry.actorContact = asked.session ? asked.contact : ContactId();
    entry.subjectKind = whose.user.isValid() ? u"user"_s : u"contact"_s;
    entry.subjectId = whose.user.isValid() ? whose.user.value : whose.contact.value;
    entry.source = asked.source;
    const QString goOn = whose.user.isValid() ? QString() : u"/portal/obtain-password"_s;
    return DoorMail(m_database, m_settings, m_now).notice(letter, whose, goOn).and_then([&] {
        return AuditRepository(m_database, m_now).record(entry);
    });
}
