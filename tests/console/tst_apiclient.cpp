// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/api/apiclient.h"
#include "app/console/api/metaapi.h"
#include "app/console/api/ticketapi.h"
#include "tests/support/cannedserver.h"
#include "tests/support/settled.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

class tst_ApiClient : public QObject
{
    Q_OBJECT
private slots:
    void a_post_carries_a_fresh_key_and_the_token();
    void a_given_key_and_revision_are_sent_as_they_are();
    void a_problem_becomes_its_error();
    void an_answer_that_is_no_problem_is_unexpected();
    void a_next_of_another_server_gets_neither_call_nor_token();
    void a_redirection_is_not_followed();
    void a_refused_token_is_told_once_and_not_for_a_sign_in();
    void nobody_listening_is_refused();
    void an_unknown_name_is_said();
    void a_server_that_says_nothing_is_a_timeout();
    void an_address_that_is_none_is_said_data();
    void an_address_that_is_none_is_said();
    void a_certificate_nobody_vouches_for_gets_nothing();
    void a_certificate_of_a_trusted_authority_is_accepted();
    void versions_that_do_not_fit_are_refused_data();
    void versions_that_do_not_fit_are_refused();
    void what_is_no_support_server_is_said();

private:
    static http::Settings certified(const QTemporaryDir &folder);
};

void tst_ApiClient::a_post_carries_a_fresh_key_and_the_token()
{
    CannedServer server;
    server.on("POST", u"/api/v1/things"_s, 201, "{}");
    ApiClient client;
    client.setServer(server.url());
    client.setToken(u"secret"_s);

    QVERIFY(settled(client.call(ApiRequest::post(u"/things"_s, "{}"))));
    QVERIFY(settled(client.call(ApiRequest::post(u"/things"_s, "{}"))));

    const auto requests = server.requests();
    QCOMPARE(requests.size(), 2);
    QCOMPARE(requests.at(0).bearerToken(), "secret");
    QVERIFY(requests.at(0).idempotencyKey().size() >= 32);
    QVERIFY(requests.at(0).idempotencyKey() != requests.at(1).idempotencyKey());
}

void tst_ApiClient::a_given_key_and_revision_are_sent_as_they_are()
{
    CannedServer server;
    server.on("POST", u"/api/v1/things"_s, 201, "{}");
    server.on("PATCH", u"/api/v1/things/1"_s, 200, "{}");
    ApiClient client;
    client.setServer(server.url());

    QVERIFY(settled(client.call(ApiRequest::post(u"/things"_s, "{}", "my-key"))));
    QVERIFY(settled(client.call(ApiRequest::patch(u"/things/1"_s, 7, "{}"))));

    QCOMPARE(server.requests().at(0).idempotencyKey(), "my-key");
    QCOMPARE(server.requests().at(1).ifMatch().value_or(QByteArray()), "7");
}

void tst_ApiClient::a_problem_becomes_its_error()
{
    CannedServer server;
    server.on("GET", u"/api/v1/things"_s, 422,
              R"({"type":"about:blank","title":"x","status":422,"code":"thing.bad","fields":[{"field":"/name","code":"thing.name"}]})");
    ApiClient client;
    client.setServer(server.url());

    const auto answer = settled(client.call(ApiRequest::get(u"/things"_s)));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, Error::Kind::Invalid);
    QCOMPARE(answer.error().code, u"thing.bad"_s);
    QCOMPARE(answer.error().fields, QList<FieldError>({{u"/name"_s, u"thing.name"_s}}));
}

void tst_ApiClient::an_answer_that_is_no_problem_is_unexpected()
{
    CannedServer server;
    server.on("GET", u"/api/v1/things"_s, [](const HttpRequest &) { return HttpResponse::html(502, "<h1>Bad gateway</h1>"); });
    ApiClient client;
    client.setServer(server.url());
    QCOMPARE(codeOf(settled(client.call(ApiRequest::get(u"/things"_s)))), u"http.unexpected-answer"_s);
}

void tst_ApiClient::a_next_of_another_server_gets_neither_call_nor_token()
{
    CannedServer mine;
    CannedServer other;
    ApiClient client;
    client.setServer(mine.url());
    client.setToken(u"secret"_s);

    const auto next = other.url().toString() + "/api/v1/tickets?cursor=1"_L1;
    QCOMPARE(codeOf(settled(TicketApi(client).list(next))), u"server.address-invalid"_s);
    QVERIFY(other.requests().isEmpty());
}

void tst_ApiClient::a_redirection_is_not_followed()
{
    CannedServer server;
    server.on("GET", u"/api/v1/things"_s, [](const HttpRequest &) {
        return HttpResponse::json(301, R"({"status":301,"code":"thing.moved","id":9})").with("Location", "/elsewhere");
    });
    ApiClient client;
    client.setServer(server.url());
    const auto answer = settled(client.call(ApiRequest::get(u"/things"_s)));
    QCOMPARE(codeOf(answer), u"thing.moved"_s);
    QCOMPARE(answer.error().kind, Error::Kind::Moved);
    QVERIFY(server.requests("GET", u"/elsewhere"_s).isEmpty());
}

