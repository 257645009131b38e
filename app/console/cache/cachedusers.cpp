// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/cache/cachedusers.h"

#include "app/console/cache/folding.h"

CachedUsers::CachedUsers(const Cache &cache, QObject *parent) : UserSource(parent), m_cache(cache), m_rows(*this)
{
    connect(&cache, &Cache::loaded, this, &CachedUsers::rebuild);
    connect(&cache, &Cache::userChanged, this,
            [this](const User *before, const User *after) { m_rows.move(before ? std::optional(keyOf(*before)) : std::nullopt, wantedKey(after)); });
}

QList<User> CachedUsers::assignable() const
{
    QList<User> users;
    for (int i = 0; i < count(); ++i) {
        if (const auto user = row(i); user.state == UserState::Active)
            users.append(user);
    }
    return users;
}

int CachedUsers::positionOf(UserId user) const
{
    const auto found = m_cache.content().users.constFind(user);
    return found == m_cache.content().users.cend() ? -1 : m_rows.positionOf(keyOf(*found));
}

void CachedUsers::rebuild()
{
    std::vector<Key> keys;
    for (const auto &user : m_cache.content().users) {
        if (const auto key = wantedKey(&user))
            keys.push_back(*key);
    }
    m_rows.replace(std::move(keys));
}

CachedUsers::Key CachedUsers::keyOf(const User &user)
{
    return {folded(user.name), user.id.value};
}

std::optional<CachedUsers::Key> CachedUsers::wantedKey(const User *user)
{
    return user && user->state != UserState::Deleted ? std::optional(keyOf(*user)) : std::nullopt;
}
