// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/store/database.h"

/// Whom a ticket's mail goes to. The address is as stored; empty when there is none.
struct Requester {
    QString name;
    QString address;
    QString language;
    UserId user; ///< valid where it is a user
};

/// Reads who a ticket's requester is, be it a contact, a user or an address alone.
class RequesterRepository
{
public:
    explicit RequesterRepository(Database &database) : m_database(database) {}

    Result<Requester> ofTicket(TicketId ticket) const;

private:
    Database &m_database;
};
