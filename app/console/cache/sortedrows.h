// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/listsource.h"

#include <algorithm>
#include <optional>
#include <vector>

/// The order of a source's rows: unique keys, smallest first. Announces what moves through the source's signals.
template <typename Key>
class SortedRows
{
public:
    explicit SortedRows(ListSource &source) : m_source(source) {}

    int count() const { return int(m_keys.size()); }
    const Key &at(int position) const { return m_keys[size_t(position)]; }

    /// Where \a key stands, or -1.
    int positionOf(const Key &key) const
    {
        const auto found = std::lower_bound(m_keys.begin(), m_keys.end(), key);
        return found == m_keys.end() || !(*found == key) ? -1 : int(found - m_keys.begin());
    }

    /// One thing's key went from \a before, if it is among the rows at all, to \a after; nothing: it is no row any longer.
    void move(const std::optional<Key> &before, const std::optional<Key> &after)
    {
        const int from = before ? positionOf(*before) : -1;
        if (from >= 0 && before == after) {
            emit m_source.changed(from, from);
            return;
        }
        if (from >= 0) {
            emit m_source.aboutToRemove(from, from);
            m_keys.erase(m_keys.begin() + from);
            emit m_source.removed();
        }
        if (after) {
            const auto place = std::lower_bound(m_keys.begin(), m_keys.end(), *after);
            const int to = int(place - m_keys.begin());
            emit m_source.aboutToInsert(to, to);
            m_keys.insert(place, *after);
            emit m_source.inserted();
        }
    }

    /// Other rows, in any order.
    void replace(std::vector<Key> keys)
    {
        std::sort(keys.begin(), keys.end());
        emit m_source.aboutToReplace();
        m_keys = std::move(keys);
        emit m_source.replaced();
    }

    void refreshAll()
    {
        if (count() > 0)
            emit m_source.changed(0, count() - 1);
    }

private:
    ListSource &m_source;
    std::vector<Key> m_keys;
};
