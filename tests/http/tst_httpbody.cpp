// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/http/rawclient.h"
#include "tests/http/testhttp.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace Qt::StringLiterals;

/// Gives its pieces from a thread of their own, as a database worker does.
class PiecesBody : public HttpBody
{
public:
    PiecesBody(qint64 size, QByteArrayList pieces) : m_size(size), m_pieces(std::move(pieces)) {}
    ~PiecesBody() override { join(); }

    qint64 size() const override { return m_size; }
    void fetch(Took took) override
    {
        join();
        ++fetched;
        m_thread = std::thread([took = std::move(took), piece = m_pieces.isEmpty() ? QByteArray() : m_pieces.takeFirst()] { took(piece); });
    }

    std::atomic<int> fetched = 0;

private:
    void join()
    {
        if (m_thread.joinable())
            m_thread.join();
    }

    const qint64 m_size;
    QByteArrayList m_pieces;
    std::thread m_thread;
};

/// Answers whose body is fetched while it is sent.
class tst_HttpBody : public QObject
{
    Q_OBJECT
private slots:
    void piecesMakeOneAnswerAndTheConnectionLivesOn();
    void headAsksForNoPiece();
    void aBodyThatEndsEarlyIsBrokenOff();
    void aBodyThatIsLongerThanItSaidIsBrokenOff();
    void whoDoesNotReadIsFetchedNothingFor();
    void whoSendsTooMuchIsToldInOtherWords();

private:
    static http::Handler sending(qint64 size, const QByteArrayList &pieces)
    {
        return [size, pieces](HttpRequest, http::Responder respond) {
            HttpResponse response;
            response.source = std::make_shared<PiecesBody>(size, pieces);
            respond(std::move(response));
        };
    }
};

void tst_HttpBody::piecesMakeOneAnswerAndTheConnectionLivesOn()
{
    TestHttp http(sending(600'003, {QByteArray(300'000, 'a'), QByteArray(300'000, 'b'), "end"}));
    RawClient client(http.port);
    for (int round = 0; round < 2; ++round) {
        client.send(get("/"));
        const QByteArray head = client.until("\r\n\r\n");
        QVERIFY(head.contains("Content-Length: 600003\r\n"));
        QVERIFY(head.contains("Connection: keep-alive"));
        QVERIFY(client.until("end") == QByteArray(300'000, 'a') + QByteArray(300'000, 'b') + "end");
    }
}

void tst_HttpBody::headAsksForNoPiece()
{
    TestHttp http(sending(7, {"1234567"}));
    RawClient client(http.port);
    client.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n");
    QVERIFY(client.until("\r\n\r\n").contains("Content-Length: 7\r\n"));
    client.send(get("/"));
    QVERIFY(client.until("1234567").contains("Content-Length: 7\r\n"));
}

void tst_HttpBody::aBodyThatEndsEarlyIsBrokenOff()
{
    TestHttp http(sending(10, {"12345", ""}));
    RawClient client(http.port);
    const QByteArray answer = client.ask(get("/"));
    QVERIFY(answer.endsWith("\r\n\r\n12345"));
    QVERIFY(client.isClosed(100));
}

void tst_HttpBody::aBodyThatIsLongerThanItSaidIsBrokenOff()
{
    TestHttp http(sending(4, {"12345"}));
    RawClient client(http.port);
    QVERIFY(client.ask(get("/")).endsWith("\r\n\r\n"));
}

void tst_HttpBody::whoDoesNotReadIsFetchedNothingFor()
{
    const auto body = std::make_shared<PiecesBody>(50'000'000, QByteArrayList(200, QByteArray(250'000, 'x')));
    TestHttp http([body](HttpRequest, http::Responder respond) {
        HttpResponse response;
        response.source = body;
        respond(std::move(response));
    });
    RawClient client(http.port);
    client.socket().setReadBufferSize(1000);
    client.send(get("/"));
    QTRY_VERIFY(body->fetched > 1);
    QTest::qSleep(500); // without an event loop nothing is read
    QVERIFY2(body->fetched < 100, QByteArray::number(body->fetched.load()).constData());
    QTRY_COMPARE_WITH_TIMEOUT(body.use_count(), 2L, 5000); // the handler's and this one: the connection was dropped
}

void tst_HttpBody::whoSendsTooMuchIsToldInOtherWords()
{
    TestHttp http(echo, [](http::Settings &settings) {
        settings.tooLarge = [](const HttpRequest &head) -> std::optional<HttpResponse> {
            if (head.path != u"/people"_s)
                return std::nullopt;
            return HttpResponse::html(413, "too much for " + head.header("x-name"));
        };
    });
    const QByteArray rest = " HTTP/1.1\r\nHost: a\r\nX-Name: Ana\r\nContent-Length: 2000000\r\n\r\n";
    QVERIFY(RawClient(http.port).ask("POST /people" + rest).endsWith("too much for Ana"));
    QVERIFY(RawClient(http.port).ask("POST /other" + rest).contains("application/problem+json"));
}

QTEST_GUILESS_MAIN(tst_HttpBody)
#include "tst_httpbody.moc"
