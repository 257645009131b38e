// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/attachmentrepository.h"

#include <QHash>

namespace {

FoundAttachment foundIn(const Row &row)
{
    FoundAttachment found;
    found.attachment = {row.id<AttachmentId>(0), row.text(1), row.text(2), row.integer(5)};
    found.content = {row.id<ContentId>(3), row.bytes(4), row.integer(5)};
    found.message = row.id<MessageId>(6);
    if (found.message.isValid())
        found.kind = MessageKind(row.integer(7));
    found.ticket = row.id<TicketId>(8);
    found.team = row.id<TeamId>(9);
    found.user = row.id<UserId>(10);
    return found;
}

}

Result<AttachmentId> AttachmentRepository::insert(const NewAttachment &attachment, qint64 now)
{
    const auto id = m_database.first(
        "INSERT INTO attachment (message_id, content_id, name, type, declared_type, part_id, user_id, created_at)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        {attachment.message, attachment.content, attachment.name, attachment.type, attachment.declaredType, attachment.partId,
         attachment.user, now},
        [](const Row &row) { return row.id<AttachmentId>(0); });
    if (!id)
        return Failure(id.error());
    return **id;
}

Result<std::optional<FoundAttachment>> AttachmentRepository::find(AttachmentId id) const
{
    return m_database.first("SELECT a.id, a.name, a.type, c.id, c.sha256, c.size, a.message_id, m.kind, m.ticket_id, t.team_id,"
                            " a.user_id FROM attachment a JOIN content c ON c.id = a.content_id"
                            " LEFT JOIN message m ON m.id = a.message_id LEFT JOIN ticket t ON t.id = m.ticket_id WHERE a.id = ?",
                            {id}, foundIn);
}

Result<void> AttachmentRepository::addTo(QList<Message> &messages) const
{
    QHash<qint64, qsizetype> places;
    QList<MessageId> ids;
    for (const Message &message : std::as_const(messages)) {
        places.insert(message.id.value, ids.size());
        ids.append(message.id);
    }
    return m_database.select("SELECT a.message_id, a.id, a.name, a.type, c.size FROM {each}"
                             " JOIN attachment a ON a.message_id = each.value JOIN content c ON c.id = a.content_id ORDER BY a.id",
                             {eachOf(ids)}, [&](const Row &row) {
                                 messages[places.value(row.integer(0))].attachments.append(
                                     {row.id<AttachmentId>(1), row.text(2), row.text(3), row.integer(4)});
                                 return true;
                             });
}

Result<bool> AttachmentRepository::attach(AttachmentId id, MessageId message, UserId user)
{
    return m_database
        .execute("UPDATE attachment SET message_id = ? WHERE id = ? AND message_id IS NULL AND user_id = ?", {message, id, user})
        .transform([](qint64 touched) { return touched > 0; });
}

Result<void> AttachmentRepository::copy(MessageId from, MessageId to, qint64 now)
{
    return m_database
        .execute("INSERT INTO attachment (message_id, content_id, name, type, declared_type, part_id, user_id, created_at)"
                 " SELECT CAST(? AS {int}), content_id, name, type, declared_type, part_id, user_id, CAST(? AS {int}) FROM attachment"
                 " WHERE message_id = ? ORDER BY id",
                 {to, now, from})
        .transform([](qint64) {});
}

Result<int> AttachmentRepository::countWaiting(UserId user) const
{
    return m_database
        .first("SELECT count(*) FROM attachment WHERE message_id IS NULL AND user_id = ?", {user},
               [](const Row &row) { return int(row.integer(0)); })
        .transform([](const std::optional<int> &count) { return count.value_or(0); });
}

Result<QList<ContentId>> AttachmentRepository::removeWaiting(qint64 moment, int limit)
{
    return m_database.list("DELETE FROM attachment WHERE message_id IS NULL AND id IN"
                           " (SELECT id FROM attachment WHERE message_id IS NULL AND created_at < ? ORDER BY created_at LIMIT ?)"
                           " RETURNING content_id",
                           {moment, limit}, [](const Row &row) { return row.id<ContentId>(0); });
}
