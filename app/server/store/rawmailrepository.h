// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/store/database.h"

/// Reads and writes the bytes of incoming mails, exactly as they came. Bound to one connection, so to one thread.
class RawMailRepository
{
public:
    explicit RawMailRepository(Database &database) : m_database(database) {}

    Result<void> keep(MailInId mail, const QByteArray &bytes);

    /// NotFound "mail.no-bytes": a duplicate has none of its own. Broken "mail.bytes-changed" when they are not what was kept.
    Result<QByteArray> bytesOf(MailInId mail) const;

private:
    Database &m_database;
};
