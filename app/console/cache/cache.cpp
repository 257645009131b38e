// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/cache/cache.h"

#include "app/console/cache/changewriter.h"
#include "app/console/cache/recordfile.h"
#include "app/console/cache/syncstaterecords.h"
#include "app/console/cache/ticketrecords.h"
#include "app/console/cache/workerfuture.h"
#include "models/domain/whendone.h"

using namespace Qt::StringLiterals;

namespace {

QString fileIn(const QString &folder)
{
    return folder + "/cache.sqlite"_L1;
}

}

Cache::Cache(const QString &folder, QObject *parent) : QObject(parent), m_file(fileIn(folder)) {}

Cache::~Cache() = default;

QFuture<Result<void>> Cache::open()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto answer = [promise](const Result<void> &result) {
        promise->addResult(result);
        promise->finish();
    };
    const RecordFile file{m_file, u":/migrations/cache"_s};
    whenDone(file.load<CacheContent>(readContent, RecordFile::WhenUnreadable::StartAnew), this,
             [this, answer](Result<CacheContent> content) {
                 if (!content)
                     return answer(Failure(content.error()));
                 m_content = std::move(*content);
                 m_writer = std::make_unique<DbWorker>(m_file, DbWorker::Mode::Writer);
                 m_reader = std::make_unique<DbWorker>(m_file, DbWorker::Mode::Reader);
                 for (const auto *worker : {&m_writer, &m_reader}) {
                     if (const auto started = (*worker)->start(); !started)
                         return answer(started);
                 }
                 emit loaded();
                 answer({});
             });
    return promise->future();
}

QFuture<Result<void>> Cache::apply(const QList<Change> &changes, std::optional<qint64> cursor, qint64 now)
{
    for (const auto &change : changes)
        take(change);
    if (cursor) {
        m_content.cursor = cursor;
        m_content.asOf = now;
    }
    auto done = onWorker(*m_writer, [changes, cursor, now](Database &database) -> Result<void> {
        if (const auto written = writeChanges(database, changes); !written || !cursor)
            return written;
        return SyncStateRecords(database).write({cursor, now});
    });
    tellWhenWritten(done, changes);
    return done;
}

// Messages are read from the file, so whoever shows them hears of new ones when they are in it.
void Cache::tellWhenWritten(const QFuture<Result<void>> &done, const QList<Change> &changes)
{
    QSet<TicketId> tickets;
    for (const auto &change : changes) {
        if (const auto *message = std::get_if<Message>(&change.entity))
            tickets.insert(message->ticket);
    }
    if (tickets.isEmpty())
        return;
    whenDone(done, this, [this, tickets](const Result<void> &) {
        for (const auto ticket : tickets)
            emit messagesChanged(ticket);
    });
}

QFuture<Result<void>> Cache::applyConversation(TicketId ticket, const QList<Message> &messages)
{
    auto done = onWorker(*m_writer, [ticket, messages](Database &database) -> Result<void> {
        TicketRecords records(database);
        for (const auto &message : messages) {
            if (const auto put = records.put(message); !put)
                return put;
        }
        return records.setComplete(ticket);
    });
    whenDone(done, this, [this, ticket](const Result<void> &) { emit messagesChanged(ticket); });
    return done;
}

QFuture<Result<QList<Message>>> Cache::messages(TicketId ticket)
{
    return onWorker(*m_reader, [ticket](Database &database) { return TicketRecords(database).messages(ticket); });
}

QFuture<Result<bool>> Cache::hasConversation(TicketId ticket)
{
    return onWorker(*m_reader, [ticket](Database &database) { return TicketRecords(database).isComplete(ticket); });
}

QFuture<Result<void>> Cache::forgetConversations()
{
    return onWorker(*m_writer, [](Database &database) { return TicketRecords(database).forgetComplete(); });
}

QList<Change> Cache::others(EntityKind kind, const QSet<qint64> &ids) const
{
    QList<Change> gone;
    const auto collect = [&](const auto &held) {
        for (auto it = held.keyBegin(); it != held.keyEnd(); ++it) {
            if (!ids.contains((*it).value))
                gone.append({0, kind, (*it).value, {}});
        }
    };
    switch (kind) {
    case EntityKind::Ticket: collect(m_content.tickets); break;
    case EntityKind::Contact: collect(m_content.contacts); break;
    case EntityKind::Organization: collect(m_content.organizations); break;
    case EntityKind::User: collect(m_content.users); break;
    case EntityKind::Team: collect(m_content.teams); break;
    case EntityKind::Invite: collect(m_content.invites); break;
    case EntityKind::Clash: collect(m_content.clashes); break;
    case EntityKind::Message: break;
    }
    return gone;
}

void Cache::wipe(const QString &folder)
{
    RecordFile::remove(fileIn(folder));
}

void Cache::take(const Change &change)
{
    const auto plainly = [](const auto &signal) { return [signal](const auto *, const auto *) { signal(); }; };
    switch (change.kind) {
    case EntityKind::Ticket:
        return replace(m_content.tickets, change, [this](const Ticket *a, const Ticket *b) { emit ticketChanged(a, b); });
    case EntityKind::Contact:
        return replace(m_content.contacts, change, [this](const Contact *a, const Contact *b) { emit contactChanged(a, b); });
    case EntityKind::User:
        return replace(m_content.users, change, [this](const User *a, const User *b) { emit userChanged(a, b); });
    case EntityKind::Organization:
        return replace(m_content.organizations, change, plainly([this] { emit organizationChanged(); }));
    case EntityKind::Team:
        return replace(m_content.teams, change, plainly([this] { emit teamChanged(); }));
    case EntityKind::Clash:
        return replace(m_content.clashes, change, [this](const Clash *a, const Clash *b) { emit clashChanged(a, b); });
    case EntityKind::Invite:
        return replace(m_content.invites, change,
                       [this](const Invite *a, const Invite *b) { emit inviteChanged((b ? b : a)->contact); });
    case EntityKind::Message: return;
    }
}

template <typename IdType, typename T, typename Tell>
void Cache::replace(QHash<IdType, T> &held, const Change &change, Tell tell)
{
    const IdType id{change.id};
    const auto found = held.constFind(id);
    const std::optional<T> before = found == held.cend() ? std::nullopt : std::optional<T>(*found);
    const auto *after = std::get_if<T>(&change.entity);
    if (!before && !after)
        return;
    if (after)
        held.insert(id, *after);
    else
        held.remove(id);
    tell(before ? &*before : nullptr, after);
}
