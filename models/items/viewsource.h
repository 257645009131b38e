// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/listsource.h"

#include <QString>

/// A view of the ticket list with its live count.
struct ViewRow {
    QString key;  ///< "mine", "unassigned", "my-team", "open", "waiting", "overdue", "solved", or a saved one's own
    QString name; ///< empty for the built-in ones, whose words come from Wording
    qint64 count = 0;

    bool operator==(const ViewRow &) const = default;
};

/// Where the list of views reads its rows.
class ViewSource : public ListSource
{
    Q_OBJECT
public:
    using ListSource::ListSource;

    virtual ViewRow row(int position) const = 0;

    /// Where the view \a key stands, or -1.
    virtual int positionOf(const QString &key) const = 0;
};
