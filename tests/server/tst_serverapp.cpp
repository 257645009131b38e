// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testserver.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_ServerApp : public QObject
{
    Q_OBJECT
private slots:
    void saysWhatItIsBeforeAnyoneSignsIn();
    void letsTheFirstAdministratorInByTheToken();
    void answersARepeatedPostAsBefore();
    void keepsItsFolderToItself();
    void startsAgainOnWhatItWrote();

private:
    static void setUp(TestServer &server, TestClient &client);
};

void tst_ServerApp::setUp(TestServer &server, TestClient &client)
{
    QFile token(server.dataFolder() + u"/setup-token"_s);
    QVERIFY(token.open(QFile::ReadOnly));
    const auto made = client.post(u"/api/v1/setup"_s, {{u"token"_s, QString::fromUtf8(token.readAll())},
                                                       {u"name"_s, u"Ada"_s},
                                                       {u"email"_s, u"ada@desk.example"_s},
                                                       {u"password"_s, u"tangerine lantern orbit"_s}});
    QVERIFY2(made.status == 201, made.body.constData());
    QCOMPARE(client.signIn(u"ada@desk.example"_s, u"tangerine lantern orbit"_s).status, 201);
}

void tst_ServerApp::saysWhatItIsBeforeAnyoneSignsIn()
{
    TestServer server;
    QVERIFY2(server.isRunning(), qPrintable(server.problem()));
    const auto meta = server.client().get(u"/api/v1/meta"_s);
    QCOMPARE(meta.status, 200);
    QVERIFY(meta.json().contains("version"_L1) && meta.json().contains("oldestConsole"_L1));
    QCOMPARE(server.client().get(u"/api/v1/tickets"_s).code(), u"account.not-set-up"_s);
}

void tst_ServerApp::letsTheFirstAdministratorInByTheToken()
{
    TestServer server;
    auto client = server.client();
    const auto permissions = QFile::permissions(server.dataFolder() + u"/setup-token"_s);
    QVERIFY(!(permissions & (QFile::ReadGroup | QFile::ReadOther)));
    setUp(server, client);
    QCOMPARE(client.get(u"/api/v1/tickets"_s).status, 200);
    client.token = "nonsense";
    QCOMPARE(client.get(u"/api/v1/tickets"_s).status, 401);
}

void tst_ServerApp::answersARepeatedPostAsBefore()
{
    TestServer server;
    auto client = server.client();
    setUp(server, client);
    const QJsonObject draft{{u"name"_s, u"Analytical Engines"_s}};
    const TestHeaders key{{"Idempotency-Key", "k1"}};
    const auto first = client.post(u"/api/v1/organizations"_s, draft, key);
    QVERIFY2(first.status == 201, first.body.constData());
    const auto second = client.post(u"/api/v1/organizations"_s, draft, key);
    QCOMPARE(second.status, 201);
    QCOMPARE(second.body, first.body);
    QCOMPARE(second.header("location"), first.header("location"));
    QCOMPARE(client.post(u"/api/v1/organizations"_s, {{u"name"_s, u"Other"_s}}, key).status, 409);
    QCOMPARE(client.get(u"/api/v1/organizations"_s).json().value("items"_L1).toArray().size(), 1);
}

void tst_ServerApp::keepsItsFolderToItself()
{
    TestServer server;
    ServerSettings same;
    same.data = server.dataFolder();
    same.listen = u"127.0.0.1:0"_s;
    const auto started = ServerApp(same).start();
    QVERIFY(!started);
    QCOMPARE(started.error().code, u"data.locked"_s);
}

void tst_ServerApp::startsAgainOnWhatItWrote()
{
    TestServer server;
    auto client = server.client();
    setUp(server, client);
    server.restart();
    QVERIFY2(server.isRunning(), qPrintable(server.problem()));
    QCOMPARE(client.get(u"/api/v1/tickets"_s).status, 200);
    QVERIFY(!QFile::exists(server.dataFolder() + u"/setup-token"_s));
}

QTEST_GUILESS_MAIN(tst_ServerApp)
#include "tst_serverapp.moc"
