// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/incomingmailrepository.h"

#include "app/server/store/listcursor.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <limits>

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView columns = "SELECT m.id, m.received_at, COALESCE(a.from_address, ''), COALESCE(a.to_address, m.recipient),"
                                   " COALESCE(a.subject, ''), m.reason, m.size, m.ticket_id, COALESCE(a.preview, ''), m.path"
                                   " FROM mail_in m LEFT JOIN mail_arrival a ON a.mail_in_id = m.id";

constexpr QByteArrayView visible = " LEFT JOIN ticket t ON t.id = m.ticket_id WHERE m.state = 'quarantined'"
                                   " AND (? = 1 OR t.team_id IS NULL OR t.team_id IN (SELECT each.value FROM {each}))";

IncomingMail readRow(const Row &row)
{
    IncomingMail mail{row.id<MailInId>(0), row.integer(1), row.text(2), row.text(3),         row.text(4),
                      row.text(5),         row.integer(6), row.id<TicketId>(7), row.text(8), {}};
    const QJsonArray path = QJsonDocument::fromJson(row.text(9).toUtf8()).array();
    for (const QJsonValue &step : path)
        mail.steps.append({step["step"_L1].toString(), step["outcome"_L1].toString(), step["detail"_L1].toString()});
    return mail;
}

}

Result<Page<IncomingMail>> IncomingMailRepository::quarantine(const Sight &sight, const QString &cursor, int limit) const
{
    static const QByteArray sql = columns.toByteArray() + visible.toByteArray() + " AND m.id < ? ORDER BY m.id DESC LIMIT ?";
    ListCursor start{u"quarantine"_s, QString(), std::numeric_limits<qint64>::max()};
    if (!cursor.isEmpty()) {
        const auto read = ListCursor::fromText(cursor, start.order);
        if (!read)
            return Failure(read.error());
        start = *read;
    }
    auto mails = m_database.list(sql, {sight.everything, eachOf(sight.teams), start.id, limit + 1}, readRow);
    if (!mails)
        return Failure(mails.error());
    Page<IncomingMail> page{std::move(*mails), {}};
    if (page.items.size() > limit) {
        page.items.removeLast();
        page.next = ListCursor{start.order, QString(u""_s), page.items.last().id.value}.toText();
    }
    return page;
}

Result<std::optional<IncomingMail>> IncomingMailRepository::held(const Sight &sight, MailInId id) const
{
    static const QByteArray sql = columns.toByteArray() + visible.toByteArray() + " AND m.id = ?";
    return m_database.first(sql, {sight.everything, eachOf(sight.teams), id.value}, readRow);
}

Result<bool> IncomingMailRepository::hold(MailInId id)
{
    return m_database
        .first("SELECT id FROM mail_in WHERE id = ? AND state = 'quarantined' {forUpdate}", {id.value}, [](const Row &) { return true; })
        .transform([](const std::optional<bool> &found) { return found.has_value(); });
}

Result<std::optional<IncomingMail>> IncomingMailRepository::ofMessage(TicketId ticket, MessageId message) const
{
    static const QByteArray sql = columns.toByteArray() + " JOIN message d ON d.id = m.desk_message_id WHERE d.id = ? AND d.ticket_id = ?";
    return m_database.first(sql, {message.value, ticket.value}, readRow);
}

Result<void> IncomingMailRepository::discard(MailInId id, qint64 now)
{
    return m_database
        .execute("UPDATE mail_in SET state = 'discarded', decided_at = ? WHERE id = ? AND state = 'quarantined'", {now, id.value})
        .transform([](qint64) {});
}
