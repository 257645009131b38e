// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/cache/cachedviews.h"

CachedViews::CachedViews(const Cache &cache, QObject *parent)
    : ViewSource(parent), m_cache(cache), m_counts(ticketviews::keys().size(), 0)
{
    connect(&cache, &Cache::loaded, this, &CachedViews::recount);
    connect(&cache, &Cache::ticketChanged, this, [this](const Ticket *before, const Ticket *after) {
        auto counts = m_counts;
        add(before, -1, counts);
        add(after, +1, counts);
        show(counts);
    });
}

void CachedViews::setViewer(const Viewer &viewer)
{
    m_viewer = viewer;
    recount();
}

void CachedViews::setRequests(std::optional<qint64> count)
{
    const int last = int(ticketviews::keys().size());
    const auto before = m_requests;
    if (before == count)
        return;
    if (!before)
        emit aboutToInsert(last, last);
    else if (!count)
        emit aboutToRemove(last, last);
    m_requests = count;
    if (!before)
        emit inserted();
    else if (!count)
        emit removed();
    else
        emit changed(last, last);
}

ViewRow CachedViews::row(int position) const
{
    if (position == ticketviews::keys().size())
        return {ticketviews::requests(), {}, m_requests.value_or(0)};
    return {ticketviews::keys().at(position), {}, m_counts.at(position)};
}

int CachedViews::positionOf(const QString &key) const
{
    if (key == ticketviews::requests())
        return m_requests ? int(ticketviews::keys().size()) : -1;
    return int(ticketviews::keys().indexOf(key));
}

void CachedViews::recount()
{
    QList<qint64> counts(m_counts.size(), 0);
    for (const auto &ticket : m_cache.content().tickets)
        add(&ticket, +1, counts);
    show(counts);
}

void CachedViews::add(const Ticket *ticket, int step, QList<qint64> &counts) const
{
    if (!ticket)
        return;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        if (ticketviews::contains(ticketviews::keys().at(i), *ticket, m_viewer))
            counts[i] += step;
    }
}

void CachedViews::show(const QList<qint64> &counts)
{
    const auto before = std::exchange(m_counts, counts);
    for (int i = 0; i < int(counts.size()); ++i) {
        if (before.at(i) != counts.at(i))
            emit changed(i, i);
    }
}
