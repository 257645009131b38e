// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/accessservice.h"
#include "app/server/service/attachmentservice.h"
#include "app/server/service/expiryservice.h"
#include "app/server/service/keptparts.h"
#include "app/server/service/ticketservice.h"
#include "tests/support/people.h"
#include "tests/support/storedump.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testserver.h"

#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Files through the REST interface of a real server.
class tst_Attachments : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void a_file_goes_up_and_comes_back();
    void a_large_file_is_streamed_both_ways();
    void the_same_upload_under_one_key_is_one_file();
    void a_file_is_always_to_be_saved();
    void who_has_the_file_is_told_so();
    void the_type_is_what_the_bytes_look_like();
    void a_name_is_kept_as_it_was_checked_data();
    void a_name_is_kept_as_it_was_checked();
    void what_is_no_upload_is_refused_data();
    void what_is_no_upload_is_refused();
    void a_file_of_one_more_byte_is_refused();
    void a_reply_takes_its_files_along();
    void a_ticket_takes_its_files_along();
    void a_file_is_attached_once_and_by_its_owner();
    void a_file_is_seen_by_those_who_see_its_ticket();
    void a_waiting_file_is_its_owners_only();
    void a_user_may_not_let_too_many_wait();
    void what_nobody_attached_is_gone_after_a_day();
    void the_parts_of_a_mail_become_files();
    void the_mail_takes_the_files_along();
    void files_too_large_for_a_mail_are_named_with_the_way_to_them();
    void damaged_bytes_are_not_delivered_whole();

private:
    TestClient clientOf(UserId user);
    TestAnswer upload(TestClient client, const QByteArray &bytes, const QByteArray &disposition = "attachment; filename=\"a.txt\"",
                      const TestHeaders &more = {});
    qint64 idOf(const TestAnswer &answer) const { return answer.json().value("id"_L1).toInteger(); }
    QString pathOf(qint64 id) const { return u"/api/v1/attachments/%1"_s.arg(id); }
    QString messages() const { return u"/api/v1/tickets/%1/messages"_s.arg(m_ticket.value); }
    static QJsonObject reply(const QList<qint64> &files);
    bool act(const std::function<bool(Database &)> &work) { return m_server->write(work); }
    qint64 count(const QByteArray &sql);
    QByteArray mailWith(const QByteArray &words) const; ///< the written mail that has them; empty while there is none

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<TestServer> m_server;
    Caller m_administrator;
    UserId m_ana;
    UserId m_outsider; ///< of another team
    ContactId m_contact;
    TicketId m_ticket; ///< of Ana's team, requested by the contact
};

void tst_Attachments::init()
{
    m_database = TestDatabase::ofThisRow();
    if (!m_database->isOpen())
        QSKIP(m_database->problem());
    QFETCH_GLOBAL(Database::Engine, engine);
    m_server = std::make_unique<TestServer>(engine == Database::Engine::Sqlite ? QString() : m_database->location());
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
    QVERIFY(act([&](Database &database) {
        People people(database);
        people.now = QDateTime::currentMSecsSinceEpoch();
        people.start();
        m_administrator = people.administrator;
        const TeamId north = people.desk.team(u"North"_s);
        const TeamId south = people.desk.team(u"South"_s);
        m_ana = people.user(u"ana@desk.example"_s);
        m_outsider = people.user(u"otto@desk.example"_s);
        for (const auto &[user, team] : {std::pair{m_ana, north}, {m_outsider, south}}) {
            if (!database.execute("INSERT INTO team_member (team_id, user_id) VALUES (?, ?)", {team, user})
                || !database.execute("UPDATE account_user SET sees_all_tickets = 0 WHERE id = ?", {user}))
                return false;
        }
        m_contact = people.contact(u"cora@customer.example"_s);
        const auto ticket = TicketService(database, m_server->app().account(), people.now)
                                .open(m_administrator, {u"Printer"_s, m_contact, u"text"_s, {}, north, {}});
        m_ticket = ticket ? ticket->id : TicketId();
        return ticket.has_value();
    }));
}

