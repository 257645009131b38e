// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/command/backup.h"
#include "app/server/command/check.h"
#include "app/server/command/control/controlclient.h"
#include "app/server/service/attachmentservice.h"
#include "app/server/service/ticketservice.h"
#include "tests/support/people.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testserver.h"

#include <QBuffer>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

/// What the commands ask of a server that runs, through its control.sock.
class tst_Control : public QObject
{
    Q_OBJECT
private slots:
    void the_socket_is_its_owners();
    void a_running_server_checks_itself();
    void a_running_server_makes_an_administrator();
    void i14_a_backup_under_load_passes_the_check_and_is_served();
    void a_backup_overwrites_nothing();
    void a_resting_account_is_backed_up_too();
    void postgresql_is_left_to_pg_dump();
    void nonsense_is_refused();
    void without_a_server_the_reason_stays();
    void a_folder_of_any_depth_will_do();

private:
    static CommandOutcome ask(const TestServer &server, const QJsonObject &request)
    {
        return askRunningServer(server.dataFolder(), request, {Error::Kind::Conflict, u"data.locked"_s, {}, {}, u"In use."_s});
    }
};

void tst_Control::the_socket_is_its_owners()
{
    TestServer server;
    const QString socket = server.dataFolder() + u"/control.sock"_s;
    QVERIFY(QFile::exists(socket));
    QVERIFY(!(QFile::permissions(socket) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    server.app().stop();
    QVERIFY(!QFile::exists(socket));
}

void tst_Control::a_running_server_checks_itself()
{
    TestServer server;
    const CommandOutcome outcome = ask(server, {{u"command"_s, u"check"_s}});
    QCOMPARE(outcome.exitCode, 0);
    QVERIFY(outcome.out.contains("ok      The file is intact"_L1));
    server.write([](Database &database) {
        return database.execute("UPDATE counter SET value = 9 WHERE name = 'change-floor'").has_value();
    });
    QCOMPARE(ask(server, {{u"command"_s, u"check"_s}}).exitCode, 1);
}

void tst_Control::a_running_server_makes_an_administrator()
{
    TestServer server;
    const QString password = u"tangerine lantern orbit"_s;
    QJsonObject wanted{{u"command"_s, u"admin"_s}, {u"email"_s, u"ada@desk.example"_s}, {u"name"_s, u"Ada"_s}, {u"password"_s, u"short"_s}};
    QCOMPARE(ask(server, wanted).exitCode, 64);
    wanted[u"password"_s] = password;
    const CommandOutcome made = ask(server, wanted);
    QVERIFY2(made.exitCode == 0, qPrintable(made.err));
    QCOMPARE(made.out, u"Ada can sign in as ada@desk.example.\n"_s);
    QVERIFY(!QFile::exists(server.dataFolder() + u"/setup-token"_s));
    TestClient client = server.client();
    QCOMPARE(client.signIn(u"ada@desk.example"_s, password).status, 201);
    QCOMPARE(ask(server, wanted).exitCode, 69);
}

void tst_Control::i14_a_backup_under_load_passes_the_check_and_is_served()
{
    TestServer server;
    Caller administrator;
    ContactId contact;
    QVERIFY(server.write([&](Database &database) {
        People people(database);
        people.now = QDateTime::currentMSecsSinceEpoch();
        people.start();
        administrator = people.administrator;
        contact = people.contact(u"ana@customer.example"_s);
        return contact.isValid();
    }));
    std::atomic<bool> enough = false;
    std::atomic<int> written = 0;
    std::thread writer([&] {
        while (!enough) {
            server.write([&](Database &database) {
                const qint64 now = QDateTime::currentMSecsSinceEpoch();
                QBuffer source;
                source.setData(QByteArray(300'000, char(written)) + QByteArray::number(written));
                source.open(QIODevice::ReadOnly);
                const auto file = AttachmentService(database, now).upload(administrator, u"a.txt"_s, {}, source);
                TicketDraft draft{u"Printer"_s, contact, u"text"_s, {}, {}, {}, {}};
                draft.attachments = {file ? file->id : AttachmentId()};
                return TicketService(database, server.app().account(), now).open(administrator, draft).has_value();
            });
            ++written;
        }
    });
    QTemporaryDir elsewhere;
    const QTemporaryDir restored;
    int before = 0;
    for (int round = 0; round < 3; ++round) {
        QTRY_VERIFY(written > before + 5);
        before = written;
        const QString file = elsewhere.filePath(u"backup%1.db"_s.arg(round));
        const CommandOutcome made = ask(server, {{u"command"_s, u"backup"_s}, {u"to"_s, file}});
        QVERIFY2(made.exitCode == 0, qPrintable(made.err));
        QVERIFY(!(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther)));
        const auto copy = Database::open(file, Database::Access::ReadWrite);
        QVERIFY(copy);
        const CommandOutcome checked = checkStore(**copy);
        QVERIFY2(checked.exitCode == 0, qPrintable(checked.out));
        QVERIFY(Desk(**copy).count("SELECT count(*) FROM ticket") >= before);
        QCOMPARE(Desk(**copy).count("SELECT count(*) FROM attachment"), Desk(**copy).count("SELECT count(*) FROM ticket"));
    }
    enough = true;
    writer.join();

    QVERIFY(QFile::copy(elsewhere.filePath(u"backup2.db"_s), restored.filePath(u"support.db"_s)));
    ServerSettings settings;
    settings.data = restored.path();
    settings.listen = u"127.0.0.1:0"_s;
    settings.company = u"Desk"_s;
    ServerApp again(settings);
    QVERIFY(again.start());
    QVERIFY(!again.needsSetup());
}

void tst_Control::a_backup_overwrites_nothing()
{
    TestServer server;
    const QString there = server.dataFolder() + u"/support.db"_s;
    const CommandOutcome refused = ask(server, {{u"command"_s, u"backup"_s}, {u"to"_s, there}});
    QCOMPARE(refused.exitCode, 64);
    QVERIFY(refused.err.contains("overwrites nothing"_L1));
    QCOMPARE(ask(server, {{u"command"_s, u"backup"_s}, {u"to"_s, u"/no/such/folder/x.db"_s}}).exitCode, 69);
}

void tst_Control::a_resting_account_is_backed_up_too()
{
    TestServer server;
    server.app().stop();
    QTemporaryDir elsewhere;
    const QString file = elsewhere.filePath(u"backup.db"_s);
    QCOMPARE(backUp(server.dataFolder() + u"/support.db"_s, file).exitCode, 0);
    const auto copy = Database::open(file, Database::Access::ReadWrite);
    QVERIFY(copy);
    QCOMPARE(checkStore(**copy).exitCode, 0);
    QVERIFY(!QFile::exists(file + u".partial"_s));
}

void tst_Control::postgresql_is_left_to_pg_dump()
{
    const CommandOutcome refused = backUp(u"postgresql://nowhere/x"_s, u"/tmp/x"_s);
    QCOMPARE(refused.exitCode, 64);
    QVERIFY(refused.err.contains("pg_dump"_L1));
}

void tst_Control::nonsense_is_refused()
{
    TestServer server;
    QCOMPARE(ask(server, {{u"command"_s, u"rm -rf"_s}}).exitCode, 64);
    QCOMPARE(ask(server, {{u"nonsense"_s, 7}}).exitCode, 64);
    QCOMPARE(ask(server, {{u"command"_s, u"check"_s}}).exitCode, 0);
}

void tst_Control::without_a_server_the_reason_stays()
{
    TestServer server;
    server.app().stop();
    const CommandOutcome refused = ask(server, {{u"command"_s, u"check"_s}});
    QCOMPARE(refused.exitCode, 75);
    QVERIFY(refused.err.contains("In use."_L1));
}

void tst_Control::a_folder_of_any_depth_will_do()
{
    QTemporaryDir top;
    ServerSettings settings;
    settings.data = top.filePath(QString(120, u'a') + u'/' + QString(60, u'b'));
    settings.listen = u"127.0.0.1:0"_s;
    settings.company = u"Desk"_s;
    QVERIFY(QDir().mkpath(settings.data));
    ServerApp app(settings);
    const auto started = app.start();
    QVERIFY2(started, started ? "" : qPrintable(started.error().detail));
    QCOMPARE(askRunningServer(settings.data, {{u"command"_s, u"check"_s}}, {}).exitCode, 0);
}

QTEST_GUILESS_MAIN(tst_Control)
#include "tst_control.moc"
