// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/mailinrepository.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

QString wordOf(MailInState state)
{
    switch (state) {
    case MailInState::Received:
        return u"received"_s;
    case MailInState::Decided:
        return u"decided"_s;
    case MailInState::Quarantined:
        return u"quarantined"_s;
    case MailInState::Discarded:
        return u"discarded"_s;
    case MailInState::Duplicate:
        return u"duplicate"_s;
    }
    Q_UNREACHABLE();
}

StoredMail readRow(const Row &row)
{
    StoredMail mail;
    mail.id = row.id<MailInId>(0);
    mail.source = row.text(1);
    mail.sourceKey = row.text(2);
    mail.sha256 = row.bytes(3);
    mail.size = row.integer(4);
    mail.messageId = row.text(5);
    mail.recipient = row.text(6);
    mail.twin = row.id<MailInId>(7);
    mail.receivedAt = row.integer(8);
    mail.attempts = int(row.integer(9));
    return mail;
}

MailInId readId(const Row &row)
{
    return row.id<MailInId>(0);
}

Result<MailInId> idOrNone(const Result<std::optional<MailInId>> &found)
{
    if (!found)
        return Failure(found.error());
    return found->value_or(MailInId{});
}

Result<void> done(const Result<qint64> &touched)
{
    if (!touched)
        return Failure(touched.error());
    return {};
}

}

Result<std::optional<MailInId>> MailInRepository::insertOnce(const ArrivedMail &mail, const QByteArray &sha256, MailInState state,
                                                             MailInId twin, qint64 now)
{
    return m_database.first("INSERT INTO mail_in (source, source_key, sha256, size, message_id, recipient, twin_id, received_at, state,"
                            " next_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (source, source_key) DO NOTHING RETURNING id",
                            {mail.source, mail.sourceKey, sha256, qint64(mail.bytes.size()), mail.messageId, mail.recipient, twin, now,
                             wordOf(state), now},
                            readId);
}

Result<std::optional<QByteArray>> MailInRepository::hashOf(const QString &source, const QString &sourceKey) const
{
    return m_database.first("SELECT sha256 FROM mail_in WHERE source = ? AND source_key = ?", {source, sourceKey},
                            [](const Row &row) { return row.bytes(0); });
}

Result<MailInId> MailInRepository::sameAs(const ArrivedMail &mail, const QByteArray &sha256) const
{
    return idOrNone(m_database.first("SELECT id FROM mail_in WHERE sha256 = ? AND state <> 'duplicate'"
                                     " AND (message_id <> '' OR (source = ? AND source <> 'pipe')) ORDER BY id LIMIT 1",
                                     {sha256, mail.source}, readId));
}

Result<MailInId> MailInRepository::firstOf(const QString &messageId) const
{
    return idOrNone(m_database.first(
        "SELECT id FROM mail_in WHERE message_id = ? AND message_id <> '' AND state <> 'duplicate' ORDER BY id LIMIT 1", {messageId},
        readId));
}

Result<std::optional<StoredMail>> MailInRepository::take(qint64 now, qint64 leaseEnd)
{
    return m_database.first("UPDATE mail_in SET next_at = ?, attempts = attempts + 1 WHERE state = 'received' AND next_at <= ? AND id ="
                            " (SELECT id FROM mail_in WHERE state = 'received' AND next_at <= ? ORDER BY next_at, id LIMIT 1 {forUpdate})"
                            " RETURNING id, source, source_key, sha256, size, message_id, recipient, twin_id, received_at, attempts",
                            {leaseEnd, now, now}, readRow);
}

Result<void> MailInRepository::endLeases(qint64 now)
{
    return done(m_database.execute("UPDATE mail_in SET next_at = ? WHERE state = 'received' AND next_at > ?", {now, now}));
}

Result<bool> MailInRepository::hold(MailInId id)
{
    return m_database
        .first("SELECT id FROM mail_in WHERE id = ? AND state = 'received' {forUpdate}", {id}, readId)
        .map([](const std::optional<MailInId> &found) { return found.has_value(); });
}

Result<void> MailInRepository::settle(MailInId id, const MailOutcome &outcome, qint64 now)
{
    const QString path = QString::fromUtf8(QJsonDocument(outcome.path).toJson(QJsonDocument::Compact));
    return done(m_database.execute("UPDATE mail_in SET state = ?, reason = ?, ticket_id = ?, desk_message_id = ?, path = ?, decided_at = ?"
                                   " WHERE id = ?",
                                   {wordOf(outcome.state), outcome.reason, outcome.ticket, outcome.message, path, now, id}));
}

Result<void> MailInRepository::retry(MailInId id, qint64 at, const QString &error, bool counts)
{
    return done(m_database.execute("UPDATE mail_in SET next_at = ?, last_error = ?, attempts = attempts - ?"
                                   " WHERE id = ? AND state = 'received'",
                                   {at, error, counts ? 0 : 1, id}));
}

Result<std::optional<StoredMail>> MailInRepository::byId(MailInId id) const
{
    return m_database.first("SELECT id, source, source_key, sha256, size, message_id, recipient, twin_id, received_at, attempts"
                            " FROM mail_in WHERE id = ?",
                            {id}, readRow);
}
