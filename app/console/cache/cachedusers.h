// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/cache/cache.h"
#include "app/console/cache/sortedrows.h"
#include "models/items/usersource.h"

/// The users of the cache by name, without deleted ones.
class CachedUsers : public UserSource
{
    Q_OBJECT
public:
    explicit CachedUsers(const Cache &cache, QObject *parent = nullptr);

    QList<User> assignable() const; ///< who may get tickets, in order

    int count() const override { return m_rows.count(); }
    User row(int position) const override { return m_cache.content().users.value(UserId{m_rows.at(position).id}); }
    int positionOf(UserId user) const override;

private:
    struct Key {
        QString name; ///< folded
        qint64 id = 0;
        bool operator==(const Key &) const = default;
        bool operator<(const Key &other) const { return name != other.name ? name < other.name : id < other.id; }
    };

    void rebuild();
    static Key keyOf(const User &user);
    static std::optional<Key> wantedKey(const User *user);

    const Cache &m_cache;
    SortedRows<Key> m_rows;
};
