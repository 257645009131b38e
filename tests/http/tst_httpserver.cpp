// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/http/rawclient.h"
#include "tests/http/testhttp.h"

#include <QFile>
#include <QTest>

#include <future>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;

class tst_HttpServer : public QObject
{
    Q_OBJECT
private slots:
    void answersSeveralRequestsOnOneConnection();
    void answersPipelinedRequestsInOrder();
    void closesWhenAsked();
    void keepsAnOldClientOnlyWhenItAsks();
    void sendsNoBodyForHead();
    void sendsNoLengthWithoutContent();
    void answersFromAnotherThread();
    void answersFiveHundredWhenDropped();
    void survivesAClientThatLeavesMeanwhile();
    void readsChunks();
    void spoolsALargeBodyAndRemovesItAfterwards();
    void removesABodyThatNeverCameWhole();
    void tellsTheClientToContinue();
    void refusesALargeBodyBeforeItComes();
    void answersMalformedRequestsAndCloses();
    void leavesOutFieldsThatWouldSplitTheAnswer();
    void sendsALargeAnswerWhole();
    void finishesAnswersUnderWayWhenStopped();
    void tellsWhenItCannotListen();
};

void tst_HttpServer::answersSeveralRequestsOnOneConnection()
{
    TestHttp http(echo);
    RawClient client(http.port);
    for (int i = 0; i < 3; ++i) {
        client.send(get("/a"));
        QVERIFY(client.until("GET /a ").startsWith("HTTP/1.1 200 OK\r\nDate: "));
    }
}

void tst_HttpServer::answersPipelinedRequestsInOrder()
{
    TestHttp http([](HttpRequest request, http::Responder respond) {
        const int wait = request.path == u"/slow" ? 100 : 0;
        std::thread([=, path = request.path.toUtf8()] {
            QTest::qSleep(wait);
            respond(HttpResponse::html(200, path + '|'));
        }).detach();
    });
    RawClient client(http.port);
    client.send(get("/slow") + get("/fast") + get("/end"));
    QVERIFY(client.until("|").endsWith("/slow|"));
    QVERIFY(client.until("|").endsWith("/fast|"));
    QVERIFY(client.until("|").endsWith("/end|"));
}

