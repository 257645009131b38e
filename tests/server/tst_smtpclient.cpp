// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/mailtransport.h"
#include "app/server/mail/mimewriter.h"
#include "tests/support/mailsink.h"

#include <QElapsedTimer>
#include <QTest>
#include <QUrl>
#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

MailMessage aMessage()
{
    MailMessage message;
    message.from = {u"Suporte"_s, u"support@example.org"_s};
    message.to = {u"Ada"_s, u"ada@example.net"_s};
    message.subject = u"Olá"_s;
    message.text = u"Bom dia"_s;
    message.messageId = u"abc@example.org"_s;
    message.date = 1'700'000'000'000;
    return message;
}

Result<void> send(const QString &url, const MailMessage &message = aMessage())
{
    const auto transport = MailTransport::open(url);
    if (!transport)
        return Failure(transport.error());
    const auto mime = writeMime(message);
    if (!mime)
        return Failure(mime.error());
    return (*transport)->send({u"support+abc@example.org"_s, message.to.address}, *mime);
}

const QString signIn = u"mailer:"_s + QString::fromLatin1(QUrl::toPercentEncoding(u"päss:word@"_s)) + u'@';

/// Listens and never says a word.
class SilentServer
{
public:
    SilentServer()
    {
        sockaddr_in address = {};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        ::bind(m_socket, reinterpret_cast<sockaddr *>(&address), size);
        ::listen(m_socket, 5);
        ::getsockname(m_socket, reinterpret_cast<sockaddr *>(&address), &size);
        port = ntohs(address.sin_port);
    }
    ~SilentServer() { ::close(m_socket); }

    int port = 0;

private:
    int m_socket = ::socket(AF_INET, SOCK_STREAM, 0);
};

}

class tst_SmtpClient : public QObject
{
    Q_OBJECT
private slots:
    void every_script_arrives_as_it_was_written_data();
    void every_script_arrives_as_it_was_written();
    void a_line_that_is_a_dot_does_not_end_the_mail();
    void the_envelope_is_not_the_header();
    void an_automatic_mail_has_a_null_sender();
    void a_temporary_answer_is_unavailable_data();
    void a_temporary_answer_is_unavailable();
    void a_permanent_answer_is_a_refusal();
    void nobody_listening_is_unreachable();
    void a_silent_server_costs_no_more_than_its_time();
    void signs_in_when_the_address_names_a_user();
    void a_wrong_password_may_be_mended();
    void without_a_user_a_server_that_wants_one_is_temporary();
    void a_certificate_of_its_own_making_is_refused_data();
    void a_certificate_of_its_own_making_is_refused();
    void a_certificate_that_is_trusted_is_accepted_data();
    void a_certificate_that_is_trusted_is_accepted();
    void a_trusted_certificate_of_another_host_is_refused();
    void insists_on_starttls();
    void understands_addresses_data();
    void understands_addresses();
    void a_maildir_takes_mail_whole();
    void an_unwritable_maildir_is_temporary();
};

void tst_SmtpClient::every_script_arrives_as_it_was_written_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("Portuguese") << u"Ação: não consigo entrar, João Conceição"_s;
    QTest::newRow("Arabic") << u"مرحبا محمد، لا أستطيع الدخول"_s;
    QTest::newRow("emoji") << u"🎉👩‍👩‍👧 família ✉️"_s;
    QTest::newRow("quotes and signs") << u"\"O'Neil\" <a@b.c>, (x)"_s;
    QTest::newRow("long") << u"não é possível "_s.repeated(40).trimmed();
}

void tst_SmtpClient::every_script_arrives_as_it_was_written()
{
    QFETCH(QString, text);
    MailSink sink;
    QVERIFY(sink.isRunning());
    MailMessage message = aMessage();
    message.subject = text;
    message.to.name = text;
    message.text = text;
    message.html = u"<p>"_s + text.toHtmlEscaped() + u"</p>"_s;
    QVERIFY(send(sink.url(), message));

    const auto mail = sink.waitFor(u"ada@example.net"_s);
    QVERIFY(mail);
    QCOMPARE(mail->subject(), text);
    QCOMPARE(mail->toName, text);
    QCOMPARE(mail->text.trimmed(), text);
    QCOMPARE(mail->html.trimmed(), message.html);
}

void tst_SmtpClient::a_line_that_is_a_dot_does_not_end_the_mail()
{
    MailSink sink;
    MailMessage message = aMessage();
    message.text = u"a\n.\n..\n.b\nRCPT TO:<x@y.z>\nend"_s;
    QVERIFY(send(sink.url(), message));
    const auto mail = sink.waitFor(u"ada@example.net"_s);
    QVERIFY(mail);
    QCOMPARE(QString(mail->text).remove(u'\r').trimmed(), message.text);
    QVERIFY(!QByteArray(mail->raw).replace("\r\n", "").contains('\n'));
}

