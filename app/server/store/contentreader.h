// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/store/contentrepository.h"

#include <QCryptographicHash>

/// A content on its way out, piece by piece, each from whichever connection is at hand. The last piece comes only after the
/// hash of all was found right, so nobody who waits for all of it takes damaged bytes for good.
class ContentReader
{
public:
    explicit ContentReader(const Content &content) : m_content(content), m_left(content.size) {}

    bool atEnd() const { return m_left == 0; }

    /// Broken "content.damaged" when the bytes are not what was kept.
    Result<QByteArray> next(Database &database);

private:
    const Content m_content;
    qint64 m_left;
    qint64 m_next = 0;
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};
