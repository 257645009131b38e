// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/cache/cache.h"
#include "app/console/cache/sortedrows.h"
#include "models/items/contactsource.h"

/// The contacts of the cache by name, all or those that a text is found in.
class CachedContacts : public ContactSource
{
    Q_OBJECT
public:
    explicit CachedContacts(const Cache &cache, QObject *parent = nullptr);

    void setSearch(const QString &text);

    /// The first contacts that \a text is found in, for suggestions.
    QList<ContactRow> matching(const QString &text, int limit) const;
    ContactRow rowOf(const Contact &contact) const;

    int count() const override { return m_rows.count(); }
    ContactRow row(int position) const override;
    int positionOf(ContactId contact) const override;

private:
    struct Key {
        QString name; ///< folded
        qint64 id = 0;
        bool operator==(const Key &) const = default;
        bool operator<(const Key &other) const { return name != other.name ? name < other.name : id < other.id; }
    };

    void rebuild();
    bool matches(const Contact &contact, const QString &folded) const;
    static Key keyOf(const Contact &contact);
    std::optional<Key> wantedKey(const Contact *contact) const;

    const Cache &m_cache;
    SortedRows<Key> m_rows;
    QString m_folded;
};
