// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/mailoutrepository.h"

#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

QueuedMail readRow(const Row &row)
{
    QueuedMail mail;
    mail.id = row.integer(0);
    mail.draft.templateName = row.text(1);
    mail.draft.language = row.text(2);
    mail.draft.toAddress = row.text(3);
    mail.draft.toName = row.text(4);
    mail.messageId = row.text(5);
    mail.draft.data = QJsonDocument::fromJson(row.text(6).toUtf8()).object();
    mail.draft.ticket = row.id<TicketId>(7);
    mail.draft.invite = row.id<InviteId>(8);
    mail.attempts = int(row.integer(9));
    mail.createdAt = row.integer(10);
    return mail;
}

Result<void> done(const Result<qint64> &touched)
{
    if (!touched)
        return Failure(touched.error());
    return {};
}

}

Result<QString> MailOutRepository::queue(const MailDraft &draft, qint64 now)
{
    const QString messageId = QUuid::createUuid().toString(QUuid::Id128);
    const QString data = QString::fromUtf8(QJsonDocument(draft.data).toJson(QJsonDocument::Compact));
    const auto written = m_database.execute(
        "INSERT INTO mail_out (template, language, to_address, to_name, message_id, data, ticket_id, invite_id,"
        " desk_message_id, next_at, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        {draft.templateName, draft.language, draft.toAddress, draft.toName, messageId, data, draft.ticket, draft.invite,
         draft.message, now, now});
    if (!written)
        return Failure(written.error());
    return messageId;
}

Result<std::optional<QueuedMail>> MailOutRepository::take(qint64 now, qint64 leaseEnd)
{
    return m_database.first(
        "UPDATE mail_out SET next_at = ?, attempts = attempts + 1"
        " WHERE state = 'queued' AND next_at <= ? AND id ="
        " (SELECT id FROM mail_out WHERE state = 'queued' AND next_at <= ? ORDER BY next_at, id LIMIT 1 {forUpdate})"
        " RETURNING id, template, language, to_address, to_name, message_id, data, ticket_id, invite_id, attempts,"
        " created_at",
        {leaseEnd, now, now}, readRow);
}

Result<std::optional<qint64>> MailOutRepository::nextDue()
{
    return m_database.first("SELECT next_at FROM mail_out WHERE state = 'queued' ORDER BY next_at, id LIMIT 1", {},
                            [](const Row &row) { return row.integer(0); });
}

Result<void> MailOutRepository::sent(qint64 id, qint64 now)
{
    return done(m_database.execute(
        "UPDATE mail_out SET state = 'sent', sent_at = ?, data = '{}', last_error = '' WHERE id = ?", {now, id}));
}

Result<void> MailOutRepository::retry(qint64 id, qint64 at, const QString &error)
{
    return done(m_database.execute("UPDATE mail_out SET next_at = ?, last_error = ? WHERE id = ? AND state = 'queued'",
                                   {at, error, id}));
}

Result<void> MailOutRepository::failed(qint64 id, const QString &error)
{
    return done(m_database.execute(
        "UPDATE mail_out SET state = 'failed', data = '{}', last_error = ? WHERE id = ? AND state = 'queued'",
        {error, id}));
}

Result<std::optional<SentMail>> MailOutRepository::byMessageId(const QString &messageId) const
{
    return m_database.first("SELECT id, template, to_address, ticket_id, invite_id, desk_message_id FROM mail_out WHERE message_id = ?",
                            {messageId}, [](const Row &row) {
                                return SentMail{row.integer(0),        row.text(1),          row.text(2),
                                                row.id<TicketId>(3), row.id<InviteId>(4), row.id<MessageId>(5)};
                            });
}

Result<qint64> MailOutRepository::countOf(const QString &templateName, TicketId ticket, qint64 moment) const
{
    return m_database
        .first("SELECT COUNT(*) FROM mail_out WHERE ticket_id = ? AND template = ? AND created_at > ?", {ticket, templateName, moment},
               [](const Row &row) { return row.integer(0); })
        .transform([](const std::optional<qint64> &found) { return found.value_or(0); });
}

Result<bool> MailOutRepository::bounced(qint64 id, qint64 now, const QString &reason)
{
    return m_database
        .execute("UPDATE mail_out SET bounced_at = ?, bounce_reason = ? WHERE id = ? AND bounced_at IS NULL", {now, reason, id})
        .transform([](qint64 touched) { return touched > 0; });
}
