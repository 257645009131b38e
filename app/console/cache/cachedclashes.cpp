// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/cache/cachedclashes.h"

#include <algorithm>

CachedClashes::CachedClashes(const Cache &cache, QObject *parent) : ClashSource(parent), m_cache(cache), m_rows(*this)
{
    connect(&cache, &Cache::loaded, this, &CachedClashes::rebuild);
    connect(&cache, &Cache::clashChanged, this, [this](const Clash *before, const Clash *after) {
        m_rows.move(before ? wantedKey(before) : std::nullopt, wantedKey(after));
        emit openCountChanged();
    });
    connect(&cache, &Cache::userChanged, this, [this](const User *, const User *after) {
        tellOf([after](const Clash &clash) { return after && (clash.user == after->id || clash.owner == after->id); });
    });
    connect(&cache, &Cache::contactChanged, this, [this](const Contact *, const Contact *after) {
        tellOf([after](const Clash &clash) { return after && clash.contact == after->id; });
    });
}

void CachedClashes::setState(std::optional<ClashState> state)
{
    m_state = state;
    rebuild();
}

Clash CachedClashes::clash(ClashId id) const
{
    const auto &content = m_cache.content();
    Clash clash = content.clashes.value(id);
    if (const auto user = content.users.constFind(clash.user); user != content.users.cend()) {
        clash.userName = user->name;
        clash.userRole = user->role;
    }
    if (const auto owner = content.users.constFind(clash.owner); owner != content.users.cend())
        clash.ownerName = owner->name;
    if (const auto contact = content.contacts.constFind(clash.contact); contact != content.contacts.cend())
        clash.contactName = contact->name;
    return clash;
}

int CachedClashes::openCount() const
{
    const auto &clashes = m_cache.content().clashes;
    return int(std::count_if(clashes.begin(), clashes.end(), [](const Clash &clash) { return clash.state == ClashState::Open; }));
}

int CachedClashes::positionOf(ClashId clash) const
{
    const auto found = m_cache.content().clashes.constFind(clash);
    return found == m_cache.content().clashes.cend() ? -1 : m_rows.positionOf(keyOf(*found));
}

void CachedClashes::rebuild()
{
    std::vector<Key> keys;
    for (const auto &clash : m_cache.content().clashes) {
        if (const auto key = wantedKey(&clash))
            keys.push_back(*key);
    }
    m_rows.replace(std::move(keys));
    emit openCountChanged();
}

std::optional<CachedClashes::Key> CachedClashes::wantedKey(const Clash *clash) const
{
    if (!clash)
        return std::nullopt;
    const bool isWanted = m_state ? clash->state == *m_state : clash->state != ClashState::Resolved;
    return isWanted ? std::optional(keyOf(*clash)) : std::nullopt;
}

void CachedClashes::tellOf(const std::function<bool(const Clash &)> &concerned)
{
    for (int i = 0; i < count(); ++i) {
        if (concerned(m_cache.content().clashes.value(ClashId{m_rows.at(i).id})))
            emit changed(i, i);
    }
}
