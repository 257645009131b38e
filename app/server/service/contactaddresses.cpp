// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/contactaddresses.h"

#include "app/server/service/clashes.h"
#include "app/server/service/heldkeys.h"
#include "app/server/service/portaldoors.h"
#include "app/server/store/addresseerepository.h"
#include "app/server/store/userrepository.h"

#include <algorithm>

using namespace Qt::StringLiterals;

Result<void> ContactAddresses::hold(ContactId contact, const QStringList &typed)
{
    if (const auto fine = read(typed); !fine)
        return fine;
    const auto seen = m_addresses.ofContact(contact);
    if (!seen)
        return Failure(seen.error());
    m_present = *seen;
    if (const auto held = holdKeys(); !held)
        return held;

    const auto again = m_addresses.ofContact(contact);
    if (!again)
        return Failure(again.error());
    m_present = *again;
    for (const ContactAddress &address : m_present) {
        if (!m_sides.contains(address.key)) // somebody else changed the list while this one waited for the keys
            return Failure(Error{Error::Kind::Stale, u"contact.stale"_s, {{u"/emails"_s, u"field.moved"_s}}});
    }
    return m_caller.isSupervisor() ? Result<void>() : deferProven();
}

Result<void> ContactAddresses::deferProven()
{
    for (const ContactAddress &old : std::as_const(m_present)) {
        const auto proven = isWanted(old.key) ? Result<bool>(false) : maySignIn(old.key);
        if (!proven)
            return Failure(proven.error());
        const auto fresh = std::find_if(m_wanted.begin(), m_wanted.end(), [&](const Wanted &wanted) { return !present(wanted.key); });
        if (!*proven || fresh == m_wanted.end())
            continue;
        const auto taken = m_addresses.claiming(fresh->key);
        if (!taken)
            return Failure(taken.error());
        if (*taken || m_sides.value(fresh->key) != Side::Contact || !fresh->key.maySignIn())
            continue;
        m_pending.append(*fresh);
        m_replaced.append(old.key);
        *fresh = {old.key, old.address, fresh->field};
    }
    return {};
}

Result<bool> ContactAddresses::maySignIn(const EmailKey &key) const
{
    return PortalSessionRepository(m_database, m_now).behind(key).transform([](const OpenDoors &open) { return open.proofs > 0; });
}

/// What the queue of the portal's doors does, with the words of the account.
Result<void> ContactAddresses::ask(ContactId contact, const PortalRequest &request)
{
    PortalRequest asked = request;
    asked.contact = contact;
    asked.source = m_caller.source;
    return PortalRequestRepository(m_database, m_now).insert(asked);
}

Result<void> ContactAddresses::read(const QStringList &typed)
{
    for (qsizetype i = 0; i < typed.size(); ++i) {
        const QString field = u"/emails/%1/address"_s.arg(i);
        const QString address = cleanedAddress(typed[i]);
        const auto key = EmailKey::parse(address);
        if (!key)
            return failInvalid(field, u"contact."_s + QString(key.error().code).replace(u'.', u'-'));
        if (isWanted(*key))
            return failInvalid(field, u"contact.email-repeated"_s);
        m_wanted.append({*key, address, field});
    }
    if (m_wanted.isEmpty())
        return failInvalid(u"/emails"_s, u"contact.email-missing"_s);
    return {};
}

Result<void> ContactAddresses::holdKeys()
{
    QList<EmailKey> keys;
    for (const Wanted &wanted : std::as_const(m_wanted))
        keys.append(wanted.key);
    for (const ContactAddress &address : std::as_const(m_present))
        keys.append(address.key);
    return ::holdKeys(m_database, keys, Side::Contact).transform([&](const QHash<EmailKey, Side> &sides) { m_sides = sides; });
}

Result<QList<Finding>> ContactAddresses::apply(ContactId contact)
{
    QList<Finding> findings;
    for (const Wanted &wanted : std::as_const(m_wanted)) {
        const auto said = claim(contact, wanted);
        if (!said)
            return said;
        findings += *said;
    }
    for (const ContactAddress &address : std::as_const(m_present)) {
        if (isWanted(address.key))
            continue;
        if (const auto gone = giveUp(contact, address); !gone)
            return Failure(gone.error());
    }
    for (qsizetype i = 0; i < m_pending.size(); ++i) {
        PortalRequest request;
        request.wish = PortalWish::Address;
        request.address = m_pending[i].address;
        request.replaces = m_replaced[i].value();
        if (const auto asked = ask(contact, request); !asked)
            return Failure(asked.error());
        findings.append({u"contact.email-pending"_s, m_pending[i].field});
    }
    return m_addresses.setPrimary(contact, m_wanted.first().key).transform([&] { return findings; });
}

