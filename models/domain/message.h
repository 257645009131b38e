// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/attachment.h"
#include "models/domain/ids.h"
#include "models/domain/ticket.h"

#include <QString>
#include <optional>

enum class MessageKind { Reply, Note };
enum class AuthorKind { User, Contact, System };

/// Whether a note may become a reply: a user's answer by mail that became a note may, once.
enum class Promotion { None, Possible, Done };

/// One entry of a conversation: a public reply (of either side) or an internal note.
struct Message {
    MessageId id;
    TicketId ticket;
    MessageKind kind = MessageKind::Reply;
    AuthorKind authorKind = AuthorKind::User;
    qint64 authorId = 0; ///< a UserId or ContactId, by authorKind
    QString authorName;
    QString text;
    QString html; ///< cleaned; empty for a message of plain text
    Channel channel = Channel::Console;
    qint64 createdAt = 0;
    qint64 revision = 0;
    QList<Attachment> attachments;
    Promotion promotion = Promotion::None;

    bool operator==(const Message &) const = default;
};

/// What a person wants to become a message. Exactly one of text and html is given.
struct ReplyDraft {
    MessageKind kind = MessageKind::Reply;
    QString text;
    QString html;
    std::optional<TicketStatus> status; ///< the status to set with it, in the same transaction
    AttachmentIds attachments = {};     ///< files that were uploaded before
};
