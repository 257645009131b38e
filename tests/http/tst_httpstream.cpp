// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/http/rawclient.h"
#include "tests/http/testhttp.h"

#include <QSslSocket>
#include <QTest>

#include <future>
#include <openssl/pem.h>
#include <openssl/x509.h>

using namespace Qt::StringLiterals;

/// Answers that stay open, and TLS.
class tst_HttpStream : public QObject
{
    Q_OBJECT
private slots:
    void sendsPiecesAsTheyCome();
    void noticesThatThePeerLeft();
    void dropsAPeerThatIsTooSlow();
    void outlivesItsServer();
    void speaksTls();
    void refusesABadCertificate();

private:
    using Stream = std::shared_ptr<HttpStream>;
    static http::Handler opening(std::promise<Stream> &opened)
    {
        return [&opened](HttpRequest, http::Responder respond) {
            HttpResponse response{200, {{"content-type", "text/event-stream"}}, {}, {}, {}};
            response.opened = [&opened](Stream stream) { opened.set_value(std::move(stream)); };
            respond(std::move(response));
        };
    }
};

void tst_HttpStream::sendsPiecesAsTheyCome()
{
    std::promise<Stream> opened;
    TestHttp http(opening(opened));
    RawClient client(http.port);
    client.send(get("/"));
    const Stream stream = opened.get_future().get();
    QVERIFY(client.until("\r\n\r\n").contains("text/event-stream"));
    QVERIFY(stream->write("one|"));
    QCOMPARE(client.until("|"), "one|"_ba);
    QTest::qSleep(1500); // longer than any deadline: an open answer has none while nothing waits
    QVERIFY(stream->write("two|") && stream->write("three|"));
    QCOMPARE(client.until("three|"), "two|three|"_ba);
    stream->close();
    QVERIFY(!stream->write("four|"));
    QVERIFY(client.isClosed(2000));
}

void tst_HttpStream::noticesThatThePeerLeft()
{
    std::promise<Stream> opened;
    TestHttp http(opening(opened));
    RawClient client(http.port);
    client.send(get("/"));
    const Stream stream = opened.get_future().get();
    client.until("\r\n\r\n");
    client.leave();
    QTRY_VERIFY(!stream->write("x"));
}

void tst_HttpStream::dropsAPeerThatIsTooSlow()
{
    std::promise<Stream> opened;
    TestHttp http(opening(opened));
    RawClient client(http.port);
    client.socket().setReadBufferSize(1);
    client.send(get("/"));
    const Stream stream = opened.get_future().get();
    int taken = 0;
    while (taken < 100'000 && stream->write(QByteArray(1024, 'x')))
        ++taken;
    QVERIFY(taken < 100'000);
}

void tst_HttpStream::outlivesItsServer()
{
    std::promise<Stream> opened;
    auto http = std::make_unique<TestHttp>(opening(opened));
    RawClient client(http->port);
    client.send(get("/"));
    const Stream stream = opened.get_future().get();
    http.reset();
    QVERIFY(!stream->write("late"));
}

namespace {

void writeCertificate(const QString &certificateFile, const QString &keyFile)
{
    EVP_PKEY *key = EVP_RSA_gen(2048);
    X509 *certificate = X509_new();
    ASN1_INTEGER_set(X509_get_serialNumber(certificate), 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -60);
    X509_gmtime_adj(X509_getm_notAfter(certificate), 3600);
    X509_set_pubkey(certificate, key);
    X509_NAME *name = X509_get_subject_name(certificate);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("localhost"), -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    X509_sign(certificate, key, EVP_sha256());
    FILE *file = fopen(certificateFile.toLocal8Bit().constData(), "w");
    PEM_write_X509(file, certificate);
    fclose(file);
    file = fopen(keyFile.toLocal8Bit().constData(), "w");
    PEM_write_PrivateKey(file, key, nullptr, nullptr, 0, nullptr, nullptr);
    fclose(file);
    X509_free(certificate);
    EVP_PKEY_free(key);
}

}

void tst_HttpStream::speaksTls()
{
    QTemporaryDir folder;
    writeCertificate(folder.filePath(u"c.pem"_s), folder.filePath(u"k.pem"_s));
    TestHttp http([](HttpRequest request, http::Responder respond) { respond(HttpResponse::ok(request.secure ? "secure" : "plain")); },
                  [&](http::Settings &settings) {
                      settings.certificateFile = folder.filePath(u"c.pem"_s);
                      settings.keyFile = folder.filePath(u"k.pem"_s);
                  });
    QVERIFY(http.port != 0);
    QSslSocket socket;
    socket.setPeerVerifyMode(QSslSocket::VerifyNone); // the certificate is of this test's own making
    socket.connectToHostEncrypted(u"127.0.0.1"_s, http.port);
    QVERIFY2(socket.waitForEncrypted(5000), qPrintable(socket.errorString()));
    QByteArray received;
    for (int i = 0; i < 2; ++i) {
        socket.write(get("/"));
        received.clear();
        while (!received.contains("secure") && socket.waitForReadyRead(2000))
            received += socket.readAll();
        QVERIFY(received.startsWith("HTTP/1.1 200"));
    }
    QVERIFY2(RawClient(http.port).ask(get("/")).indexOf("HTTP/1.1") < 0, "no plain answers on a TLS port");
}

void tst_HttpStream::refusesABadCertificate()
{
    http::Settings settings;
    settings.certificateFile = u"/nowhere/c.pem"_s;
    settings.keyFile = u"/nowhere/k.pem"_s;
    const auto started = http::Server(settings, echo).start();
    QVERIFY(!started);
    QCOMPARE(started.error().code, u"http.listen"_s);
}

QTEST_GUILESS_MAIN(tst_HttpStream)
#include "tst_httpstream.moc"
