// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/cache/claimcache.h"

using namespace Qt::StringLiterals;

ClaimCache::ClaimCache(const Cache &cache, QObject *parent) : QObject(parent), m_cache(cache)
{
    connect(&cache, &Cache::loaded, this, &ClaimCache::rebuild);
    connect(&cache, &Cache::userChanged, this, [this](const User *before, const User *after) {
        if (before)
            drop(*before);
        if (after)
            take(*after);
    });
    connect(&cache, &Cache::contactChanged, this, [this](const Contact *before, const Contact *after) {
        if (before)
            drop(*before);
        if (after)
            take(*after);
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

void ClaimCache::rebuild()
{
    m_users.clear();
    m_lookAlikes.clear();
    m_contacts.clear();
    for (const auto &user : m_cache.content().users)
        take(user);
    for (const auto &contact : m_cache.content().contacts)
        take(contact);
}

void ClaimCache::take(const User &user)
{
    const auto key = EmailKey::parse(user.email);
    if (!key || user.state == UserState::Deleted)
        return;
    m_users.insert(*key, user.id);
    m_lookAlikes.insert(key->skeleton(), user.id);
}

void ClaimCache::drop(const User &user)
{
    const auto key = EmailKey::parse(user.email);
    if (!key || m_users.value(*key) != user.id)
        return;
    m_users.remove(*key);
    m_lookAlikes.remove(key->skeleton());
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
