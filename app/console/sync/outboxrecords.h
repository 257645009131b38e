// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/sync/outboxentry.h"
#include "models/domain/message.h"
#include "models/store/database.h"

/// Reads and writes the outbox and the drafts.
class OutboxRecords
{
public:
    explicit OutboxRecords(Database &database) : m_database(database) {}

    Result<QList<OutboxEntry>> entries() const;            ///< oldest first
    Result<OutboxEntry> add(const OutboxEntry &entry);     ///< with its id
    Result<void> remove(qint64 entry);
    Result<void> setFailed(qint64 entry, const QString &code);

    Result<ReplyDraft> draft(const QString &place) const;  ///< empty when there is none
    Result<void> keepDraft(const QString &place, const ReplyDraft &draft, qint64 now);

private:
    Database &m_database;
};
