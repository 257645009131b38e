// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/sync/sync.h"
#include "models/protocol/changejson.h"
#include "models/protocol/contactjson.h"
#include "models/protocol/messagejson.h"
#include "models/protocol/ticketjson.h"
#include "models/protocol/userjson.h"
#include "tests/support/cannedserver.h"
#include "tests/support/records.h"
#include "tests/support/settled.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QByteArray nothing = R"({"items":[],"next":null})";

QByteArray page(const ChangePage &changes)
{
    return protocol::write(changes);
}

}

class tst_Sync : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void a_first_sync_brings_every_list_page_by_page();
    void the_next_start_asks_only_for_what_changed();
    void what_is_pushed_is_there_at_once();
    void a_history_too_old_to_tell_means_a_new_fill();
    void a_new_scope_takes_away_what_is_no_longer_ours();
    void an_unreachable_server_is_tried_again();
    void a_stream_that_ends_is_opened_again_where_it_stood();
    void asking_again_lets_a_catch_up_under_way_finish();
    void a_conversation_is_fetched_once();

private:
    bool becomes(Sync::State state) const;
    struct Parts;
    std::unique_ptr<Parts> d;
};

/// A server with one user, one contact, two pages of tickets and a stream, and a console that looks at it.
struct tst_Sync::Parts {
    QTemporaryDir folder;
    QObject context; ///< outlives the server's threads, not the test
    std::shared_ptr<HttpStream> stream;
    CannedServer server;
    ApiClient client;
    Cache cache{folder.path()};
    Sync sync{client, cache};
};

void tst_Sync::init()
{
    d = std::make_unique<Parts>();
    auto &server = d->server;
    server.on("GET", u"/api/v1/teams"_s, 200, nothing);
    server.on("GET", u"/api/v1/organizations"_s, 200, nothing);
    server.on("GET", u"/api/v1/clashes"_s, 200, nothing);
    server.on("GET", u"/api/v1/users"_s, 200,
              protocol::writePage(QList<User>{aUser(7, u"Ana"_s, u"ana@example.org"_s)}, QString()));
    server.on("GET", u"/api/v1/contacts"_s, 200,
              protocol::writePage(QList<Contact>{aContact(1, u"Bea"_s, {u"bea@example.org"_s})}, QString()));
    server.on("GET", u"/api/v1/tickets"_s, [](const HttpRequest &request) {
        const bool second = request.query.hasQueryItem(u"cursor"_s);
        return HttpResponse::ok(second ? protocol::writePage(QList<Ticket>{aTicket(2)}, QString())
                                       : protocol::writePage(QList<Ticket>{aTicket(1)}, u"/api/v1/tickets?cursor=x&limit=200"_s));
    });
    server.on("GET", u"/api/v1/changes"_s, 200, page({{}, 40, true, false}));
    server.on("GET", u"/api/v1/events"_s, [parts = d.get()](const HttpRequest &) {
        HttpResponse response;
        response.headers = {{"content-type", "text/event-stream"}};
        response.opened = [parts](std::shared_ptr<HttpStream> stream) {
            QMetaObject::invokeMethod(&parts->context, [parts, stream] { parts->stream = stream; });
        };
        return response;
    });
    d->client.setServer(server.url());
    QVERIFY(settled(d->cache.open()));
}

void tst_Sync::cleanup()
{
    d->sync.stop();
    d->stream.reset();
    d.reset();
}

