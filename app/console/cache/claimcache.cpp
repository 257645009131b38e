// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/cache/claimcache.h"

using namespace Qt::StringLiterals;

namespace {

/// The present address and those that are still kept for the user.
QList<EmailKey> keysOf(const User &user)
{
    QList<EmailKey> keys;
    const auto add = [&keys](const QString &address) {
        if (const auto key = EmailKey::parse(address))
            keys.append(*key);
    };
    add(user.email);
    for (const auto &former : user.formerAddresses)
        add(former.address);
    return keys;
}

}

ClaimCache::ClaimCache(const Cache &cache, QObject *parent) : AddressRadar(parent), m_cache(cache)
{
    connect(&cache, &Cache::loaded, this, &ClaimCache::rebuild);
    connect(&cache, &Cache::userChanged, this, [this](const User *before, const User *after) {
        if (before)
            drop(*before);
        if (after)
            take(*after);
        emit changed();
    });
    connect(&cache, &Cache::contactChanged, this, [this](const Contact *before, const Contact *after) {
        if (before)
            drop(*before);
        if (after)
            take(*after);
        emit changed();
    });
}

Claim ClaimCache::claim(const QString &typed, ContactId self) const
{
    const auto key = EmailKey::parse(cleanedAddress(typed));
    if (!key)
        return {};
    const auto usersClaim = [this](const QString &code, UserId user) {
        return Claim{code, user, {}, m_cache.content().users.value(user).name};
    };
    if (const auto user = m_users.value(*key); user.isValid())
        return usersClaim(u"contact.email-is-users"_s, user);
    if (const auto other = m_contacts.value(*key); other.isValid() && other != self)
        return {u"contact.email-taken"_s, {}, other, m_cache.content().contacts.value(other).name};
    if (const auto user = m_lookAlikes.value(key->skeleton()); user.isValid())
        return usersClaim(u"contact.email-looks-like-users"_s, user);
    return {};
}

AddressStanding ClaimCache::standing(const QString &typed) const
{
    using Kind = AddressStanding::Kind;
    const auto key = EmailKey::parse(cleanedAddress(typed));
    if (!key)
        return {};
    const bool isContacts = m_contacts.contains(*key);
    const auto of = [this, &key](Kind kind, UserId id) {
        const User user = m_cache.content().users.value(id);
        return AddressStanding{kind, user.role, user.state, EmailKey::parse(user.email).value_or(EmailKey()) != *key};
    };
    if (const auto user = m_users.value(*key); user.isValid())
        return of(isContacts ? Kind::Both : Kind::Users, user);
    if (const auto user = m_lookAlikes.value(key->skeleton()); user.isValid())
        return {Kind::LooksLikeUsers, m_cache.content().users.value(user).role};
    return {isContacts ? Kind::Contacts : Kind::Nobodys};
}

void ClaimCache::rebuild()
{
    m_users.clear();
    m_lookAlikes.clear();
    m_contacts.clear();
    for (const auto &user : m_cache.content().users)
        take(user);
    for (const auto &contact : m_cache.content().contacts)
        take(contact);
    emit changed();
}

void ClaimCache::take(const User &user)
{
    if (user.state == UserState::Deleted)
        return;
    for (const auto &key : keysOf(user)) {
        m_users.insert(key, user.id);
        m_lookAlikes.insert(key.skeleton(), user.id);
    }
}

void ClaimCache::drop(const User &user)
{
    for (const auto &key : keysOf(user)) {
        if (m_users.value(key) != user.id)
            continue;
        m_users.remove(key);
        m_lookAlikes.remove(key.skeleton());
    }
}

void ClaimCache::take(const Contact &contact)
{
    for (const auto &email : contact.emails) {
        if (const auto key = EmailKey::parse(email.address))
            m_contacts.insert(*key, contact.id);
    }
}

void ClaimCache::drop(const Contact &contact)
{
    for (const auto &email : contact.emails) {
        if (const auto key = EmailKey::parse(email.address); key && m_contacts.value(*key) == contact.id)
            m_contacts.remove(*key);
    }
}
