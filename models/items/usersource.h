// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/user.h"
#include "models/items/listsource.h"

/// Where the user list reads its rows.
class UserSource : public ListSource
{
    Q_OBJECT
public:
    using ListSource::ListSource;

    virtual User row(int position) const = 0;

    /// Where \a user stands, or -1.
    virtual int positionOf(UserId user) const = 0;
};