TestClient tst_Attachments::clientOf(UserId user)
{
    TestClient client = m_server->client();
    act([&](Database &database) {
        const auto address = database.first("SELECT address FROM user_address WHERE user_id = ?", {user}, [](const Row &row) { return row.text(0); });
        const CheckedPassword right{*EmailKey::parse(**address), user, u"no-hash"_s, {}, {}};
        const auto in = AccessService(database, QDateTime::currentMSecsSinceEpoch()).signIn(right, {});
        client.token = in ? in->token.toLatin1() : QByteArray();
        return in.has_value();
    });
    return client;
}

TestAnswer tst_Attachments::upload(TestClient client, const QByteArray &bytes, const QByteArray &disposition, const TestHeaders &more)
{
    TestHeaders headers = more;
    if (!disposition.isNull())
        headers.append({"Content-Disposition", disposition});
    return client.send("POST", u"/api/v1/attachments"_s, bytes, headers);
}

QJsonObject tst_Attachments::reply(const QList<qint64> &files)
{
    QJsonArray ids;
    for (const qint64 id : files)
        ids.append(id);
    return {{u"kind"_s, u"reply"_s}, {u"text"_s, u"See the file."_s}, {u"attachmentIds"_s, ids}};
}

qint64 tst_Attachments::count(const QByteArray &sql)
{
    qint64 number = -1;
    act([&](Database &database) { return (number = Desk(database).count(sql)) >= 0; });
    return number;
}

void tst_Attachments::a_file_goes_up_and_comes_back()
{
    TestClient ana = clientOf(m_ana);
    const TestAnswer up = upload(ana, QByteArray("ol\xc3\xa1\0\r\n", 7), "attachment; filename*=UTF-8''nota%20fiscal%20%C3%A7.txt");
    QCOMPARE(up.status, 201);
    QCOMPARE(up.json().value("name"_L1).toString(), u"nota fiscal ç.txt"_s);
    QCOMPARE(up.json().value("size"_L1).toInteger(), 7);
    QCOMPARE(up.header("location"), pathOf(idOf(up)).toLatin1());

    const TestAnswer down = ana.get(pathOf(idOf(up)));
    QCOMPARE(down.status, 200);
    QCOMPARE(down.body, QByteArray("ol\xc3\xa1\0\r\n", 7));
    QCOMPARE(down.header("content-length"), "7");
}

void tst_Attachments::a_large_file_is_streamed_both_ways()
{
    TestClient ana = clientOf(m_ana);
    QByteArray bytes(5'000'000, 'x');
    for (qsizetype i = 0; i < bytes.size(); i += 997)
        bytes[i] = char(i / 997);
    const TestAnswer up = upload(ana, bytes);
    QCOMPARE(up.status, 201);
    const TestAnswer down = ana.get(pathOf(idOf(up)));
    QVERIFY(down.body == bytes);
    QCOMPARE(ana.send("HEAD", pathOf(idOf(up)), {}).header("content-length"), "5000000");
}

