// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clash.h"
#include "models/items/listsource.h"

/// Where the list of clashes reads its rows.
class ClashSource : public ListSource
{
    Q_OBJECT
public:
    using ListSource::ListSource;

    virtual Clash row(int position) const = 0;

    /// Where \a clash stands, or -1.
    virtual int positionOf(ClashId clash) const = 0;
};
