// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/keyrenewal.h"

#include "app/server/service/clashes.h"
#include "app/server/service/portaldoors.h"
#include "app/server/service/writing.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/contactaddressrepository.h"
#include "app/server/store/userrepository.h"

using namespace Qt::StringLiterals;

namespace {

const QString versionSetting = u"email-key-version"_s;
const QString skeletonSetting = u"skeleton-library"_s;
const QString reason = u"identity.key-renewed"_s;

}

Result<KeyReport> KeyRenewal::run()
{
    return writing(m_database, [&](ChangeLog &changes) -> Result<KeyReport> {
        KeyRepository keys(m_database);
        const auto version = keys.setting(versionSetting);
        const auto library = keys.setting(skeletonSetting);
        if (!version || !library)
            return Failure(version ? library.error() : version.error());
        const bool isOld = !version->isEmpty() && version->toInt() < m_version;
        const bool isOther = isOld || *library != EmailKey::skeletonLibrary();

        const auto renewed = (isOld ? renewAll(changes) : Result<void>())
                                 .and_then([&] {
                                     return isOld || version->isEmpty() ? keys.keep(versionSetting, QString::number(m_version)) : Result<void>();
                                 })
                                 .and_then([&] { return isOther ? renewSkeletons() : Result<void>(); });
        if (!renewed)
            return Failure(renewed.error());
        return m_report;
    });
}

Result<void> KeyRenewal::renewAll(ChangeLog &changes)
{
    return renew(changes, Side::User).and_then([&] { return renew(changes, Side::Contact); }).and_then([&] { return tell(); });
}

Result<void> KeyRenewal::renew(ChangeLog &changes, Side side)
{
    const auto claims = KeyRepository(m_database).claims(side);
    if (!claims)
        return Failure(claims.error());
    for (const KeyClaim &claim : *claims) {
        const auto key = m_keyOf(claim.address);
        if (key && *key == claim.key)
            continue;
        const auto taken = key ? KeyRepository(m_database).isTaken(side, *key) : Result<bool>(false);
        if (!taken)
            return Failure(taken.error());
        ++(!key ? m_report.refused : *taken ? m_report.duplicates : m_report.moved);
        if (!key || *taken)
            continue;
        if (const auto moved = move(changes, side, claim, *key); !moved)
            return moved;
    }
    return {};
}

/// What was given out on either key ends; the new one starts with its claims alone.
Result<void> KeyRenewal::move(ChangeLog &changes, Side side, const KeyClaim &claim, const EmailKey &to)
{
    KeyRepository keys(m_database);
    IdentityRepository identities(m_database);
    return closeDoors(changes, claim.key)
        .and_then([&] { return closeDoors(changes, to); })
        .and_then([&] { return Clashes(m_database, changes, m_program, m_now).resolve(claim.key, reason); })
        .and_then([&] { return identities.discardRegistrations(to); })
        .and_then([&] { return identities.hold(to, side); })
        .and_then([&](Side present) { return present == Side::User ? Result<void>() : identities.setSide(to, side); })
        .and_then([&] { return keys.move(side, claim, to); })
        .and_then([&] { return keys.leaveToContact(claim.key); })
        .and_then([&] { return identities.forgetUnclaimed(claim.key); })
        .and_then([&] { return clash(changes, to); });
}

Result<void> KeyRenewal::closeDoors(ChangeLog &changes, const EmailKey &key)
{
    const auto contact = ContactAddressRepository(m_database).claiming(key);
    if (!contact)
        return Failure(contact.error());
    if (!*contact)
        return {};
    changes.record(EntityKind::Contact, (*contact)->contact.value, everyone, everyone);
    return PortalDoors(m_database, changes, m_program, m_now).close(key, (*contact)->contact, reason);
}

Result<void> KeyRenewal::clash(ChangeLog &changes, const EmailKey &key)
{
    const auto user = UserRepository(m_database).claiming(key);
    const auto contact = ContactAddressRepository(m_database).claiming(key);
    if (!user || !contact)
        return Failure(user ? contact.error() : user.error());
    if (!*user || !*contact)
        return {};
    return Clashes(m_database, changes, m_program, m_now).open(key, (*contact)->address, **user, (*contact)->contact);
}

Result<void> KeyRenewal::renewSkeletons()
{
    KeyRepository keys(m_database);
    const auto claims = keys.claims(Side::User);
    if (!claims)
        return Failure(claims.error());
    for (const KeyClaim &claim : *claims) {
        if (const auto kept = keys.setSkeleton(claim); !kept)
            return kept;
    }
    return keys.keep(skeletonSetting, EmailKey::skeletonLibrary());
}

Result<void> KeyRenewal::tell()
{
    AuditEntry entry{u"identity.keys-renewed"_s};
    entry.detail = {{u"version"_s, m_version}, {u"moved"_s, m_report.moved}, {u"duplicates"_s, m_report.duplicates},
                    {u"refused"_s, m_report.refused}};
    return AuditRepository(m_database, m_now).record(entry);
}
