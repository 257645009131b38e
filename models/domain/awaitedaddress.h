// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// An address that takes the place of another one of a contact's once its mailbox is proven.
struct AwaitedAddress {
    QString address;
    QString replaces;
    qint64 createdAt = 0; ///< when it was asked for
    qint64 expiresAt = 0; ///< of the link that proves it

    bool operator==(const AwaitedAddress &) const = default;
};
