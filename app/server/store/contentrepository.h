// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/store/database.h"

#include <functional>

class QIODevice;

using ContentId = Id<struct ContentTag>;

/// Bytes that are kept and never change: a file, a raw mail.
struct Content {
    ContentId id;
    QByteArray sha256;
    qint64 size = 0;

    bool operator==(const Content &) const = default;
};

/// Reads and writes the tables content and content_chunk: bytes of any kind, each once, found by their hash. They are in
/// the database and not in files because several servers share one database but no disk; because bytes and the row that
/// speaks of them then appear together or not at all, whatever crashes in between; and because a backup of the database
/// is a backup of everything. The price is that they pass through the writer, in pieces small enough for memory.
/// Bound to one connection, so to one thread.
class ContentRepository
{
public:
    static constexpr qint64 pieceBytes = 256 * 1024;

    explicit ContentRepository(Database &database) : m_database(database) {}

    /// Keeps what \a source has from its position on, or finds that it is kept already. Only in a transaction: the one that
    /// also writes the row that refers to it. Unavailable "content.unreadable" when \a source fails.
    Result<Content> put(QIODevice &source, qint64 now);
    Result<Content> put(const QByteArray &bytes, qint64 now);

    Result<std::optional<Content>> find(ContentId id) const;
    Result<QList<Content>> all() const;

    /// False: no more is wanted.
    using Sink = std::function<bool(const QByteArray &piece)>;

    /// Hands \a content to \a sink piece by piece. As ContentReader::next.
    Result<void> read(const Content &content, const Sink &sink) const;

    /// All of \a content at once.
    Result<QByteArray> bytes(const Content &content) const;

    /// Conflict "store.foreign-key" when something refers to it.
    Result<void> remove(ContentId id);

private:
    Result<Content> writePieces(QIODevice &source);
    Result<Content> keptBefore(const Content &written);

    Database &m_database;
};
