// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/sync/outbox.h"

#include "app/console/cache/cache.h"
#include "app/console/cache/recordfile.h"
#include "app/console/cache/workerfuture.h"
#include "app/console/sync/outboxrecords.h"
#include "models/domain/whendone.h"
#include "models/protocol/messagejson.h"
#include "models/protocol/ticketjson.h"

#include <QDateTime>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace {

/// True when the same call may succeed later without anybody changing it.
bool isPassing(const Error &error)
{
    switch (error.kind) {
    case Error::Kind::Unreachable:
    case Error::Kind::Unavailable:
    case Error::Kind::Limited:
    case Error::Kind::SignedOut:
    case Error::Kind::Broken:
        return true;
    default:
        return false;
    }
}

}

Outbox::Outbox(ApiClient &client, Cache &cache, const QString &folder, QObject *parent)
    : QObject(parent), m_client(client), m_cache(cache), m_file(folder + "/outbox.sqlite"_L1)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Outbox::sendNext);
}

Outbox::~Outbox() = default;

QFuture<Result<void>> Outbox::open()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto answer = [promise](const Result<void> &result) {
        promise->addResult(result);
        promise->finish();
    };
    const RecordFile file{m_file, u":/migrations/outbox"_s};
    const auto read = [](Database &database) { return OutboxRecords(database).entries(); };
    whenDone(file.load<QList<OutboxEntry>>(read, RecordFile::WhenUnreadable::Fail), this,
             [this, answer](const Result<QList<OutboxEntry>> &entries) {
                 if (!entries)
                     return answer(Failure(entries.error()));
                 m_worker = std::make_unique<DbWorker>(m_file, DbWorker::Mode::Writer);
                 if (const auto started = m_worker->start(); !started)
                     return answer(started);
                 m_entries = *entries;
                 emit changed();
                 sendNext();
                 answer({});
             });
    return promise->future();
}

QFuture<Result<OutboxEntry>> Outbox::add(OutboxKind kind, TicketId ticket, ApiRequest request)
{
    request.key = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    const OutboxEntry entry{0, kind, ticket, std::move(request), {}, QDateTime::currentMSecsSinceEpoch()};
    auto stored = onWorker(*m_worker, [entry](Database &database) { return OutboxRecords(database).add(entry); });
    whenDone(stored, this, [this](const Result<OutboxEntry> &added) {
        if (!added)
            return;
        m_entries.append(*added);
        emit changed();
        sendNext();
    });
    return stored;
}

void Outbox::retry()
{
    m_backOff.reset();
    sendNext();
}

void Outbox::retry(qint64 entry)
{
    if (auto *found = find(entry))
        found->failed.clear();
    write([entry](Database &database) { return OutboxRecords(database).setFailed(entry, u""_s); });
    emit changed();
    sendNext();
}

void Outbox::discard(qint64 entry)
{
    m_entries.removeIf([entry](const OutboxEntry &kept) { return kept.id == entry; });
    write([entry](Database &database) { return OutboxRecords(database).remove(entry); });
    emit changed();
}

QSet<TicketId> Outbox::waitingTickets() const
{
    QSet<TicketId> tickets;
    for (const auto &entry : m_entries) {
        if (entry.ticket.isValid())
            tickets.insert(entry.ticket);
    }
    return tickets;
}

int Outbox::waitingCount() const
{
    return int(std::count_if(m_entries.begin(), m_entries.end(), [](const auto &entry) { return entry.failed.isEmpty(); }));
}

QFuture<Result<ReplyDraft>> Outbox::draft(const QString &place)
{
    return onWorker(*m_worker, [place](Database &database) { return OutboxRecords(database).draft(place); });
}

QFuture<Result<void>> Outbox::keepDraft(const QString &place, const ReplyDraft &draft)
{
    const auto now = QDateTime::currentMSecsSinceEpoch();
    return onWorker(*m_worker, [=](Database &database) { return OutboxRecords(database).keepDraft(place, draft, now); });
}

// One entry of a ticket at a time; an entry that failed holds back the later ones of its ticket.
void Outbox::sendNext()
{
    m_again.stop();
    QSet<TicketId> held;
    const auto entries = m_entries;
    for (const auto &entry : entries) {
        if (held.contains(entry.ticket))
            continue;
        if (entry.ticket.isValid())
            held.insert(entry.ticket);
        if (entry.failed.isEmpty() && !m_underWay.contains(entry.id))
            send(entry);
    }
}

void Outbox::send(const OutboxEntry &entry)
{
    m_underWay.insert(entry.id);
    whenDone(m_client.send(entry.request), this, [this, entry](const Result<ApiAnswer> &answer) { answered(entry, answer); });
}

void Outbox::answered(const OutboxEntry &entry, const Result<ApiAnswer> &answer)
{
    m_underWay.remove(entry.id);
    if (answer) {
        m_backOff.reset();
        return finish(entry, answer->body);
    }
    if (!isPassing(answer.error()))
        return giveUp(entry, answer.error());
    if (!m_again.isActive())
        m_again.start(m_backOff.next());
}

void Outbox::finish(const OutboxEntry &entry, const QByteArray &body)
{
    qint64 id = 0;
    if (entry.kind == OutboxKind::Message) {
        if (const auto message = protocol::readMessage(body)) {
            id = message->id.value;
            m_cache.apply({{0, EntityKind::Message, id, *message}});
        }
    } else if (const auto ticket = protocol::readTicket(body)) {
        id = ticket->id.value;
        m_cache.apply({{0, EntityKind::Ticket, id, *ticket}});
    }
    m_entries.removeIf([&entry](const OutboxEntry &kept) { return kept.id == entry.id; });
    write([id = entry.id](Database &database) { return OutboxRecords(database).remove(id); });
    emit changed();
    emit sent(entry, id);
    sendNext();
}

void Outbox::giveUp(const OutboxEntry &entry, const Error &error)
{
    if (auto *found = find(entry.id))
        found->failed = error.code;
    write([id = entry.id, code = error.code](Database &database) { return OutboxRecords(database).setFailed(id, code); });
    emit changed();
    emit refused(entry, error);
    sendNext();
}

OutboxEntry *Outbox::find(qint64 entry)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [entry](const auto &kept) { return kept.id == entry; });
    return found == m_entries.end() ? nullptr : &*found;
}

// When this cannot be written the entry is sent again at the next start; its key makes that harmless.
void Outbox::write(std::function<Result<void>(Database &)> work)
{
    onWorker(*m_worker, std::move(work));
}
