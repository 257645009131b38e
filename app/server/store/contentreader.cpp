// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/contentreader.h"

using namespace Qt::StringLiterals;

Result<QByteArray> ContentReader::next(Database &database)
{
    const auto piece = database.first("SELECT bytes FROM content_chunk WHERE content_id = ? AND n = ?", {m_content.id, m_next++},
                                      [](const Row &row) { return row.bytes(0); });
    if (!piece)
        return Failure(piece.error());
    const QByteArray bytes = piece->value_or(QByteArray());
    m_hash.addData(bytes);
    m_left -= bytes.size();
    const bool isWhole = m_left > 0 || (m_left == 0 && m_hash.result() == m_content.sha256);
    if (bytes.isEmpty() || !isWhole)
        return fail(Error::Kind::Broken, u"content.damaged"_s, u"content %1 is not what it was"_s.arg(m_content.id.value));
    return bytes;
}