void tst_ApiClient::a_refused_token_is_told_once_and_not_for_a_sign_in()
{
    CannedServer server;
    const QByteArray problem = R"({"status":401,"code":"session.ended"})";
    server.on("GET", u"/api/v1/things"_s, 401, problem);
    ApiClient client;
    client.setServer(server.url());
    QSignalSpy refused(&client, &ApiClient::tokenRefused);

    QVERIFY(!settled(client.call(ApiRequest::get(u"/things"_s))));
    QCOMPARE(refused.count(), 0);
    client.setToken(u"old"_s);
    QVERIFY(!settled(client.call(ApiRequest::get(u"/things"_s))));
    QTRY_COMPARE(refused.count(), 1);
}

void tst_ApiClient::nobody_listening_is_refused()
{
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const auto port = free.serverPort();
    free.close();
    ApiClient client;
    client.setServer(QUrl(u"http://127.0.0.1:%1"_s.arg(port)));
    const auto answer = settled(client.call(ApiRequest::get(u"/meta"_s)));
    QCOMPARE(codeOf(answer), u"server.refused"_s);
    QCOMPARE(answer.error().kind, Error::Kind::Unreachable);
}

void tst_ApiClient::an_unknown_name_is_said()
{
    ApiClient client;
    client.setServer(QUrl(u"http://support.invalid"_s));
    QCOMPARE(codeOf(settled(client.call(ApiRequest::get(u"/meta"_s)))), u"server.name-unknown"_s);
}

void tst_ApiClient::a_server_that_says_nothing_is_a_timeout()
{
    QTcpServer mute;
    QVERIFY(mute.listen(QHostAddress::LocalHost));
    ApiClient client;
    client.setTimeLimit(300);
    client.setServer(QUrl(u"http://127.0.0.1:%1"_s.arg(mute.serverPort())));
    QCOMPARE(codeOf(settled(client.call(ApiRequest::get(u"/meta"_s)))), u"server.timeout"_s);
}

void tst_ApiClient::an_address_that_is_none_is_said_data()
{
    QTest::addColumn<QUrl>("server");
    QTest::newRow("nothing") << QUrl();
    QTest::newRow("another scheme") << QUrl(u"ftp://example.org"_s);
    QTest::newRow("a file") << QUrl(u"file:///etc/passwd"_s);
    QTest::newRow("no host") << QUrl(u"http:///"_s);
}

void tst_ApiClient::an_address_that_is_none_is_said()
{
    QFETCH(QUrl, server);
    ApiClient client;
    client.setServer(server);
    QCOMPARE(codeOf(settled(client.call(ApiRequest::get(u"/meta"_s)))), u"server.address-invalid"_s);
}

http::Settings tst_ApiClient::certified(const QTemporaryDir &folder)
{
    http::Settings settings;
    settings.certificateFile = folder.filePath(u"certificate.pem"_s);
    settings.keyFile = folder.filePath(u"key.pem"_s);
    QProcess::execute(u"openssl"_s, {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s,
                                     u"-nodes"_s, u"-days"_s, u"2"_s, u"-subj"_s, u"/CN=127.0.0.1"_s, u"-addext"_s,
                                     u"subjectAltName=IP:127.0.0.1"_s, u"-keyout"_s, settings.keyFile, u"-out"_s,
                                     settings.certificateFile});
    return settings;
}

void tst_ApiClient::a_certificate_nobody_vouches_for_gets_nothing()
{
    const QTemporaryDir folder;
    CannedServer server(certified(folder));
    server.on("GET", u"/api/v1/meta"_s, 200, "{}");
    ApiClient client;
    client.setServer(server.url());
    client.setToken(u"secret"_s);
    QCOMPARE(codeOf(settled(client.call(ApiRequest::get(u"/meta"_s)))), u"server.certificate"_s);
    QVERIFY(server.requests().isEmpty());
}

void tst_ApiClient::a_certificate_of_a_trusted_authority_is_accepted()
{
    const QTemporaryDir folder;
    const auto settings = certified(folder);
    CannedServer server(settings);
    server.on("GET", u"/api/v1/meta"_s, 200, "{}");
    ApiClient client;
    client.setAuthorities(QSslCertificate::fromPath(settings.certificateFile));
    client.setServer(server.url());
    QCOMPARE(codeOf(settled(client.call(ApiRequest::get(u"/meta"_s)))), QString());
}

void tst_ApiClient::versions_that_do_not_fit_are_refused_data()
{
    QTest::addColumn<QString>("server");
    QTest::addColumn<QString>("oldestConsole");
    QTest::addColumn<QString>("code");
    QTest::newRow("fits") << u"0.2.0"_s << u"0.1.0"_s << QString();
    QTest::newRow("ten is more than nine") << u"0.10.0"_s << u"0.1"_s << QString();
    QTest::newRow("server too old") << u"0.1.9"_s << u"0.1"_s << u"server.too-old"_s;
    QTest::newRow("console too old") << u"3.0"_s << u"2.0"_s << u"server.console-too-old"_s;
}

void tst_ApiClient::versions_that_do_not_fit_are_refused()
{
    QFETCH(QString, server);
    QFETCH(QString, oldestConsole);
    QFETCH(QString, code);
    QCOMPARE(codeOf(compatible({server, {}, oldestConsole}, u"1.0"_s, u"0.2"_s)), code);
}

void tst_ApiClient::what_is_no_support_server_is_said()
{
    CannedServer server;
    server.on("GET", u"/api/v1/meta"_s, 200, R"(["hello"])");
    ApiClient client;
    client.setServer(server.url());
    QCOMPARE(codeOf(settled(MetaApi(client).meta())), u"server.not-support"_s);
}

QTEST_GUILESS_MAIN(tst_ApiClient)
#include "tst_apiclient.moc"
