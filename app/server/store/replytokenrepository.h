// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/emailkey.h"
#include "models/domain/ids.h"
#include "models/store/database.h"

/// What an answer that carries the token may do: speak as the ticket's requester, or as an agent.
enum class ReplyStanding { Requester, Agent };

/// One person's reply address for one ticket.
struct ReplyToken {
    qint64 serial = 0;
    TicketId ticket;
    EmailKey recipient;
    ReplyStanding standing = ReplyStanding::Requester;
    bool isRevoked = false;
};

/// Reads and writes the table reply_token, and the key that its proofs are made with.
class ReplyTokenRepository
{
public:
    explicit ReplyTokenRepository(Database &database) : m_database(database) {}

    /// The living token of \a wanted's ticket, recipient and standing; made when there is none.
    Result<ReplyToken> ensure(const ReplyToken &wanted, qint64 now);

    Result<std::optional<ReplyToken>> bySerial(qint64 serial) const;
    Result<void> revoke(qint64 serial, qint64 now);

    /// The account's key. \a fresh is kept as the key when there is none yet.
    Result<QByteArray> key(const QByteArray &fresh);

private:
    Database &m_database;
};
