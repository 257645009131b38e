// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/api/ticketapi.h"
#include "app/console/cache/cache.h"
#include "app/console/sync/outbox.h"
#include "tests/support/cannedserver.h"
#include "tests/support/settled.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const auto path = u"/api/v1/tickets/5/messages"_s;
const QByteArray stored = R"({"id":31,"ticketId":5,"kind":"reply","authorKind":"user","authorId":7,"authorName":"Ana","text":"Hello",)"
                          R"("html":"","channel":"console","createdAt":1,"revision":1})";

ReplyDraft saying(const QString &text)
{
    return {MessageKind::Reply, text, {}, {}};
}

}

class tst_Outbox : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void a_reply_is_sent_once_and_comes_into_the_cache();
    void it_survives_a_restart_and_keeps_its_key();
    void after_a_lost_answer_the_same_key_is_sent_again();
    void replies_of_one_ticket_go_in_order();
    void a_refused_entry_stays_and_holds_back_its_ticket_only();
    void a_discarded_entry_lets_the_next_go();
    void a_revision_is_sent_with_a_change();
    void it_outlives_the_cache();
    void a_draft_survives_a_restart_and_an_empty_one_is_none();

private:
    void open();
    struct Parts;
    std::unique_ptr<Parts> d;
    std::unique_ptr<QTemporaryDir> m_folder;
};

struct tst_Outbox::Parts {
    explicit Parts(const QString &folder) : cache(folder), outbox(client, cache, folder) {}
    ApiClient client;
    Cache cache;
    Outbox outbox;
};

void tst_Outbox::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    open();
}

void tst_Outbox::cleanup()
{
    d.reset();
    m_folder.reset();
}

// The server of the last run, if any, is unknown until a test names one.
void tst_Outbox::open()
{
    d.reset();
    d = std::make_unique<Parts>(m_folder->path());
    d->client.setServer(QUrl(u"http://127.0.0.1:1"_s));
    QVERIFY(settled(d->cache.open()));
    QVERIFY(settled(d->outbox.open()));
}

void tst_Outbox::a_reply_is_sent_once_and_comes_into_the_cache()
{
    CannedServer server;
    server.on("POST", path, 201, stored);
    d->client.setServer(server.url());
    QSignalSpy sent(&d->outbox, &Outbox::sent);
    QVERIFY(settled(d->outbox.add(OutboxKind::Message, TicketId{5}, TicketApi::answering(TicketId{5}, saying(u"Hello"_s)))));
    QTRY_COMPARE(sent.count(), 1);
    QCOMPARE(server.requests().size(), 1);
    QVERIFY(d->outbox.entries().isEmpty());
    const auto messages = settled(d->cache.messages(TicketId{5}));
    QVERIFY(messages);
    QCOMPARE(messages->size(), 1);
    QCOMPARE(messages->first().id, MessageId{31});
}

void tst_Outbox::it_survives_a_restart_and_keeps_its_key()
{
    QVERIFY(settled(d->outbox.add(OutboxKind::Message, TicketId{5}, TicketApi::answering(TicketId{5}, saying(u"Hello"_s)))));
    QTRY_COMPARE(d->outbox.waitingCount(), 1);
    const auto key = d->outbox.entries().first().request.key;
    QVERIFY(key.size() >= 32);
    open();
    QCOMPARE(d->outbox.waitingCount(), 1);
    QCOMPARE(d->outbox.waitingTickets(), QSet<TicketId>{TicketId{5}});

    CannedServer server;
    server.on("POST", path, 201, stored);
    d->client.setServer(server.url());
    d->outbox.retry();
    QTRY_COMPARE(d->outbox.waitingCount(), 0);
    QCOMPARE(server.requests().first().idempotencyKey(), key);
    QVERIFY(server.requests().first().body.contains("Hello"));
    open();
    QCOMPARE(d->outbox.waitingCount(), 0);
}

void tst_Outbox::after_a_lost_answer_the_same_key_is_sent_again()
{
    CannedServer server;
    server.on("POST", path, 503, R"({"status":503,"code":"store.unavailable"})");
    d->client.setServer(server.url());
    QVERIFY(settled(d->outbox.add(OutboxKind::Message, TicketId{5}, TicketApi::answering(TicketId{5}, saying(u"Hello"_s)))));
    QTRY_COMPARE(server.requests().size(), 1);
    QCOMPARE(d->outbox.waitingCount(), 1);
    server.on("POST", path, 201, stored);
    QTRY_COMPARE(d->outbox.waitingCount(), 0);
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(server.requests().at(0).idempotencyKey(), server.requests().at(1).idempotencyKey());
}

