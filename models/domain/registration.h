// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QList>
#include <QString>

/// A visitor's wish for an account on an address that looks like a user's: it waits for a supervisor.
struct HeldRegistration {
    qint64 id = 0;
    QString address;
    QString name;
    qint64 createdAt = 0;
    qint64 expiresAt = 0;
    UserId user;         ///< whose address it looks like; invalid when nobody has that one any more
    QString userName;
    QString userAddress; ///< the one it looks like

    bool operator==(const HeldRegistration &) const = default;
};