void tst_SmtpClient::the_envelope_is_not_the_header()
{
    MailSink sink;
    QVERIFY(send(sink.url()));
    const auto mail = sink.waitFor(u"ada@example.net"_s);
    QVERIFY(mail);
    QCOMPARE(mail->sender, u"support+abc@example.org"_s);
    QCOMPARE(mail->headers.value(u"from"_s), u"Suporte <support@example.org>"_s);
    QCOMPARE(mail->headers.value(u"message-id"_s), u"<abc@example.org>"_s);
}

void tst_SmtpClient::an_automatic_mail_has_a_null_sender()
{
    MailSink sink;
    const auto transport = MailTransport::open(sink.url());
    QVERIFY((*transport)->send({QString(), u"ada@example.net"_s}, writeMime(aMessage()).value()));
    const auto mail = sink.waitFor(u"ada@example.net"_s);
    QVERIFY(mail);
    QCOMPARE(mail->sender, QString());
}

void tst_SmtpClient::a_temporary_answer_is_unavailable_data()
{
    QTest::addColumn<bool>("afterData");
    QTest::newRow("to the recipient") << false;
    QTest::newRow("to the mail") << true;
}

void tst_SmtpClient::a_temporary_answer_is_unavailable()
{
    QFETCH(bool, afterData);
    MailSink sink;
    afterData ? sink.answerMails("451 4.3.0 later") : sink.answerRecipients("451 4.3.0 later");
    const auto sent = send(sink.url());
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, Error::Kind::Unavailable);
    QCOMPARE(sent.error().code, u"mail.deferred"_s);
    QVERIFY2(sent.error().detail.contains(u"451"_s), qPrintable(sent.error().detail));
    QVERIFY(sink.mails().isEmpty());
}

void tst_SmtpClient::a_permanent_answer_is_a_refusal()
{
    MailSink sink;
    sink.answerRecipients("550 5.1.1 nobody of that name");
    auto sent = send(sink.url());
    QVERIFY(!sent);
    QCOMPARE(sent.error().kind, Error::Kind::Invalid);
    QCOMPARE(sent.error().code, u"mail.refused"_s);
    QVERIFY2(sent.error().detail.contains(u"nobody"_s), qPrintable(sent.error().detail));

    sink.answerRecipients({});
    sink.answerMails("554 5.7.1 looks like junk");
    sent = send(sink.url());
    QCOMPARE(sent.error().code, u"mail.refused"_s);
}

void tst_SmtpClient::nobody_listening_is_unreachable()
{
    int port = 0;
    {
        SilentServer gone;
        port = gone.port;
    }
    const auto sent = send(u"smtp://127.0.0.1:%1"_s.arg(port));
    QCOMPARE(sent.error().code, u"mail.unreachable"_s);
    QCOMPARE(sent.error().kind, Error::Kind::Unavailable);
}

void tst_SmtpClient::a_silent_server_costs_no_more_than_its_time()
{
    SilentServer server;
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(send(u"smtp://127.0.0.1:%1?timeout=1"_s.arg(server.port)).error().code, u"mail.unreachable"_s);
    QVERIFY2(timer.elapsed() < 4000, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(send(u"smtps://127.0.0.1:%1?timeout=1"_s.arg(server.port)).error().code, u"mail.unreachable"_s);
    QVERIFY2(timer.elapsed() < 8000, qPrintable(QString::number(timer.elapsed())));
}

void tst_SmtpClient::signs_in_when_the_address_names_a_user()
{
    MailSink sink({MailSink::Security::None, true});
    const auto sent = send(sink.url().replace(u"://"_s, u"://"_s + signIn));
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().detail));
    QCOMPARE(sink.waitFor(u"ada@example.net"_s)->user, u"mailer"_s);
}

void tst_SmtpClient::a_wrong_password_may_be_mended()
{
    MailSink sink({MailSink::Security::None, true});
    const auto sent = send(sink.url().replace(u"://"_s, u"://mailer:wrong@"_s) + u"?timeout=2"_s);
    QCOMPARE(sent.error().code, u"mail.sign-in"_s);
    QCOMPARE(sent.error().kind, Error::Kind::Unavailable);
    QVERIFY(!sent.error().detail.contains(u"wrong"_s));
}

void tst_SmtpClient::without_a_user_a_server_that_wants_one_is_temporary()
{
    MailSink sink({MailSink::Security::None, true});
    QCOMPARE(send(sink.url()).error().kind, Error::Kind::Unavailable);
}

void tst_SmtpClient::a_certificate_of_its_own_making_is_refused_data()
{
    QTest::addColumn<bool>("starttls");
    QTest::newRow("starttls") << true;
    QTest::newRow("tls") << false;
}