void tst_HttpServer::closesWhenAsked()
{
    TestHttp http(echo);
    RawClient client(http.port);
    const auto answer = client.ask("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    QVERIFY(answer.contains("Connection: close\r\n"));
    QVERIFY(client.isClosed(0));
}

void tst_HttpServer::keepsAnOldClientOnlyWhenItAsks()
{
    TestHttp http(echo);
    QVERIFY(RawClient(http.port).ask("GET / HTTP/1.0\r\n\r\n").contains("Connection: close\r\n"));
    RawClient keeping(http.port);
    keeping.send("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n");
    QVERIFY(keeping.until("GET / ").contains("Connection: keep-alive\r\n"));
    keeping.send("GET /b HTTP/1.0\r\n\r\n");
    QVERIFY(keeping.rest().endsWith("GET /b "));
}

void tst_HttpServer::sendsNoBodyForHead()
{
    TestHttp http(echo);
    RawClient client(http.port);
    client.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n" + get("/next"));
    const auto head = client.until("\r\n\r\n");
    QVERIFY(head.contains("Content-Length: 6\r\n"));
    QVERIFY(client.until("\r\n\r\n").startsWith("HTTP/1.1 200 OK"));
}

void tst_HttpServer::sendsNoLengthWithoutContent()
{
    TestHttp http([](HttpRequest, http::Responder respond) { respond(HttpResponse::noContent()); });
    RawClient client(http.port);
    client.send(get("/"));
    const auto answer = client.until("\r\n\r\n");
    QVERIFY(answer.startsWith("HTTP/1.1 204 No Content\r\n"));
    QVERIFY(!answer.contains("Content-Length"));
}

void tst_HttpServer::answersFromAnotherThread()
{
    TestHttp http([](HttpRequest, http::Responder respond) {
        std::thread([respond] { respond(HttpResponse::ok("{}")); }).detach();
    });
    RawClient client(http.port);
    client.send(get("/"));
    QVERIFY(client.until("{}").startsWith("HTTP/1.1 200"));
}

void tst_HttpServer::answersFiveHundredWhenDropped()
{
    TestHttp http([](HttpRequest, http::Responder) {});
    RawClient client(http.port);
    client.send(get("/"));
    QVERIFY(client.until("http.unanswered").startsWith("HTTP/1.1 500"));
}

void tst_HttpServer::survivesAClientThatLeavesMeanwhile()
{
    std::vector<http::Responder> waiting;
    std::mutex mutex;
    TestHttp http([&](HttpRequest request, http::Responder respond) {
        if (request.path == u"/wait") {
            const std::lock_guard lock(mutex);
            waiting.push_back(respond);
        } else {
            echo(request, respond);
        }
    });
    const auto count = [&] {
        const std::lock_guard lock(mutex);
        return waiting.size();
    };
    for (int i = 0; i < 20; ++i) {
        RawClient client(http.port);
        client.send(get("/wait"));
        QTRY_COMPARE(count(), size_t(i) + 1);
        client.leave();
    }
    for (const auto &respond : waiting)
        respond(HttpResponse::ok(QByteArray(1'000'000, ' ')));
    waiting.clear();
    RawClient client(http.port);
    client.send(get("/after"));
    QVERIFY(client.until("GET /after ").startsWith("HTTP/1.1 200"));
}

void tst_HttpServer::readsChunks()
{
    TestHttp http(echo);
    RawClient client(http.port);
    client.send("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nab");
    QTest::qWait(20);
    client.send("c\r\n0\r\n\r\n");
    QVERIFY(client.until("abc").endsWith("POST / abc"));
}

void tst_HttpServer::spoolsALargeBodyAndRemovesItAfterwards()
{
    QByteArray content;
    QString file;
    TestHttp http([&](HttpRequest request, http::Responder respond) {
        QFile spooled(request.bodyFile);
        file = request.bodyFile;
        if (spooled.open(QFile::ReadOnly) && request.body.isEmpty()
            && !(spooled.permissions() & (QFile::ReadGroup | QFile::ReadOther)))
            content = spooled.readAll();
        respond(HttpResponse::noContent());
    });
    const QByteArray body = QByteArray("0123456789").repeated(20'000);
    RawClient client(http.port);
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 200000\r\n\r\n" + body);
    QVERIFY(client.until("\r\n\r\n").startsWith("HTTP/1.1 204"));
    QCOMPARE(content, body);
    QTRY_VERIFY(!QFile::exists(file));
}

void tst_HttpServer::removesABodyThatNeverCameWhole()
{
    TestHttp http(echo);
    RawClient client(http.port);
    client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 200000\r\n\r\n" + QByteArray(100'000, 'x'));
    QTRY_COMPARE(http.spooled().size(), 1);
    client.leave();
    QTRY_COMPARE(http.spooled().size(), 0);
}

void tst_HttpServer::tellsTheClientToContinue()
{
    TestHttp http(echo);
    RawClient client(http.port);
    client.send("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\n\r\n");
    QCOMPARE(client.until("\r\n\r\n"), "HTTP/1.1 100 Continue\r\n\r\n"_ba);
    client.send("abc");
    QVERIFY(client.until("abc").startsWith("HTTP/1.1 200"));
}

void tst_HttpServer::refusesALargeBodyBeforeItComes()
{
    TestHttp http(echo);
    RawClient client(http.port);
    const auto answer = client.ask("POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2000000\r\n\r\n");
    QVERIFY(answer.startsWith("HTTP/1.1 413 "));
    QVERIFY(answer.contains("application/problem+json"));
    QVERIFY(answer.contains("http.body-too-large"));

    RawClient eager(http.port); // sends it all the same, and still reads the answer
    QVERIFY(eager.ask("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2000000\r\n\r\n" + QByteArray(2'000'000, 'x'))
                .startsWith("HTTP/1.1 413 "));
}

void tst_HttpServer::answersMalformedRequestsAndCloses()
{
    TestHttp http(echo);
    RawClient client(http.port);
    const auto answer = client.ask("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n"
                                   "0\r\n\r\n" + get("/smuggled"));
    QVERIFY(answer.startsWith("HTTP/1.1 400 "));
    QVERIFY(answer.contains("Connection: close\r\n"));
    QVERIFY(!answer.contains("smuggled"));
    QVERIFY(client.isClosed(0));
}

void tst_HttpServer::leavesOutFieldsThatWouldSplitTheAnswer()
{
    TestHttp http([](HttpRequest, http::Responder respond) {
        respond(HttpResponse::seeOther("/a\r\nSet-Cookie: x=y").with("content-length", "1").with("x-kept", "yes"));
    });
    RawClient client(http.port);
    client.send(get("/"));
    const auto answer = client.until("\r\n\r\n");
    QVERIFY(!answer.contains("Set-Cookie"));
    QVERIFY(!answer.contains("content-length"));
    QVERIFY(answer.contains("x-kept: yes\r\n"));
}

void tst_HttpServer::sendsALargeAnswerWhole()
{
    const QByteArray large = QByteArray("0123456789").repeated(500'000) + "end";
    TestHttp http([&](HttpRequest, http::Responder respond) { respond(HttpResponse::ok(large)); });
    RawClient client(http.port);
    client.send(get("/"));
    QVERIFY(client.until("end", 10'000).endsWith(large));
}

void tst_HttpServer::finishesAnswersUnderWayWhenStopped()
{
    std::promise<http::Responder> asked;
    TestHttp http([&](HttpRequest, http::Responder respond) { asked.set_value(respond); });
    RawClient busy(http.port);
    RawClient idle(http.port);
    busy.send(get("/"));
    std::thread answering([responder = asked.get_future().get()] {
        QTest::qSleep(300);
        responder(HttpResponse::ok("{}"));
    });
    http.server->stop();
    answering.join();
    QVERIFY(busy.rest().endsWith("{}"));
    QVERIFY(idle.isClosed());
}

void tst_HttpServer::tellsWhenItCannotListen()
{
    TestHttp http(echo);
    http::Settings same;
    same.port = http.port;
    const auto started = http::Server(same, echo).start();
    QVERIFY(!started);
    QCOMPARE(started.error().code, u"http.listen"_s);
}

QTEST_GUILESS_MAIN(tst_HttpServer)
#include "tst_httpserver.moc"
