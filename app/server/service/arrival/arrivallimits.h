// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/emailkey.h"
#include "models/domain/ids.h"
#include "models/domain/result.h"

class Database;

/// How much one sender, and one ticket, may bring in a while: what ends a loop that shows no other sign. Each limit is told
/// once, not with every mail.
class ArrivalLimits
{
public:
    static constexpr qint64 mostOfSender = 20;
    static constexpr qint64 senderPeriod = 10 * 60'000;
    static constexpr qint64 mostOfTicket = 30;
    static constexpr qint64 ticketPeriod = 60 * 60'000;

    ArrivalLimits(Database &database, qint64 now) : m_database(database), m_now(now) {}

    /// Empty, or the reason to hold one more: "mail.sender-limit".
    Result<QString> ofSender(const EmailKey &sender);

    /// Empty, or "mail.ticket-limit".
    Result<QString> ofTicket(TicketId ticket);

private:
    Result<QString> reached(const QString &reason, const QString &bucket, qint64 ticket);

    Database &m_database;
    qint64 m_now;
};