void tst_SmtpClient::a_certificate_of_its_own_making_is_refused()
{
    QFETCH(bool, starttls);
    MailSink sink({starttls ? MailSink::Security::StartTls : MailSink::Security::Tls, false});
    QVERIFY(sink.isRunning());
    const auto sent = send(starttls ? sink.url() + u"?starttls=on"_s : sink.url().replace(u"smtp:"_s, u"smtps:"_s));
    QVERIFY(!sent);
    QCOMPARE(sent.error().code, u"mail.certificate"_s);
    QCOMPARE(sent.error().kind, Error::Kind::Unavailable);
    QVERIFY(sink.mails().isEmpty());
}

void tst_SmtpClient::a_certificate_that_is_trusted_is_accepted_data()
{
    a_certificate_of_its_own_making_is_refused_data();
}

void tst_SmtpClient::a_certificate_that_is_trusted_is_accepted()
{
    QFETCH(bool, starttls);
    MailSink sink({starttls ? MailSink::Security::StartTls : MailSink::Security::Tls, true});
    QString url = sink.url().replace(u"://"_s, u"://"_s + signIn) + u"?ca="_s + sink.certificateFile();
    url = starttls ? url + u"&starttls=on"_s : url.replace(u"smtp:"_s, u"smtps:"_s);
    const auto sent = send(url);
    QVERIFY2(sent, sent ? "" : qPrintable(sent.error().code + sent.error().detail));
    const auto mail = sink.waitFor(u"ada@example.net"_s);
    QVERIFY(mail && mail->tls);
}

/// The sink's certificate is for 127.0.0.1, and "localhost" is another name.
void tst_SmtpClient::a_trusted_certificate_of_another_host_is_refused()
{
    MailSink sink({MailSink::Security::StartTls, false});
    const auto sent = send(sink.url().replace(u"127.0.0.1"_s, u"localhost"_s) + u"?starttls=on&ca="_s + sink.certificateFile());
    QCOMPARE(sent.error().code, u"mail.certificate"_s);
}

void tst_SmtpClient::insists_on_starttls()
{
    MailSink sink;
    QCOMPARE(send(sink.url() + u"?starttls=on"_s).error().code, u"mail.no-starttls"_s);
    QVERIFY(sink.mails().isEmpty());
}

void tst_SmtpClient::understands_addresses_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("code"); // empty: understood
    QTest::newRow("own computer") << u"smtp://localhost:2525"_s << QString();
    QTest::newRow("server") << u"smtp://mail.example.org"_s << QString();
    QTest::newRow("server by TLS") << u"smtps://me:secret@mail.example.org"_s << QString();
    QTest::newRow("maildir") << u"file:/tmp/out"_s << QString();
    QTest::newRow("server in clear") << u"smtp://mail.example.org?starttls=off"_s << u"mail.url-insecure"_s;
    QTest::newRow("a name that begins like this computer") << u"smtp://127.evil.example?starttls=off"_s << u"mail.url-insecure"_s;
    QTest::newRow("other scheme") << u"http://mail.example.org"_s << u"mail.url-invalid"_s;
    QTest::newRow("no host") << u"smtp://"_s << u"mail.url-invalid"_s;
    QTest::newRow("a maildir without a folder") << u"file:"_s << u"mail.url-invalid"_s;
    QTest::newRow("unknown manner") << u"smtp://localhost?starttls=maybe"_s << u"mail.url-invalid"_s;
    QTest::newRow("nothing") << QString() << u"mail.url-invalid"_s;
}

void tst_SmtpClient::understands_addresses()
{
    QFETCH(QString, url);
    QFETCH(QString, code);
    const auto transport = MailTransport::open(url);
    QCOMPARE(transport ? QString() : transport.error().code, code);
}

void tst_SmtpClient::a_maildir_takes_mail_whole()
{
    QTemporaryDir folder;
    QVERIFY(send(u"file:"_s + folder.filePath(u"out"_s)));
    QVERIFY(send(u"file:"_s + folder.filePath(u"out"_s)));
    const QDir mails(folder.filePath(u"out/new"_s));
    QCOMPARE(mails.entryList(QDir::Files).size(), 2);
    QVERIFY(QDir(folder.filePath(u"out/tmp"_s)).isEmpty());
    QFile file(mails.filePath(mails.entryList(QDir::Files).first()));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray mail = file.readAll();
    QVERIFY(mail.startsWith("Return-Path: <support+abc@example.org>\r\nDelivered-To: ada@example.net\r\n"));
    QVERIFY(mail.endsWith(writeMime(aMessage()).value()));
}

void tst_SmtpClient::an_unwritable_maildir_is_temporary()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(u"file"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(send(u"file:"_s + file.fileName()).error().kind, Error::Kind::Unavailable);
}

QTEST_GUILESS_MAIN(tst_SmtpClient)
#include "tst_smtpclient.moc"
