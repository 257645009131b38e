// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/replytokenrepository.h"

using namespace Qt::StringLiterals;

namespace {

QString wordOf(ReplyStanding standing)
{
    return standing == ReplyStanding::Agent ? u"agent"_s : u"requester"_s;
}

ReplyToken readRow(const Row &row)
{
    return {row.integer(0), row.id<TicketId>(1), EmailKey::stored(row.text(2)),
            row.text(3) == u"agent"_s ? ReplyStanding::Agent : ReplyStanding::Requester, !row.isNull(4)};
}

}

Result<ReplyToken> ReplyTokenRepository::ensure(const ReplyToken &wanted, qint64 now)
{
    const Values who{wanted.ticket, wanted.recipient.value(), wordOf(wanted.standing)};
    Values row = who;
    row.push_back(now);
    const auto made = m_database.execute("INSERT INTO reply_token (ticket_id, recipient, standing, created_at) VALUES (?, ?, ?, ?)"
                                         " ON CONFLICT (ticket_id, recipient, standing) WHERE revoked_at IS NULL DO NOTHING",
                                         row);
    if (!made)
        return Failure(made.error());
    const auto token = m_database.first("SELECT id, ticket_id, recipient, standing, revoked_at FROM reply_token"
                                        " WHERE ticket_id = ? AND recipient = ? AND standing = ? AND revoked_at IS NULL",
                                        who, readRow);
    if (!token)
        return Failure(token.error());
    if (!*token)
        return fail(Error::Kind::Unavailable, u"store.busy"_s, u"a reply token was revoked while it was being made"_s);
    return **token;
}

Result<std::optional<ReplyToken>> ReplyTokenRepository::bySerial(qint64 serial) const
{
    return m_database.first("SELECT id, ticket_id, recipient, standing, revoked_at FROM reply_token WHERE id = ?", {serial}, readRow);
}

Result<void> ReplyTokenRepository::revoke(qint64 serial, qint64 now)
{
    return m_database.execute("UPDATE reply_token SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL", {now, serial})
        .transform([](qint64) {});
}

Result<QByteArray> ReplyTokenRepository::key(const QByteArray &fresh)
{
    const auto read = [this] {
        return m_database.first("SELECT value FROM setting WHERE name = 'reply-token-key'", {},
                                [](const Row &row) { return QByteArray::fromHex(row.text(0).toLatin1()); });
    };
    const auto kept = read();
    if (!kept)
        return Failure(kept.error());
    if (*kept)
        return **kept;
    const auto made = m_database.execute("INSERT INTO setting (name, value) VALUES ('reply-token-key', ?) ON CONFLICT (name) DO NOTHING",
                                         {QString::fromLatin1(fresh.toHex())});
    if (!made)
        return Failure(made.error());
    return read().transform([](const std::optional<QByteArray> &found) { return found.value_or(QByteArray()); });
}
