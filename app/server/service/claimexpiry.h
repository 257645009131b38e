// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/caller.h"
#include "models/domain/result.h"

class ChangeLog;
class Database;

/// Ends the claims of users whose time is over: former addresses (identity.md B8), and those of invited users who never
/// accepted (C5). Clashes are resolved by it, and nothing that was closed by the claim opens again.
class ClaimExpiry
{
public:
    ClaimExpiry(Database &database, qint64 now) : m_database(database), m_now(now) {}

    Result<int> endClaims(); ///< how many

    Result<int> endFormer();      ///< each in a transaction of its own
    Result<int> endInvitations(); ///< likewise

private:
    Result<void> endInvitation(ChangeLog &changes, UserId user);

    Database &m_database;
    qint64 m_now;
    const Caller m_nobody = {};
};
