// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/store/replytokenrepository.h"

/// Makes the reply addresses that go out with mails, and says whose one is that comes back. Only this account's key makes
/// them; each is bound to a ticket and a recipient and can be revoked.
class ReplyTokens
{
public:
    ReplyTokens(Database &database, qint64 now) : m_tokens(database), m_now(now) {}

    /// Makes the account's key, where it has none yet.
    Result<void> prepare();

    /// The token of \a recipient for \a ticket, as it stands in an address: the same one until it is revoked.
    Result<QString> issue(TicketId ticket, const EmailKey &recipient, ReplyStanding standing);

    /// Whose token \a text is, also of a revoked one; nothing for what we did not make.
    Result<std::optional<ReplyToken>> find(const QString &text);

    Result<void> revoke(const ReplyToken &token) { return m_tokens.revoke(token.serial, m_now); }

private:
    Result<QByteArray> proofOf(const ReplyToken &token);

    ReplyTokenRepository m_tokens;
    qint64 m_now;
};
