// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/contact.h"
#include "models/items/listsource.h"

/// What one line of the contact list shows.
struct ContactRow {
    ContactId id;
    QString name;
    QString address;      ///< the primary one
    QString organization; ///< empty: none
    PortalState portal = PortalState::NeverInvited;
    bool clash = false; ///< one of the addresses is a user's

    bool operator==(const ContactRow &) const = default;
};

/// Where the contact list reads its rows.
class ContactSource : public ListSource
{
    Q_OBJECT
public:
    using ListSource::ListSource;

    virtual ContactRow row(int position) const = 0;

    /// Where \a contact stands, or -1.
    virtual int positionOf(ContactId contact) const = 0;
};
