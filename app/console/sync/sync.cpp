// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/sync/sync.h"

#include "app/console/api/changeapi.h"
#include "app/console/api/ticketapi.h"
#include "app/console/sync/firstfill.h"
#include "models/domain/whendone.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

Sync::Sync(ApiClient &client, Cache &cache, QObject *parent)
    : QObject(parent), m_client(client), m_cache(cache), m_events(client)
{
    m_again.setSingleShot(true);
    connect(&m_again, &QTimer::timeout, this, &Sync::begin);
    m_flush.setSingleShot(true);
    m_flush.setInterval(10);
    connect(&m_flush, &QTimer::timeout, this, &Sync::flush);
    connect(&m_events, &EventStream::changeCame, this, &Sync::take);
    connect(&m_events, &EventStream::scopeChanged, this, &Sync::fill);
    connect(&m_events, &EventStream::opened, this, [this] { m_backOff.reset(); });
    connect(&m_events, &EventStream::ended, this, &Sync::reconnect);
}

Sync::~Sync() = default;

void Sync::start()
{
    m_running = true;
    begin();
}

void Sync::stop()
{
    m_running = m_underWay = false;
    ++m_generation;
    m_again.stop();
    m_events.close();
    m_fill.reset();
    m_pending.clear();
}

void Sync::now()
{
    if (!m_running || m_underWay)
        return;
    m_backOff.reset();
    begin();
}

void Sync::begin()
{
    m_again.stop();
    m_events.close();
    flush();
    ++m_generation;
    if (m_cache.content().cursor)
        catchUp();
    else
        fill();
}

void Sync::fill()
{
    m_events.close();
    m_pending.clear();
    m_filled = 0;
    m_underWay = true;
    setState(State::Filling);
    m_fill = std::make_unique<FirstFill>(m_client, m_cache);
    connect(m_fill.get(), &FirstFill::progressed, this, [this](int rows) {
        m_filled = rows;
        emit statusChanged();
    });
    connect(m_fill.get(), &FirstFill::failed, this, [this](const Error &why) {
        m_fill.release()->deleteLater();
        retryLater(why);
    });
    connect(m_fill.get(), &FirstFill::finished, this, [this] {
        m_fill.release()->deleteLater();
        catchUp();
    });
    m_fill->start();
}

void Sync::catchUp()
{
    m_underWay = true;
    if (m_state != State::UpToDate)
        setState(State::CatchingUp);
    const auto from = m_cache.content().cursor.value_or(0);
    whenDone(ChangeApi(m_client).since(from), this, [this, generation = m_generation](const Result<ChangePage> &page) {
        if (generation != m_generation)
            return;
        if (!page)
            return page.error().kind == Error::Kind::Gone ? fill() : retryLater(page.error());
        if (page->scopeChanged)
            return fill();
        const bool end = page->end;
        whenDone(m_cache.apply(page->changes, page->next, QDateTime::currentMSecsSinceEpoch()), this,
                 [this, generation, end](const Result<void> &applied) {
                     if (generation != m_generation)
                         return;
                     if (!applied)
                         return retryLater(applied.error());
                     end ? listen() : catchUp();
                 });
    });
}

void Sync::listen()
{
    m_underWay = false;
    const bool wasAway = m_problem.code.size() > 0;
    m_problem = {};
    setState(State::UpToDate);
    m_events.open(m_cache.content().cursor.value_or(0));
    if (wasAway)
        emit reached();
}

// Many changes at once are one transaction of the cache file.
void Sync::take(const Change &change)
{
    m_pending.append(change);
    if (!m_flush.isActive())
        m_flush.start();
}

void Sync::flush()
{
    m_flush.stop();
    if (m_pending.isEmpty())
        return;
    const auto changes = std::exchange(m_pending, {});
    whenDone(m_cache.apply(changes, changes.last().seq, QDateTime::currentMSecsSinceEpoch()), this,
             [this](const Result<void> &applied) {
                 if (!applied)
                     emit failed(applied.error());
             });
    emit statusChanged();
}

// A stream may end for no bad reason; whether the server is away shows in the next call.
void Sync::reconnect(const Error &why)
{
    if (why.kind == Error::Kind::Gone || why.kind == Error::Kind::SignedOut)
        return retryLater(why);
    flush();
    setState(State::CatchingUp);
    m_again.start(m_backOff.next());
}

void Sync::retryLater(const Error &why)
{
    if (!m_running)
        return;
    flush();
    if (why.kind == Error::Kind::Gone)
        return fill();
    m_underWay = false;
    m_problem = why;
    m_events.close();
    if (why.kind == Error::Kind::SignedOut)
        return emit failed(why);
    setState(State::Offline);
    m_again.start(m_backOff.next());
}

QFuture<Result<void>> Sync::conversation(TicketId ticket)
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    const auto answer = [promise](const Result<void> &result) {
        promise->addResult(result);
        promise->finish();
    };
    whenDone(m_cache.hasConversation(ticket), this, [this, ticket, answer](const Result<bool> &has) {
        if (has && *has)
            return answer({});
        fetchConversation(ticket, {}, {}, answer);
    });
    return promise->future();
}

void Sync::fetchConversation(TicketId ticket, const QString &next, QList<Message> messages, std::function<void(Result<void>)> done)
{
    whenDone(TicketApi(m_client).messages(ticket, next), this, [=, this](const Result<Page<Message>> &page) {
        if (!page)
            return done(Failure(page.error()));
        const auto all = messages + page->items;
        if (!page->next.isEmpty())
            return fetchConversation(ticket, page->next, all, done);
        whenDone(m_cache.applyConversation(ticket, all), this, done);
    });
}

void Sync::setState(State state)
{
    m_state = state;
    emit statusChanged();
}
