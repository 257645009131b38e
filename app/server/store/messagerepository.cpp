// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/messagerepository.h"

#include "app/server/store/attachmentrepository.h"
#include "app/server/store/listcursor.h"

using namespace Qt::StringLiterals;

static constexpr QByteArrayView columns = "SELECT m.id, m.ticket_id, m.kind, m.author_kind, m.author_id, m.author_name,"
                                          " m.text, m.html, m.channel, m.created_at, m.revision, m.promotion";

static Message messageOf(const Row &row)
{
    Message message;
    message.id = row.id<MessageId>(0);
    message.ticket = row.id<TicketId>(1);
    message.kind = MessageKind(row.integer(2));
    message.authorKind = AuthorKind(row.integer(3));
    message.authorId = row.integer(4);
    message.authorName = row.text(5);
    message.text = row.text(6);
    message.html = row.text(7);
    message.channel = Channel(row.integer(8));
    message.createdAt = row.integer(9);
    message.revision = row.integer(10);
    message.promotion = Promotion(row.integer(11));
    return message;
}

Result<QList<TeamMessage>> MessageRepository::withTeams(const MessageIds &ids) const
{
    static const QByteArray sql = columns.toByteArray() + ", t.team_id FROM {each} JOIN message m ON m.id = each.value"
                                                          " JOIN ticket t ON t.id = m.ticket_id ORDER BY each.position";
    QList<TeamId> teams;
    auto messages = m_database.list(sql, {eachOf(ids)}, [&teams](const Row &row) {
        teams.append(row.id<TeamId>(12));
        return messageOf(row);
    });
    if (!messages)
        return Failure(messages.error());
    if (const auto added = AttachmentRepository(m_database).addTo(*messages); !added)
        return Failure(added.error());

    QList<TeamMessage> withTeams;
    for (qsizetype i = 0; i < messages->size(); ++i)
        withTeams.append({std::move((*messages)[i]), teams[i]});
    return withTeams;
}

Result<Page<Message>> MessageRepository::page(const MessageQuery &query) const
{
    static const QByteArray whole = columns.toByteArray() + " FROM message m WHERE m.ticket_id = ? AND m.id > ?"
                                                            " ORDER BY m.id LIMIT ?";
    static const QByteArray open = columns.toByteArray() + " FROM message m WHERE m.ticket_id = ? AND m.id > ?"
                                                           " AND m.kind = 0 ORDER BY m.id LIMIT ?";
    ListCursor after;
    if (!query.cursor.isEmpty()) {
        const auto cursor = ListCursor::fromText(query.cursor, u"message"_s);
        if (!cursor)
            return Failure(cursor.error());
        after = *cursor;
    }

    auto messages = m_database.list(query.notesToo ? whole : open, {query.ticket, after.id, query.limit + 1}, messageOf);
    if (!messages)
        return Failure(messages.error());

    Page<Message> page{std::move(*messages), {}};
    if (page.items.size() > query.limit) {
        page.items.removeLast();
        page.next = ListCursor{u"message"_s, QString(u""_s), page.items.last().id.value}.toText();
    }
    if (const auto added = AttachmentRepository(m_database).addTo(page.items); !added)
        return Failure(added.error());
    return page;
}

Result<MessageIds> MessageRepository::idsOf(TicketId ticket) const
{
    return m_database.list("SELECT id FROM message WHERE ticket_id = ? ORDER BY id", {ticket},
                           [](const Row &row) { return row.id<MessageId>(0); });
}

Result<MessageId> MessageRepository::insert(const Message &message)
{
    const auto id = m_database.first(
        "INSERT INTO message (ticket_id, kind, author_kind, author_id, author_name, text, html, channel, created_at,"
        " promotion) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) RETURNING id",
        {message.ticket, int(message.kind), int(message.authorKind), message.authorId ? Value(message.authorId) : Value(),
         message.authorName, message.text, message.html, int(message.channel), message.createdAt,
         int(message.promotion)},
        [](const Row &row) { return row.id<MessageId>(0); });
    if (!id)
        return Failure(id.error());
    return **id;
}

Result<bool> MessageRepository::promote(MessageId id)
{
    return m_database.execute("UPDATE message SET promotion = 2, revision = revision + 1 WHERE id = ? AND promotion = 1", {id})
        .transform([](qint64 touched) { return touched > 0; });
}
