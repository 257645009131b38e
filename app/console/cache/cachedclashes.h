// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/cache/cache.h"
#include "app/console/cache/sortedrows.h"
#include "models/items/clashsource.h"

#include <functional>

/// The clashes of the cache in one state or in both that stand, the newest first, with the names the cache has now.
class CachedClashes : public ClashSource
{
    Q_OBJECT
public:
    explicit CachedClashes(const Cache &cache, QObject *parent = nullptr);

    void setState(std::optional<ClashState> state); ///< nothing: open and accepted ones

    Clash clash(ClashId id) const;
    int openCount() const;

    int count() const override { return m_rows.count(); }
    Clash row(int position) const override { return clash(ClashId{m_rows.at(position).id}); }
    int positionOf(ClashId clash) const override;

signals:
    void openCountChanged();

private:
    struct Key {
        qint64 rank = 0; ///< smallest first, so the negative time
        qint64 id = 0;
        auto operator<=>(const Key &) const = default;
    };

    void rebuild();
    static Key keyOf(const Clash &clash) { return {-clash.openedAt, clash.id.value}; }
    std::optional<Key> wantedKey(const Clash *clash) const;
    void tellOf(const std::function<bool(const Clash &)> &concerned);

    const Cache &m_cache;
    SortedRows<Key> m_rows;
    std::optional<ClashState> m_state;
};
