// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/api/apiclient.h"
#include "app/console/sync/backoff.h"
#include "app/console/sync/outboxentry.h"
#include "models/domain/message.h"
#include "models/store/dbworker.h"

#include <QObject>
#include <QSet>
#include <QTimer>
#include <memory>

class Cache;

/// What a person wrote, on its way to the server: each entry is stored with its key before the editor closes and
/// reaches the ticket exactly once and in order. Its file outlives the cache's.
class Outbox : public QObject
{
    Q_OBJECT
public:
    Outbox(ApiClient &client, Cache &cache, const QString &folder, QObject *parent = nullptr);
    ~Outbox() override;

    QFuture<Result<void>> open();

    /// Stores \a request durably, then sends it. The future holds when it is stored.
    QFuture<Result<OutboxEntry>> add(OutboxKind kind, TicketId ticket, ApiRequest request);

    /// Tries again: what waits, and what failed as \a entry.
    void retry();
    void retry(qint64 entry);
    void discard(qint64 entry);

    const QList<OutboxEntry> &entries() const { return m_entries; }
    QSet<TicketId> waitingTickets() const;
    int waitingCount() const;

    QFuture<Result<ReplyDraft>> draft(const QString &place);
    QFuture<Result<void>> keepDraft(const QString &place, const ReplyDraft &draft);

signals:
    void changed();
    void sent(const OutboxEntry &entry, qint64 id);             ///< \a id: of the message or ticket it made or changed
    void refused(const OutboxEntry &entry, const Error &error); ///< the server said no; the entry stays, failed

private:
    void sendNext();
    void send(const OutboxEntry &entry);
    void answered(const OutboxEntry &entry, const Result<ApiAnswer> &answer);
    void finish(const OutboxEntry &entry, const QByteArray &body);
    void giveUp(const OutboxEntry &entry, const Error &error);
    OutboxEntry *find(qint64 entry);
    void write(std::function<Result<void>(Database &)> work);

    ApiClient &m_client;
    Cache &m_cache;
    QString m_file;
    std::unique_ptr<DbWorker> m_worker;
    QList<OutboxEntry> m_entries; ///< oldest first
    QSet<qint64> m_underWay;
    QTimer m_again;
    BackOff m_backOff;
};
