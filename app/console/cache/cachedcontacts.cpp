// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/cache/cachedcontacts.h"

#include "app/console/cache/folding.h"

#include <algorithm>

CachedContacts::CachedContacts(const Cache &cache, QObject *parent) : ContactSource(parent), m_cache(cache), m_rows(*this)
{
    connect(&cache, &Cache::loaded, this, &CachedContacts::rebuild);
    connect(&cache, &Cache::contactChanged, this, [this](const Contact *before, const Contact *after) {
        m_rows.move(before ? std::optional(keyOf(*before)) : std::nullopt, wantedKey(after));
    });
    connect(&cache, &Cache::organizationChanged, this, [this] { m_rows.refreshAll(); });
}

void CachedContacts::setSearch(const QString &text)
{
    const auto wanted = folded(text.trimmed());
    if (wanted == m_folded)
        return;
    m_folded = wanted;
    rebuild();
}

QList<ContactRow> CachedContacts::matching(const QString &text, int limit) const
{
    const auto wanted = folded(text.trimmed());
    std::vector<Key> found;
    for (const auto &contact : m_cache.content().contacts) {
        if (matches(contact, wanted))
            found.push_back(keyOf(contact));
    }
    const auto shown = found.begin() + std::min<std::ptrdiff_t>(limit, std::ssize(found));
    std::partial_sort(found.begin(), shown, found.end());
    QList<ContactRow> rows;
    for (auto it = found.begin(); it != shown; ++it)
        rows.append(rowOf(m_cache.content().contacts.value(ContactId{it->id})));
    return rows;
}

ContactRow CachedContacts::rowOf(const Contact &contact) const
{
    const bool clash = std::any_of(contact.emails.begin(), contact.emails.end(), [](const auto &email) { return email.isUsers; });
    return {contact.id, contact.name, contact.primaryAddress(), m_cache.content().organizations.value(contact.organization).name,
            contact.portal, clash};
}

ContactRow CachedContacts::row(int position) const
{
    return rowOf(m_cache.content().contacts.value(ContactId{m_rows.at(position).id}));
}

int CachedContacts::positionOf(ContactId contact) const
{
    const auto found = m_cache.content().contacts.constFind(contact);
    return found == m_cache.content().contacts.cend() ? -1 : m_rows.positionOf(keyOf(*found));
}

void CachedContacts::rebuild()
{
    std::vector<Key> keys;
    for (const auto &contact : m_cache.content().contacts) {
        if (matches(contact, m_folded))
            keys.push_back(keyOf(contact));
    }
    m_rows.replace(std::move(keys));
}

bool CachedContacts::matches(const Contact &contact, const QString &text) const
{
    return text.isEmpty() || folded(contact.name).contains(text)
        || std::any_of(contact.emails.begin(), contact.emails.end(),
                       [&text](const ContactEmail &email) { return folded(email.address).contains(text); });
}

CachedContacts::Key CachedContacts::keyOf(const Contact &contact)
{
    return {folded(contact.name), contact.id.value};
}

std::optional<CachedContacts::Key> CachedContacts::wantedKey(const Contact *contact) const
{
    return contact && matches(*contact, m_folded) ? std::optional(keyOf(*contact)) : std::nullopt;
}