bool tst_Sync::becomes(Sync::State state) const
{
    return QTest::qWaitFor([this, state] { return d->sync.state() == state; }, 10'000);
}

void tst_Sync::a_first_sync_brings_every_list_page_by_page()
{
    d->sync.start();
    QVERIFY(becomes(Sync::State::UpToDate));
    QCOMPARE(d->cache.content().tickets.size(), 2);
    QCOMPARE(d->cache.content().contacts.size(), 1);
    QCOMPARE(d->cache.content().users.size(), 1);
    QCOMPARE(d->cache.content().cursor.value_or(0), 40);
    QVERIFY(d->cache.content().asOf > 0);
    QCOMPARE(d->sync.filled(), 4);
    const auto asked = d->server.requests("GET", u"/api/v1/changes"_s);
    QCOMPARE(asked.first().query.queryItemValue(u"limit"_s), u"0"_s);
}

void tst_Sync::the_next_start_asks_only_for_what_changed()
{
    QVERIFY(settled(d->cache.apply({changed(aTicket(1, u"before"_s))}, 12, 1)));
    d->server.on("GET", u"/api/v1/changes"_s, [](const HttpRequest &request) {
        const bool first = request.query.queryItemValue(u"since"_s) == "12"_L1;
        Change change = changed(aTicket(1, first ? u"half"_s : u"after"_s));
        change.seq = first ? 13 : 14;
        return HttpResponse::ok(page({{change}, change.seq, !first, false}));
    });
    d->sync.start();
    QVERIFY(becomes(Sync::State::UpToDate));
    QCOMPARE(d->cache.content().tickets.value(TicketId{1}).subject, u"after"_s);
    QCOMPARE(d->cache.content().cursor.value_or(0), 14);
    QVERIFY(d->server.requests("GET", u"/api/v1/tickets"_s).isEmpty());
}

void tst_Sync::what_is_pushed_is_there_at_once()
{
    d->sync.start();
    QTRY_VERIFY(d->stream);
    auto change = changed(aTicket(9, u"pushed"_s));
    change.seq = 41;
    d->stream->write("id: 41\nevent: change\ndata: " + protocol::write(change) + "\n\n");
    QTRY_COMPARE(d->cache.content().tickets.value(TicketId{9}).subject, u"pushed"_s);
    QCOMPARE(d->cache.content().cursor.value_or(0), 41);
    Change away = gone(EntityKind::Ticket, 9);
    away.seq = 42;
    const auto event = "id: 42\nevent: change\ndata: " + protocol::write(away) + "\n\n";
    d->stream->write(": heartbeat\n\n" + event.left(20));
    QTest::qWait(50);
    d->stream->write(event.mid(20));
    QTRY_VERIFY(!d->cache.content().tickets.contains(TicketId{9}));
}

void tst_Sync::a_history_too_old_to_tell_means_a_new_fill()
{
    QVERIFY(settled(d->cache.apply({changed(aTicket(77))}, 12, 1)));
    d->server.on("GET", u"/api/v1/changes"_s, [](const HttpRequest &request) {
        return request.query.queryItemValue(u"since"_s) == "12"_L1
            ? HttpResponse::json(410, R"({"status":410,"code":"changes.too-old"})")
            : HttpResponse::ok(page({{}, 40, true, false}));
    });
    d->sync.start();
    QVERIFY(becomes(Sync::State::UpToDate));
    QCOMPARE(d->cache.content().cursor.value_or(0), 40);
    QVERIFY(!d->cache.content().tickets.contains(TicketId{77}));
    QVERIFY(d->cache.content().tickets.contains(TicketId{2}));
}

void tst_Sync::a_new_scope_takes_away_what_is_no_longer_ours()
{
    QVERIFY(settled(d->cache.apply({changed(aTicket(77))}, 12, 1)));
    d->server.on("GET", u"/api/v1/changes"_s, [](const HttpRequest &request) {
        const bool old = request.query.queryItemValue(u"since"_s) == "12"_L1;
        return HttpResponse::ok(page({{}, 40, true, old}));
    });
    d->sync.start();
    QVERIFY(becomes(Sync::State::UpToDate));
    QVERIFY(!d->cache.content().tickets.contains(TicketId{77}));
}

void tst_Sync::an_unreachable_server_is_tried_again()
{
    d->client.setServer(QUrl(u"http://127.0.0.1:1"_s));
    QSignalSpy reached(&d->sync, &Sync::reached);
    d->sync.start();
    QVERIFY(becomes(Sync::State::Offline));
    QCOMPARE(d->sync.problem().code, u"server.refused"_s);
    d->client.setServer(d->server.url());
    QVERIFY(becomes(Sync::State::UpToDate));
    QCOMPARE(reached.count(), 1);
}

void tst_Sync::a_stream_that_ends_is_opened_again_where_it_stood()
{
    d->sync.start();
    QTRY_VERIFY(d->stream);
    QVERIFY(becomes(Sync::State::UpToDate));
    std::exchange(d->stream, nullptr)->close();
    QTRY_VERIFY(d->stream);
    const auto opened = d->server.requests("GET", u"/api/v1/events"_s);
    QCOMPARE(opened.size(), 2);
    QCOMPARE(opened.last().query.queryItemValue(u"since"_s), u"40"_s);
}

void tst_Sync::asking_again_lets_a_catch_up_under_way_finish()
{
    const auto asked = [this] { return d->server.requests("GET", u"/api/v1/changes"_s).size(); };
    const auto opened = [this] { return d->server.requests("GET", u"/api/v1/events"_s).size(); };
    d->sync.start();
    QTRY_COMPARE(opened(), 1);
    const auto before = asked();
    for (int i = 0; i < 5; ++i)
        d->sync.now();
    QTRY_COMPARE(opened(), 2);
    QCOMPARE(asked(), before + 1);
    d->sync.now();
    QTRY_COMPARE(opened(), 3);
    QCOMPARE(asked(), before + 2);
}

void tst_Sync::a_conversation_is_fetched_once()
{
    d->server.on("GET", u"/api/v1/tickets/1/messages"_s, 200,
                 protocol::writePage(QList<Message>{aMessage(1, 1, u"Hello"_s)}, QString()));
    QVERIFY(settled(d->sync.conversation(TicketId{1})));
    QVERIFY(settled(d->sync.conversation(TicketId{1})));
    QCOMPARE(d->server.requests("GET", u"/api/v1/tickets/1/messages"_s).size(), 1);
    QCOMPARE(settled(d->cache.messages(TicketId{1})).value_or(QList<Message>()).size(), 1);
}

QTEST_GUILESS_MAIN(tst_Sync)
#include "tst_sync.moc"