Result<QList<Finding>> ContactAddresses::claim(ContactId contact, const Wanted &wanted)
{
    const ContactAddress *kept = present(wanted.key);
    Result<void> done;
    if (!kept)
        done = insert(contact, wanted);
    else if (kept->address != wanted.address)
        done = m_addresses.respell(kept->id, wanted.address);
    if (!done)
        return Failure(done.error());
    return findingsOf(wanted);
}

Result<void> ContactAddresses::insert(ContactId contact, const Wanted &wanted)
{
    if (const auto free = checkFree(wanted); !free)
        return free;
    const auto user = UserRepository(m_database).claiming(wanted.key);
    if (!user)
        return Failure(user.error());
    if (*user && m_policy.refusesUsersAddresses) {
        const qint64 owner = (*user)->value;
        return Failure(Error{Error::Kind::Conflict, u"identity.clash"_s, {{wanted.field, u"contact.email-is-users"_s}},
                             {{u"userId"_s, owner}}});
    }
    if (const auto inserted = m_addresses.insert({{}, wanted.key, wanted.address, false, contact}, m_now); !inserted || !*user)
        return inserted;
    return Clashes(m_database, m_changes, m_caller, m_now).open(wanted.key, wanted.address, **user, contact);
}

/// Of mailboxes and other contacts, who share with nobody.
Result<void> ContactAddresses::checkFree(const Wanted &wanted) const
{
    if (m_sides.value(wanted.key) == Side::Channel)
        return Failure(Error{Error::Kind::Invalid, u"contact.email-is-channel"_s, {{wanted.field, u"contact.email-is-channel"_s}},
                             {{u"mailbox"_s, wanted.key.value()}}});
    const auto other = m_addresses.claiming(wanted.key);
    if (!other)
        return Failure(other.error());
    if (!*other)
        return {};
    const qint64 owner = (*other)->contact.value;
    return Failure(Error{Error::Kind::Conflict, u"contact.email-taken"_s, {{wanted.field, u"contact.email-taken"_s}},
                         {{u"contactId"_s, owner}}});
}

Result<QList<Finding>> ContactAddresses::findingsOf(const Wanted &wanted) const
{
    if (m_sides.value(wanted.key) == Side::User)
        return QList<Finding>{{u"contact.email-is-users"_s, wanted.field}};
    const auto like = UserRepository(m_database).lookingLike(wanted.key);
    if (!like)
        return Failure(like.error());
    if (*like)
        return QList<Finding>{{u"contact.email-looks-like-users"_s, wanted.field}};
    const bool isColleague = m_policy.companyDomains.contains(wanted.key.value().section(u'@', -1));
    return isColleague ? QList<Finding>{{u"contact.email-looks-like-colleague"_s, wanted.field}} : QList<Finding>();
}

Result<void> ContactAddresses::giveUp(ContactId contact, const ContactAddress &address)
{
    const QString reason = u"contact.address-changed"_s;
    PortalDoors doors(m_database, m_changes, m_caller, m_now);
    const auto open = PortalSessionRepository(m_database, m_now).behind(address.key);
    if (!open)
        return Failure(open.error());
    // An address that could sign in takes everything with it that was given out while it could.
    if (open->proofs > 0) {
        const auto known = AddresseeRepository(m_database).of(address.key);
        if (!known)
            return Failure(known.error());
        const Addressee to = known->value_or(Addressee());
        PortalRequest left;
        left.wish = PortalWish::Left;
        left.address = address.address;
        left.name = to.name;
        left.language = to.language;
        const auto told = doors.raiseEpoch(contact, reason).and_then([&] { return ask(contact, left); });
        if (!told)
            return told;
    }
    return doors.close(address.key, contact, reason)
        .and_then([&] { return m_addresses.remove(address.id); })
        .and_then([&] { return Clashes(m_database, m_changes, m_caller, m_now).resolve(address.key, reason); });
}

const ContactAddress *ContactAddresses::present(const EmailKey &key) const
{
    const auto found = std::find_if(m_present.begin(), m_present.end(), [&](const ContactAddress &a) { return a.key == key; });
    return found == m_present.end() ? nullptr : &*found;
}

bool ContactAddresses::isWanted(const EmailKey &key) const
{
    return std::any_of(m_wanted.begin(), m_wanted.end(), [&](const Wanted &wanted) { return wanted.key == key; });
}
