// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/caller.h"
#include "app/server/service/customertickets.h"
#include "app/server/service/sentfile.h"
#include "app/server/store/attachmentrepository.h"

/// Files on their way to a message, and in it. One that the reader may not have is NotFound "attachment.unknown".
class AttachmentService
{
public:
    static constexpr qint64 largestFile = 25 * 1024 * 1024;
    static constexpr int mostWaiting = 200;

    AttachmentService(Database &database, qint64 now) : m_database(database), m_now(now) {}

    /// Keeps what \a source has, until the caller attaches it to a message or a day is over. Invalid "attachment.empty",
    /// "attachment.too-large"; Limited "attachment.too-many-waiting".
    Result<Attachment> upload(const Caller &caller, const QString &name, const QString &type, QIODevice &source);

    /// In the transaction that writes \a message: gives it the caller's uploads. Invalid "attachment.unknown" on the entry of
    /// \a pointer that is none.
    Result<void> attach(const Caller &caller, Message &message, const AttachmentIds &ids, const QString &pointer);

    /// In the transaction that writes \a message: files that came with it.
    Result<void> keep(Message &message, const SentFiles &files);

    /// A file of a ticket the caller may see, or one that waits and is the caller's.
    Result<FoundAttachment> find(const Caller &caller, AttachmentId id) const;

    /// A file of a reply in a ticket the customer may see; never of a note.
    Result<FoundAttachment> find(const Customer &customer, AttachmentId id) const;

    /// Removes what was never attached.
    Result<void> removeExpired();

private:
    Result<Attachment> insert(NewAttachment file, QIODevice &source);

    Database &m_database;
    qint64 m_now;
};
