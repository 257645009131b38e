// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/cache/cache.h"
#include "app/console/cache/ticketviews.h"
#include "models/items/viewsource.h"

/// The built-in views with their counts, kept by adding and taking away as tickets change.
class CachedViews : public ViewSource
{
    Q_OBJECT
public:
    explicit CachedViews(const Cache &cache, QObject *parent = nullptr);

    void setViewer(const Viewer &viewer);

    /// The view of one's own requests, last in the list; nothing: there is none.
    void setRequests(std::optional<qint64> count);

    int count() const override { return int(ticketviews::keys().size()) + (m_requests ? 1 : 0); }
    ViewRow row(int position) const override;
    int positionOf(const QString &key) const override;

private:
    void recount();
    void add(const Ticket *ticket, int step, QList<qint64> &counts) const;
    void show(const QList<qint64> &counts);

    const Cache &m_cache;
    Viewer m_viewer;
    QList<qint64> m_counts;
    std::optional<qint64> m_requests;
};
