// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/emailkey.h"
#include "models/domain/result.h"
#include "models/domain/user.h"
#include "models/domain/consequences.h"

class Database;

/// Computes what a change of users would touch. The one place: dialogs show it, and refusals that ask for a confirmation
/// carry it.
class WhatIfService
{
public:
    WhatIfService(Database &database, qint64 now) : m_database(database), m_now(now) {}

    /// An address becomes a user's. Invalid on "email" for what is no address.
    Result<Consequences> ofTyped(const QString &email) const;
    Result<Consequences> ofAddress(const EmailKey &key) const;

    /// A user is to get \a state: Deactivated and Deleted end the user's own sessions and invitation and name the tickets in
    /// the user's hands; Active is a return, which claims a released address again. NotFound "user.unknown".
    Result<Consequences> ofUser(UserId user, UserState state) const;

private:
    Result<Consequences> ofLeaving(const User &user) const;
    Result<void> addContact(const EmailKey &key, Consequences &whatIf) const;

    Database &m_database;
    qint64 m_now;
};
