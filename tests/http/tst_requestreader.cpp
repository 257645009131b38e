// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/requestreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using http::RequestReader;
using State = RequestReader::State;

namespace {

const QByteArray host = "Host: desk.example\r\n";

std::size_t put(RequestReader &reader, const QByteArray &bytes)
{
    return reader.put({bytes.constData(), size_t(bytes.size())});
}

/// Byte by byte, as the slowest network would.
void trickle(RequestReader &reader, const QByteArray &bytes)
{
    QByteArray waiting;
    for (const char byte : bytes) {
        waiting.append(byte);
        waiting.remove(0, qsizetype(put(reader, waiting)));
    }
}

}

class tst_RequestReader : public QObject
{
    Q_OBJECT
private slots:
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void leavesTheNextRequestUntouched();
    void decodesPathAndQuery();
    void keepsTrailersOutOfTheFields();
    void handsHeadOnAsGet();
    void takesALargerBodyWhereUploadsAreWelcome();
};

void tst_RequestReader::refuses_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray post = "POST / HTTP/1.1\r\n" + host;
    QTest::newRow("no host") << "GET / HTTP/1.1\r\n\r\n"_ba << 400;
    QTest::newRow("two hosts") << "GET / HTTP/1.1\r\n" + host + host + "\r\n" << 400;
    QTest::newRow("both lengths") << post + "Content-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n" << 400;
    QTest::newRow("both lengths, turned") << post + "Transfer-Encoding: chunked\r\nContent-Length: 3\r\n\r\n" << 400;
    QTest::newRow("two equal lengths") << post + "Content-Length: 3\r\nContent-Length: 3\r\n\r\n" << 400;
    QTest::newRow("list of lengths") << post + "Content-Length: 3, 3\r\n\r\n" << 400;
    QTest::newRow("signed length") << post + "Content-Length: +3\r\n\r\n" << 400;
    QTest::newRow("endless length") << post + "Content-Length: 99999999999999999999\r\n\r\n" << 400;
    QTest::newRow("unknown coding") << post + "Transfer-Encoding: gzip\r\n\r\n" << 400;
    QTest::newRow("coding behind coding") << post + "Transfer-Encoding: gzip, chunked\r\n\r\n" << 400;
    QTest::newRow("two codings") << post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n" << 400;
    QTest::newRow("coding in 1.0") << "POST / HTTP/1.0\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n" << 400;
    QTest::newRow("version") << "GET / HTTP/2.0\r\n" + host + "\r\n" << 400;
    QTest::newRow("bare LF in the head") << "GET / HTTP/1.1\r\nHost: a\n\r\n"_ba << 400;
    QTest::newRow("bare LF after the request line") << "GET / HTTP/1.1\nHost: a\r\n\r\n"_ba << 400;
    QTest::newRow("bare LF at a chunk") << post + "Transfer-Encoding: chunked\r\n\r\n3\nabc\r\n0\r\n\r\n" << 400;
    QTest::newRow("bare CR") << "GET / HTTP/1.1\r\nHost: a\rb\r\n\r\n"_ba << 400;
    QTest::newRow("space before the colon") << "GET / HTTP/1.1\r\nHost : a\r\n\r\n"_ba << 400;
    QTest::newRow("folded field") << "GET / HTTP/1.1\r\n" + host + "X-A: one\r\n two\r\n\r\n" << 400;
    QTest::newRow("NUL in a field") << "GET / HTTP/1.1\r\n" + host + "X-A: "_ba + QByteArray(1, '\0') + "\r\n\r\n" << 400;
    QTest::newRow("absolute target") << "GET http://desk.example/ HTTP/1.1\r\n" + host + "\r\n" << 400;
    QTest::newRow("asterisk") << "GET * HTTP/1.1\r\n" + host + "\r\n" << 400;
    QTest::newRow("bad escape") << "GET /%zz HTTP/1.1\r\n" + host + "\r\n" << 400;
    QTest::newRow("cut escape") << "GET /%4 HTTP/1.1\r\n" + host + "\r\n" << 400;
    QTest::newRow("escaped NUL") << "GET /a%00b HTTP/1.1\r\n" + host + "\r\n" << 400;
    QTest::newRow("not UTF-8") << "GET /%ff HTTP/1.1\r\n" + host + "\r\n" << 400;
    QTest::newRow("CONNECT") << "CONNECT desk.example:443 HTTP/1.1\r\n" + host + "\r\n" << 405;
    QTest::newRow("TRACE") << "TRACE / HTTP/1.1\r\n" + host + "\r\n" << 405;
    QTest::newRow("unknown method") << "BREW / HTTP/1.1\r\n" + host + "\r\n" << 501;
    QTest::newRow("expectation") << post + "Expect: 200-ok\r\nContent-Length: 3\r\n\r\n" << 417;
    QTest::newRow("large length") << post + "Content-Length: 1048577\r\n\r\n" << 413;
    QTest::newRow("large chunk") << post + "Transfer-Encoding: chunked\r\n\r\n100001\r\n" << 413;
    QTest::newRow("overflowing chunk") << post + "Transfer-Encoding: chunked\r\n\r\nffffffffffffffff\r\n" << 413;
    QTest::newRow("101 fields") << "GET / HTTP/1.1\r\n" + host + QByteArray("A: b\r\n").repeated(100) + "\r\n" << 431;
    QTest::newRow("large field") << "GET / HTTP/1.1\r\n" + host + "A: " + QByteArray(33'000, 'b') + "\r\n\r\n" << 431;
    QTest::newRow("large target") << "GET /" + QByteArray(33'000, 'b') + " HTTP/1.1\r\n" + host + "\r\n" << 431;
    QTest::newRow("endless chunk line") << post + "Transfer-Encoding: chunked\r\n\r\n3;" + QByteArray(9'000, 'x') << 400;
    QTest::newRow("TLS to a plain port") << QByteArray::fromHex("160301020001000001fc0303") << 400;
}

void tst_RequestReader::refuses()
{
    QFETCH(QByteArray, request);
    const http::Settings settings;
    RequestReader whole(settings);
    for (qsizetype at = 0; whole.state() != State::Refused && at < request.size();) {
        const auto taken = put(whole, request.sliced(at));
        if (taken == 0)
            break;
        at += qsizetype(taken);
    }
    QCOMPARE(whole.state(), State::Refused);
    QTEST(whole.refusal().status, "status");
}

void tst_RequestReader::accepts_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("body");
    const QByteArray post = "POST /a HTTP/1.1\r\n" + host;
    QTest::newRow("plain") << "GET / HTTP/1.1\r\n" + host + "\r\n" << QByteArray();
    QTest::newRow("1.0 without host") << "GET / HTTP/1.0\r\n\r\n"_ba << QByteArray();
    QTest::newRow("length") << post + "Content-Length: 3\r\n\r\nabc" << "abc"_ba;
    QTest::newRow("chunks") << post + "Transfer-Encoding: Chunked\r\n\r\n3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n" << "abcde"_ba;
    QTest::newRow("no chunk") << post + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" << QByteArray();
    QTest::newRow("100 fields") << "GET / HTTP/1.1\r\n" + host + QByteArray("A: b\r\n").repeated(99) + "\r\n" << QByteArray();
    QTest::newRow("asterisk") << "OPTIONS * HTTP/1.1\r\n" + host + "\r\n" << QByteArray();
}

void tst_RequestReader::accepts()
{
    QFETCH(QByteArray, request);
    const http::Settings settings;
    RequestReader whole(settings);
    QCOMPARE(put(whole, request), size_t(request.size()));
    QCOMPARE(whole.state(), State::Done);
    QTEST(whole.take().body, "body");

    RequestReader slow(settings);
    trickle(slow, request);
    QCOMPARE(slow.state(), State::Done);
    QTEST(slow.take().body, "body");
}

void tst_RequestReader::leavesTheNextRequestUntouched()
{
    const http::Settings settings;
    RequestReader reader(settings);
    const QByteArray first = "POST /a HTTP/1.1\r\n" + host + "Content-Length: 2\r\n\r\nab";
    const QByteArray second = "GET /b HTTP/1.1\r\n" + host + "\r\n";
    QCOMPARE(put(reader, first + second), size_t(first.size()));
    QCOMPARE(reader.take().path, u"/a"_s);
    reader.startAnew();
    put(reader, second);
    QCOMPARE(reader.take().path, u"/b"_s);
}

void tst_RequestReader::decodesPathAndQuery()
{
    const http::Settings settings;
    RequestReader reader(settings);
    put(reader, "GET /caf%C3%A9?q=a%20b&next= HTTP/1.1\r\n" + host + "\r\n");
    const HttpRequest request = reader.take();
    QCOMPARE(request.path, u"/café"_s);
    QCOMPARE(request.query.queryItemValue(u"q"_s, QUrl::FullyDecoded), u"a b"_s);
}

void tst_RequestReader::keepsTrailersOutOfTheFields()
{
    const http::Settings settings;
    RequestReader reader(settings);
    put(reader, "POST / HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0\r\nAuthorization: Bearer x\r\n\r\n");
    QCOMPARE(reader.state(), State::Done);
    QCOMPARE(reader.take().bearerToken(), QByteArray());
}

void tst_RequestReader::handsHeadOnAsGet()
{
    const http::Settings settings;
    RequestReader reader(settings);
    put(reader, "HEAD / HTTP/1.1\r\n" + host + "\r\n");
    QVERIFY(reader.isHead());
    QCOMPARE(reader.take().method, "GET"_ba);
}

void tst_RequestReader::takesALargerBodyWhereUploadsAreWelcome()
{
    http::Settings settings;
    settings.takesUpload = [](const QByteArray &method, const QString &path) { return method == "POST" && path == u"/files"; };
    const QByteArray rest = " HTTP/1.1\r\n" + host + "Content-Length: 2000000\r\n\r\n";
    RequestReader files(settings);
    put(files, "POST /files" + rest);
    QCOMPARE(files.state(), State::Body);
    RequestReader other(settings);
    put(other, "POST /other" + rest);
    QCOMPARE(other.state(), State::Refused);
}

QTEST_GUILESS_MAIN(tst_RequestReader)
#include "tst_requestreader.moc"
