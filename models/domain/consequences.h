// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QString>
#include <QStringList>

/// What a change of a user touches, named before it is done so that nobody is surprised (identity.md A4 to A7, C1 to C4).
struct Consequences {
    QString address;            ///< the one that is claimed or given up
    ContactId contact;          ///< the customer who has it too; invalid: nobody
    QString contactName;
    QStringList otherAddresses; ///< of that contact, by which the portal stays open
    qint64 sessions = 0;        ///< that end: the contact's in the portal, or the user's who leaves
    qint64 links = 0;
    qint64 invites = 0;
    qint64 openTickets = 0;     ///< the contact's, which stay; or those assigned to the user who leaves

    bool operator==(const Consequences &) const = default;
};
