// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/addressproof.h"

#include "app/server/service/clashes.h"
#include "app/server/service/portaldoors.h"
#include "app/server/service/secret.h"
#include "app/server/service/writing.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/contactaddressrepository.h"
#include "app/server/store/contactrepository.h"
#include "app/server/store/identityrepository.h"

using namespace Qt::StringLiterals;

namespace {

Failure deadLink()
{
    return fail(Error::Kind::Gone, u"portal.link-dead"_s);
}

}

Result<void> AddressProof::take(const QString &code, const QString &source)
{
    if (code.isEmpty())
        return deadLink();
    return writing(m_database, [&](ChangeLog &changes) -> Result<void> {
        const auto change = held(Secret::hashOf(code.trimmed().toLatin1()));
        if (!change)
            return Failure(change.error());
        Caller nobody;
        nobody.source = source;
        return claim(*change)
            .and_then([&] { return leaveOld(changes, *change, nobody); })
            .and_then([&] { return record(changes, *change, source); });
    });
}

// Found once to learn the keys, and again when nobody else can change what stands behind them.
Result<PendingAddress> AddressProof::held(const QByteArray &hash)
{
    AddressChangeRepository pending(m_database, m_now);
    const auto seen = pending.find(hash);
    if (!seen)
        return Failure(seen.error());
    if (!*seen)
        return deadLink();
    const EmailKey &wanted = (*seen)->key;
    const EmailKey &old = (*seen)->replaces;
    IdentityRepository identities(m_database);
    const bool isFirst = wanted.value().toUtf8() < old.value().toUtf8();
    const auto first = identities.hold(isFirst ? wanted : old, Side::Contact);
    const auto second = first ? identities.hold(isFirst ? old : wanted, Side::Contact) : first;
    const auto row = second ? ContactRepository(m_database, m_now).holdRevisions((*seen)->contact)
                            : Result<std::optional<FieldRevisions>>(Failure(second.error()));
    if (!row)
        return Failure(row.error());

    const auto again = pending.find(hash);
    const auto claimed = ContactAddressRepository(m_database).claiming(wanted);
    if (!again || !claimed)
        return Failure(again ? claimed.error() : again.error());
    const bool isFree = (isFirst ? *first : *second) == Side::Contact && (!*claimed || (*claimed)->contact == (*seen)->contact);
    if (!*again || !isFree)
        return deadLink();
    return **again;
}

Result<void> AddressProof::claim(const PendingAddress &change)
{
    ContactAddressRepository addresses(m_database);
    const auto claimed = addresses.claiming(change.key);
    const auto old = addresses.claiming(change.replaces);
    if (!claimed || !old)
        return Failure(claimed ? old.error() : claimed.error());
    const auto inserted = *claimed ? Result<void>() : addresses.insert({{}, change.key, change.address, false, change.contact}, m_now);
    const bool wasPrimary = !*old || (*old)->primary;
    const auto ready = inserted.and_then([&] { return addresses.setVerified(change.key, m_now); }).and_then([&] {
        return wasPrimary ? addresses.setPrimary(change.contact, change.key) : Result<void>();
    });
    if (!ready)
        return ready;
    PortalSessionRepository sessions(m_database, m_now);
    const auto signsIn = sessions.hasPassword(change.contact);
    if (!signsIn || !*signsIn)
        return signsIn.transform([](bool) {});
    return sessions.prove(change.key, change.contact).transform([](bool) {});
}

Result<void> AddressProof::leaveOld(ChangeLog &changes, const PendingAddress &change, const Caller &nobody)
{
    const QString reason = u"contact.address-changed"_s;
    const auto old = ContactAddressRepository(m_database).claiming(change.replaces);
    if (!old)
        return Failure(old.error());
    PortalDoors doors(m_database, changes, nobody, m_now);
    const auto ended = doors.raiseEpoch(change.contact, reason);
    if (!ended || !*old || (*old)->contact != change.contact || change.replaces == change.key)
        return ended;
    return doors.close(change.replaces, change.contact, reason)
        .and_then([&] { return ContactAddressRepository(m_database).remove((*old)->id); })
        .and_then([&] { return Clashes(m_database, changes, nobody, m_now).resolve(change.replaces, reason); });
}

Result<void> AddressProof::record(ChangeLog &changes, const PendingAddress &change, const QString &source)
{
    ContactRepository contacts(m_database, m_now);
    auto revisions = contacts.holdRevisions(change.contact);
    const auto contact = contacts.byId(change.contact);
    if (!revisions || !contact)
        return Failure(revisions ? contact.error() : revisions.error());
    if (!*revisions || !*contact)
        return deadLink();
    Contact moved = **contact;
    moved.revision += 1;
    (*revisions)->move({u"emails"_s}, moved.revision);
    changes.record(EntityKind::Contact, change.contact.value, everyone, everyone);
    AuditEntry entry{u"contact.address-changed"_s};
    entry.actorContact = change.contact;
    entry.subjectKind = u"contact"_s;
    entry.subjectId = change.contact.value;
    entry.source = source;
    return contacts.update(moved, **revisions).and_then([&] { return AuditRepository(m_database, m_now).record(entry); });
}
