// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/contentrepository.h"

#include "app/server/store/contentreader.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QRandomGenerator>

using namespace Qt::StringLiterals;

namespace {

Content contentOf(const Row &row)
{
    return {row.id<ContentId>(0), row.bytes(1), row.integer(2)};
}

}

Result<Content> ContentRepository::put(QIODevice &source, qint64 now)
{
    const auto written = writePieces(source);
    if (!written)
        return written;
    const auto isNew = m_database.execute("INSERT INTO content (id, sha256, size, created_at) VALUES (?, ?, ?, ?)"
                                          " ON CONFLICT (sha256) DO NOTHING",
                                          {written->id, written->sha256, written->size, now});
    if (!isNew)
        return Failure(isNew.error());
    return *isNew > 0 ? written : keptBefore(*written);
}

Result<Content> ContentRepository::put(const QByteArray &bytes, qint64 now)
{
    QBuffer source;
    source.setData(bytes);
    source.open(QIODevice::ReadOnly);
    return put(source, now);
}

/// Under an id of their own, since whose they are is known when all was read.
Result<Content> ContentRepository::writePieces(QIODevice &source)
{
    Content content{ContentId{1 + qint64(QRandomGenerator::system()->generate64() >> 2)}, {}, 0};
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QByteArray piece(pieceBytes, Qt::Uninitialized);
    for (qint64 n = 0;; ++n) {
        const qint64 count = source.read(piece.data(), pieceBytes);
        if (count < 0)
            return fail(Error::Kind::Unavailable, u"content.unreadable"_s, source.errorString());
        if (count == 0)
            break;
        const QByteArray taken = piece.first(count);
        hash.addData(taken);
        content.size += count;
        const auto written = m_database.execute("INSERT INTO content_chunk (content_id, n, bytes) VALUES (?, ?, ?)",
                                                {content.id, n, taken});
        if (!written)
            return Failure(written.error());
    }
    content.sha256 = hash.result();
    return content;
}

/// The content that has the bytes of \a written already, locked, so that nobody removes it before the caller's row refers
/// to it. What was written goes.
Result<Content> ContentRepository::keptBefore(const Content &written)
{
    const auto removed = m_database.execute("DELETE FROM content_chunk WHERE content_id = ?", {written.id});
    if (!removed)
        return Failure(removed.error());
    const auto kept = m_database.first("SELECT id, sha256, size FROM content WHERE sha256 = ? {forShare}", {written.sha256}, contentOf);
    if (!kept)
        return Failure(kept.error());
    if (!*kept)
        return fail(Error::Kind::Unavailable, u"store.busy"_s, u"the same content was removed meanwhile"_s);
    return **kept;
}

Result<std::optional<Content>> ContentRepository::find(ContentId id) const
{
    return m_database.first("SELECT id, sha256, size FROM content WHERE id = ?", {id}, contentOf);
}

Result<QList<Content>> ContentRepository::all() const
{
    return m_database.list("SELECT id, sha256, size FROM content ORDER BY id", {}, contentOf);
}

Result<void> ContentRepository::read(const Content &content, const Sink &sink) const
{
    ContentReader reader(content);
    while (!reader.atEnd()) {
        const auto next = reader.next(m_database);
        if (!next)
            return Failure(next.error());
        if (!sink(*next))
            return {};
    }
    return {};
}

Result<QByteArray> ContentRepository::bytes(const Content &content) const
{
    QByteArray all;
    all.reserve(content.size);
    const auto done = read(content, [&all](const QByteArray &piece) {
        all += piece;
        return true;
    });
    if (!done)
        return Failure(done.error());
    return all;
}

Result<void> ContentRepository::remove(ContentId id)
{
    return m_database.execute("DELETE FROM content WHERE id = ?", {id}).transform([](qint64) {});
}
