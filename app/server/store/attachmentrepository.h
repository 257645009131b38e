// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/store/contentrepository.h"
#include "models/domain/message.h"

/// A file to be kept. Without a message it waits for one, as \a user's.
struct NewAttachment {
    MessageId message;
    ContentId content;
    QString name;
    QString type;         ///< as its bytes look
    QString declaredType; ///< as the sender called it
    QString partId;       ///< the Content-ID by which a mail's HTML refers to it
    UserId user;
};

/// A file, its bytes, and whose it is. Without a message only `user` has it.
struct FoundAttachment {
    Attachment attachment;
    Content content;
    MessageId message;
    MessageKind kind = MessageKind::Note; ///< of that message
    TicketId ticket;
    TeamId team;
    UserId user;
};

/// Reads and writes the table attachment. Bound to one connection, so to one thread.
class AttachmentRepository
{
public:
    explicit AttachmentRepository(Database &database) : m_database(database) {}

    Result<AttachmentId> insert(const NewAttachment &attachment, qint64 now);

    Result<std::optional<FoundAttachment>> find(AttachmentId id) const;

    /// Fills in the attachments of \a messages, in the order they came.
    Result<void> addTo(QList<Message> &messages) const;

    /// Gives the file to \a message, when it waits and is \a user's; whether it did.
    Result<bool> attach(AttachmentId id, MessageId message, UserId user);

    /// The files of \a from are files of \a to as well.
    Result<void> copy(MessageId from, MessageId to, qint64 now);

    Result<int> countWaiting(UserId user) const;

    /// Removes up to \a limit files that have waited since before \a moment; the contents they had.
    Result<QList<ContentId>> removeWaiting(qint64 moment, int limit);

private:
    Database &m_database;
};