void tst_Attachments::the_same_upload_under_one_key_is_one_file()
{
    TestClient ana = clientOf(m_ana);
    const QByteArray bytes(200'000, 'y');
    const TestAnswer first = upload(ana, bytes, "attachment; filename=a", {{"Idempotency-Key", "k1"}});
    const TestAnswer again = upload(ana, bytes, "attachment; filename=a", {{"Idempotency-Key", "k1"}});
    QCOMPARE(first.status, 201);
    QCOMPARE(idOf(again), idOf(first));
    QCOMPARE(upload(ana, bytes + 'z', "attachment; filename=a", {{"Idempotency-Key", "k1"}}).code(), u"idempotency.reused"_s);
    QCOMPARE(count("SELECT count(*) FROM attachment"), 1);
}

void tst_Attachments::a_file_is_always_to_be_saved()
{
    TestClient ana = clientOf(m_ana);
    const qint64 id = idOf(upload(ana, "<html><script>alert(1)</script>", "attachment; filename*=UTF-8''%22%3E%3Cscript%3E%C3%A9%0D%0AX-A%3A%20b.html"));
    const TestAnswer down = ana.get(pathOf(id));
    QCOMPARE(down.header("content-disposition"),
             "attachment; filename=\"_><script>_  X-A: b.html\"; filename*=UTF-8''%22%3E%3Cscript%3E%C3%A9%20%20X-A%3A%20b.html");
    QCOMPARE(down.header("x-content-type-options"), "nosniff");
    QVERIFY(down.header("content-security-policy").startsWith("sandbox;"));
    QCOMPARE(down.header("cache-control"), "private, no-cache");
    QVERIFY(down.header("x-a").isEmpty());
}

void tst_Attachments::who_has_the_file_is_told_so()
{
    TestClient ana = clientOf(m_ana);
    const QString path = pathOf(idOf(upload(ana, "bytes")));
    const QByteArray tag = ana.get(path).header("etag");
    QCOMPARE(tag, "\"277089d91c0bdf4f2e6862ba7e4a07605119431f5d13f726dd352b06f1b206a9\"");
    const TestAnswer known = ana.get(path, {{"If-None-Match", "\"x\", W/" + tag}});
    QCOMPARE(known.status, 304);
    QVERIFY(known.body.isEmpty());
    QCOMPARE(clientOf(m_outsider).get(path, {{"If-None-Match", tag}}).status, 404);
}

void tst_Attachments::the_type_is_what_the_bytes_look_like()
{
    TestClient ana = clientOf(m_ana);
    const QByteArray png = QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c489");
    const TestAnswer up = upload(ana, png, "attachment; filename=note.txt", {{"Content-Type", "text/html; charset=x"}});
    QCOMPARE(up.json().value("type"_L1).toString(), u"image/png"_s);
    QCOMPARE(ana.get(pathOf(idOf(up))).header("content-type"), "image/png");
    QCOMPARE(count("SELECT count(*) FROM attachment WHERE declared_type = 'text/html'"), 1);
}

void tst_Attachments::a_name_is_kept_as_it_was_checked_data()
{
    QTest::addColumn<QByteArray>("disposition");
    QTest::addColumn<QString>("name");
    QTest::newRow("path") << QByteArray("attachment; filename=\"../../etc/passwd\"") << u"passwd"_s;
    QTest::newRow("trailing zero width") << QByteArray("attachment; filename*=UTF-8''a.exe%E2%80%8B") << u"a.exe"_s;
    QTest::newRow("trailing dot and blank") << QByteArray("attachment; filename=\"a.exe. \"") << u"a.exe"_s;
    QTest::newRow("right to left") << QByteArray("attachment; filename*=UTF-8''foto%E2%80%AEgpj.exe") << u"fotogpj.exe"_s;
    QTest::newRow("both forms") << QByteArray("attachment; filename=\"plain.txt\"; filename*=UTF-8''ol%C3%A1.txt") << u"olá.txt"_s;
    QTest::newRow("both forms, the other way round") << QByteArray("attachment; filename*=UTF-8''ol%C3%A1.txt; filename=\"plain.txt\"") << u"olá.txt"_s;
    QTest::newRow("encoded word") << QByteArray("attachment; filename=\"=?utf-8?Q?..=2F..=2Fa?=\"") << u"a"_s;
    QTest::newRow("nothing but dots") << QByteArray("attachment; filename=\"..\"") << u"file"_s;
    QTest::newRow("very long") << QByteArray("attachment; filename=\"" + QByteArray(400, 'a') + ".pdf\"") << QString(QString(251, u'a') + u".pdf"_s);
}

void tst_Attachments::a_name_is_kept_as_it_was_checked()
{
    QFETCH(const QByteArray, disposition);
    QFETCH(const QString, name);
    TestClient ana = clientOf(m_ana);
    const TestAnswer up = upload(ana, "x", disposition);
    QCOMPARE(up.status, 201);
    QCOMPARE(up.json().value("name"_L1).toString(), name);
    QString kept;
    act([&](Database &database) {
        kept = database.first("SELECT name FROM attachment", {}, [](const Row &row) { return row.text(0); })->value_or(QString());
        return true;
    });
    QCOMPARE(kept, name);
}

void tst_Attachments::what_is_no_upload_is_refused_data()
{
    QTest::addColumn<QByteArray>("disposition");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::newRow("no name") << QByteArray() << QByteArray("x") << u"attachment.name-missing"_s;
    QTest::newRow("an empty name") << QByteArray("attachment; filename=\"\"") << QByteArray("x") << u"attachment.name-missing"_s;
    QTest::newRow("a name of another kind") << QByteArray("inline; name=a.txt") << QByteArray("x") << u"attachment.name-missing"_s;
    QTest::newRow("nonsense") << QByteArray(";;;=\"\\") << QByteArray("x") << u"attachment.name-missing"_s;
    QTest::newRow("no bytes") << QByteArray("attachment; filename=a") << QByteArray("") << u"attachment.empty"_s;
}

void tst_Attachments::what_is_no_upload_is_refused()
{
    QFETCH(const QByteArray, disposition);
    QFETCH(const QByteArray, bytes);
    QFETCH(const QString, code);
    const TestAnswer answer = upload(clientOf(m_ana), bytes, disposition);
    QCOMPARE(answer.status, 422);
    QCOMPARE(answer.code(), code);
    QCOMPARE(count("SELECT count(*) FROM attachment"), 0);
    QCOMPARE(count("SELECT count(*) FROM content"), 0);
}

void tst_Attachments::a_file_of_one_more_byte_is_refused()
{
    TestClient ana = clientOf(m_ana);
    QCOMPARE(upload(ana, QByteArray(AttachmentService::largestFile, 'x')).status, 201);
    QCOMPARE(upload(ana, QByteArray(AttachmentService::largestFile + 1, 'x')).code(), u"attachment.too-large"_s);
    QCOMPARE(upload(ana, QByteArray(AttachmentService::largestFile + 2'000'000, 'x')).status, 413);
    QCOMPARE(count("SELECT count(*) FROM attachment"), 1);
}

void tst_Attachments::a_reply_takes_its_files_along()
{
    TestClient ana = clientOf(m_ana);
    const qint64 one = idOf(upload(ana, "one", "attachment; filename=one.txt"));
    const qint64 two = idOf(upload(ana, "two", "attachment; filename=two.txt"));
    const QString since = QString::number(ana.get(u"/api/v1/changes"_s).json().value("next"_L1).toInteger());
    const TestAnswer said = ana.post(messages(), reply({two, one}));
    QCOMPARE(said.status, 201);
    const QJsonArray files = said.json().value("attachments"_L1).toArray();
    QCOMPARE(files.size(), 2);
    QCOMPARE(files[0]["name"_L1].toString(), u"one.txt"_s);
    QCOMPARE(files[0]["size"_L1].toInteger(), 3);

    const QJsonArray listed = ana.get(messages()).json().value("items"_L1).toArray();
    QCOMPARE(listed.last().toObject().value("attachments"_L1).toArray(), files);
    QCOMPARE(listed.first().toObject().value("attachments"_L1).toArray(), QJsonArray());
    const QJsonArray changes = ana.get(u"/api/v1/changes?since="_s + since).json().value("changes"_L1).toArray();
    QJsonArray synced;
    for (const QJsonValue change : changes) {
        if (change["kind"_L1] == u"message"_s && !change["entity"_L1]["attachments"_L1].toArray().isEmpty())
            synced = change["entity"_L1]["attachments"_L1].toArray();
    }
    QCOMPARE(synced, files);
}

void tst_Attachments::a_ticket_takes_its_files_along()
{
    TestClient client = clientOf(m_administrator.user);
    const qint64 file = idOf(upload(client, "one", "attachment; filename=one.txt"));
    const TestAnswer opened = client.post(u"/api/v1/tickets"_s,
                                          {{u"subject"_s, u"Toner"_s},
                                           {u"requesterId"_s, m_contact.value},
                                           {u"message"_s, QJsonObject{{u"text"_s, u"x"_s}, {u"attachmentIds"_s, QJsonArray{file}}}}});
    QCOMPARE(opened.status, 201);
    const QString path = u"/api/v1/tickets/%1/messages"_s.arg(opened.json().value("id"_L1).toInteger());
    const QJsonArray listed = client.get(path).json().value("items"_L1).toArray();
    QCOMPARE(listed.first().toObject().value("attachments"_L1).toArray().size(), 1);
}

void tst_Attachments::a_file_is_attached_once_and_by_its_owner()
{
    TestClient ana = clientOf(m_ana);
    TestClient administrator = clientOf(m_administrator.user);
    const qint64 anas = idOf(upload(ana, "one"));
    for (const QList<qint64> &ids : {QList<qint64>{anas}, {999'999}}) {
        const TestAnswer refused = administrator.post(messages(), reply(ids));
        QCOMPARE(refused.status, 422);
        QCOMPARE(refused.json().value("fields"_L1).toArray().first()["field"_L1].toString(), u"/attachmentIds/0"_s);
    }
    QCOMPARE(ana.post(messages(), reply({anas, anas})).code(), u"attachment.unknown"_s);
    QCOMPARE(ana.post(messages(), reply({anas})).status, 201);
    QCOMPARE(ana.post(messages(), reply({anas})).code(), u"attachment.unknown"_s);
    QCOMPARE(count("SELECT count(*) FROM message"), 2);
}

void tst_Attachments::a_file_is_seen_by_those_who_see_its_ticket()
{
    TestClient ana = clientOf(m_ana);
    const qint64 file = idOf(upload(ana, "one"));
    QCOMPARE(ana.post(messages(), reply({file})).status, 201);
    QCOMPARE(ana.get(pathOf(file)).status, 200);
    QCOMPARE(clientOf(m_administrator.user).get(pathOf(file)).body, "one");
    const TestAnswer outside = clientOf(m_outsider).get(pathOf(file));
    QCOMPARE(outside.status, 404);
    QCOMPARE(outside.code(), u"attachment.unknown"_s);
    QCOMPARE(m_server->client().get(pathOf(file)).status, 401);
}

void tst_Attachments::a_waiting_file_is_its_owners_only()
{
    const qint64 file = idOf(upload(clientOf(m_ana), "one"));
    QCOMPARE(clientOf(m_ana).get(pathOf(file)).status, 200);
    QCOMPARE(clientOf(m_administrator.user).get(pathOf(file)).status, 404);
    QCOMPARE(clientOf(m_outsider).get(pathOf(file)).status, 404);
}

void tst_Attachments::a_user_may_not_let_too_many_wait()
{
    QVERIFY(act([&](Database &database) {
        Caller ana;
        ana.user = m_ana;
        for (int i = 0; i < AttachmentService::mostWaiting; ++i) {
            QBuffer source;
            source.setData("x");
            source.open(QIODevice::ReadOnly);
            if (!AttachmentService(database, QDateTime::currentMSecsSinceEpoch()).upload(ana, u"a"_s, {}, source))
                return false;
        }
        return true;
    }));
    QCOMPARE(upload(clientOf(m_ana), "x").status, 429);
    QCOMPARE(upload(clientOf(m_outsider), "x").status, 201);
}

void tst_Attachments::what_nobody_attached_is_gone_after_a_day()
{
    TestClient ana = clientOf(m_ana);
    const qint64 kept = idOf(upload(ana, "same bytes"));
    const qint64 lost = idOf(upload(ana, "same bytes"));
    const qint64 alone = idOf(upload(ana, "other bytes"));
    QCOMPARE(ana.post(messages(), reply({kept})).status, 201);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QVERIFY(act([&](Database &database) { return ExpiryService(database, now + 23 * 3'600'000).removeExpired().has_value(); }));
    QCOMPARE(count("SELECT count(*) FROM attachment"), 3);
    QVERIFY(act([&](Database &database) { return ExpiryService(database, now + 25 * 3'600'000).removeExpired().has_value(); }));
    QCOMPARE(count("SELECT count(*) FROM attachment"), 1);
    QCOMPARE(count("SELECT count(*) FROM content"), 1);
    TestClient again = clientOf(m_ana); // the sessions have expired too
    QCOMPARE(again.get(pathOf(kept)).body, "same bytes");
    QCOMPARE(again.get(pathOf(lost)).status, 404);
    QCOMPARE(again.get(pathOf(alone)).status, 404);
}

void tst_Attachments::the_parts_of_a_mail_become_files()
{
    QVERIFY(act([&](Database &database) {
        Message message;
        message.id = **database.first("SELECT id FROM message", {}, [](const Row &row) { return row.id<MessageId>(0); });
        const QList<MailPart> parts{{u"../foto.png"_s, u"image/png"_s, u"part1@mail"_s, "not a picture"}, {{}, u"nonsense"_s, {}, {}}};
        return keepParts(database, QDateTime::currentMSecsSinceEpoch(), message, parts).has_value();
    }));
    const QJsonArray listed = clientOf(m_ana).get(messages()).json().value("items"_L1).toArray();
    const QJsonArray files = listed.first().toObject().value("attachments"_L1).toArray();
    QCOMPARE(files.size(), 2);
    QCOMPARE(files[0]["name"_L1].toString(), u"foto.png"_s);
    QCOMPARE(files[0]["type"_L1].toString(), u"text/plain"_s);
    QCOMPARE(files[1]["name"_L1].toString(), u"file"_s);
    QCOMPARE(count("SELECT count(*) FROM attachment WHERE part_id = 'part1@mail'"), 1);
}

QByteArray tst_Attachments::mailWith(const QByteArray &words) const
{
    const QDir mails(m_server->dataFolder() + u"/maildir/new"_s);
    for (const QString &name : mails.entryList(QDir::Files)) {
        QFile file(mails.filePath(name));
        if (!file.open(QFile::ReadOnly))
            continue;
        const QByteArray mail = file.readAll().replace("=\r\n", ""); // lines that go on
        if (mail.contains(words))
            return mail;
    }
    return {};
}

void tst_Attachments::the_mail_takes_the_files_along()
{
    TestClient ana = clientOf(m_ana);
    const QByteArray bytes("%PDF-1.4 \0\xff a byte", 18); // no padding at the end of its base64
    const qint64 file = idOf(upload(ana, bytes, "attachment; filename*=UTF-8''or%C3%A7amento.pdf"));
    const qint64 mail = idOf(upload(ana, "From: a@b\n\nhi", "attachment; filename=x.eml"));
    QCOMPARE(ana.post(messages(), reply({file, mail})).status, 201);
    QTRY_VERIFY(!mailWith("See the file.").isEmpty());
    const QByteArray sent = mailWith("See the file.");
    QVERIFY(sent.contains("multipart/mixed"));
    QVERIFY(sent.contains("multipart/alternative"));
    QVERIFY(sent.contains("application/pdf"));
    QVERIFY(sent.contains("filename*=UTF-8''or%C3%A7amento.pdf"));
    QVERIFY(sent.contains(bytes.toBase64()));
    QVERIFY(!sent.contains("message/rfc822"));
    for (const QByteArray &line : sent.split('\n'))
        QVERIFY(line.size() <= 998);
    QVERIFY(count("SELECT count(*) FROM mail_out WHERE state = 'failed'") == 0);
}

void tst_Attachments::files_too_large_for_a_mail_are_named_with_the_way_to_them()
{
    TestClient ana = clientOf(m_ana);
    const qint64 small = idOf(upload(ana, "small enough", "attachment; filename=small.txt"));
    const qint64 large = idOf(upload(ana, QByteArray(16 * 1024 * 1024, 'x'), "attachment; filename=large.bin"));
    QCOMPARE(ana.post(messages(), reply({small, large})).status, 201);
    QTRY_VERIFY(!mailWith("See the file.").isEmpty());
    const QByteArray sent = mailWith("See the file.");
    QVERIFY(sent.size() < 100'000);
    QVERIFY(sent.contains("filename=small.txt"));
    QVERIFY(sent.contains("large.bin"));
    QVERIFY(sent.contains("/portal/tickets/1"));
}

void tst_Attachments::damaged_bytes_are_not_delivered_whole()
{
    TestClient ana = clientOf(m_ana);
    const qint64 file = idOf(upload(ana, QByteArray(600'000, 'x')));
    QVERIFY(act([](Database &database) {
        return database.execute("UPDATE content_chunk SET bytes = (SELECT bytes FROM content_chunk WHERE n = 0) WHERE n = 2").has_value();
    }));
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"^attachment: content.damaged"_s));
    const TestAnswer down = ana.get(pathOf(file));
    QCOMPARE(down.header("content-length"), "600000");
    QVERIFY(down.body.size() < 600'000);
}

QTEST_GUILESS_MAIN(tst_Attachments)
#include "tst_attachments.moc"
