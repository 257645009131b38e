// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/store/database.h"

/// What somebody wants from the portal who has proven nothing yet.
/// Left is no wish: an address lost the portal and is to be told so.
enum class PortalWish { Account, Password, Address, Left };

/// One row of what visitors asked for.
struct PortalRequest {
    qint64 id = 0;
    PortalWish wish = PortalWish::Password;
    QString address;
    QString name = {}; ///< of who wants an account
    QString language = {};
    QString source = {};
    ContactId contact = {};  ///< who wants another address
    QString replaces = {};   ///< the key that goes when it comes
    qint64 session = 0;      ///< in which it was asked for; 0: in the console
};

/// Reads and writes the queue of what visitors asked for.
class PortalRequestRepository
{
public:
    PortalRequestRepository(Database &database, qint64 now) : m_database(database), m_now(now) {}

    Result<void> insert(const PortalRequest &request);

    /// The oldest that is due.
    Result<std::optional<PortalRequest>> next() const;

    Result<bool> remove(qint64 id); ///< false: another server was first
    Result<void> postpone(qint64 id, qint64 until);
    Result<void> removeBefore(qint64 moment);

private:
    Database &m_database;
    qint64 m_now;
};