void tst_Outbox::replies_of_one_ticket_go_in_order()
{
    for (const auto &text : {u"one"_s, u"two"_s, u"three"_s})
        QVERIFY(settled(d->outbox.add(OutboxKind::Message, TicketId{5}, TicketApi::answering(TicketId{5}, saying(text)))));
    CannedServer server;
    server.on("POST", path, 201, stored);
    d->client.setServer(server.url());
    QTRY_COMPARE_WITH_TIMEOUT(d->outbox.waitingCount(), 0, 15'000);
    const auto requests = server.requests();
    QCOMPARE(requests.size(), 3);
    QVERIFY(requests.at(0).body.contains("one"));
    QVERIFY(requests.at(1).body.contains("two"));
    QVERIFY(requests.at(2).body.contains("three"));
}

void tst_Outbox::a_refused_entry_stays_and_holds_back_its_ticket_only()
{
    CannedServer server;
    server.on("POST", path, 409, R"({"status":409,"code":"ticket.closed"})");
    server.on("POST", u"/api/v1/tickets/6/messages"_s, 201, stored);
    d->client.setServer(server.url());
    QSignalSpy refused(&d->outbox, &Outbox::refused);
    QSignalSpy sent(&d->outbox, &Outbox::sent);
    for (const qint64 ticket : {5, 5, 6})
        QVERIFY(settled(d->outbox.add(OutboxKind::Message, TicketId{ticket}, TicketApi::answering(TicketId{ticket}, saying(u"Hello"_s)))));
    QTRY_COMPARE(refused.count(), 1);
    QTRY_COMPARE(sent.count(), 1);
    QTest::qWait(100);
    QCOMPARE(server.requests("POST", path).size(), 1);
    QCOMPARE(d->outbox.entries().size(), 2);
    QCOMPARE(d->outbox.entries().first().failed, u"ticket.closed"_s);
    open();
    QCOMPARE(d->outbox.entries().first().failed, u"ticket.closed"_s);
    QCOMPARE(d->outbox.waitingCount(), 1);
}

void tst_Outbox::a_discarded_entry_lets_the_next_go()
{
    CannedServer server;
    server.on("POST", path, 422, R"({"status":422,"code":"message.text-too-long"})");
    d->client.setServer(server.url());
    for (int i = 0; i < 2; ++i)
        QVERIFY(settled(d->outbox.add(OutboxKind::Message, TicketId{5}, TicketApi::answering(TicketId{5}, saying(u"Hello"_s)))));
    QTRY_COMPARE(d->outbox.waitingCount(), 1);
    server.on("POST", path, 201, stored);
    d->outbox.discard(d->outbox.entries().first().id);
    d->outbox.retry();
    QTRY_VERIFY(d->outbox.entries().isEmpty());
}

void tst_Outbox::a_revision_is_sent_with_a_change()
{
    CannedServer server;
    d->client.setServer(server.url());
    TicketPatch patch;
    patch.status = TicketStatus::Solved;
    QVERIFY(settled(d->outbox.add(OutboxKind::Patch, TicketId{5}, TicketApi::changing(TicketId{5}, 12, patch))));
    QTRY_COMPARE(server.requests("PATCH", u"/api/v1/tickets/5"_s).size(), 1);
    QCOMPARE(server.requests().first().ifMatch().value_or(QByteArray()), "12");
}

void tst_Outbox::it_outlives_the_cache()
{
    QVERIFY(settled(d->outbox.add(OutboxKind::Message, TicketId{5}, TicketApi::answering(TicketId{5}, saying(u"Hello"_s)))));
    d.reset();
    Cache::wipe(m_folder->path());
    open();
    QCOMPARE(d->outbox.waitingCount(), 1);
}

void tst_Outbox::a_draft_survives_a_restart_and_an_empty_one_is_none()
{
    const ReplyDraft note{MessageKind::Note, u"half a thou"_s, {}, {}};
    QVERIFY(settled(d->outbox.keepDraft(u"ticket:5"_s, note)));
    open();
    const auto kept = settled(d->outbox.draft(u"ticket:5"_s));
    QVERIFY(kept);
    QCOMPARE(kept->text, note.text);
    QCOMPARE(kept->kind, MessageKind::Note);
    QVERIFY(settled(d->outbox.keepDraft(u"ticket:5"_s, {})));
    QCOMPARE(settled(d->outbox.draft(u"ticket:5"_s))->text, QString());
}

QTEST_GUILESS_MAIN(tst_Outbox)
#include "tst_outbox.moc"
