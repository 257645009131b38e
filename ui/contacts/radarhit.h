// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/ids.h"

#include <QString>

/// What is known of an address while it is typed: the finding, and who the other claimant is.
struct RadarHit {
    Finding finding;
    QString name;
    UserId user;       ///< valid when the address is, or looks like, a user's
    ContactId contact; ///< valid when it is another contact's
};
