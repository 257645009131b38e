// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/mimewriter.h"

#include <QTest>

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

QByteArray header(const QByteArray &mime, const QByteArray &name)
{
    const QByteArray head = QByteArray(mime.left(mime.indexOf("\r\n\r\n"))).replace("\r\n\t", " ").replace("\r\n ", " ");
    for (const QByteArray &line : head.split('\n'))
        if (line.toLower().startsWith(name.toLower() + ": "))
            return line.mid(name.size() + 2).trimmed();
    return {};
}

}

class tst_MimeWriter : public QObject
{
    Q_OBJECT
private slots:
    void writes_ascii_in_short_lines_ended_by_crlf();
    void both_bodies_are_alternatives();
    void files_follow_what_is_said();
    void headers_say_what_the_message_says();
    void only_automatic_mail_says_so();
    void refuses_to_let_a_value_out_of_its_header_data();
    void refuses_to_let_a_value_out_of_its_header();
    void refuses_addresses_that_cannot_travel_data();
    void refuses_addresses_that_cannot_travel();
    void a_host_beyond_ascii_travels_as_a_label();
    void an_address_travels_in_the_spelling_it_is_stored_in();
    void the_same_message_is_the_same_bytes();
};

void tst_MimeWriter::writes_ascii_in_short_lines_ended_by_crlf()
{
    MailMessage message = aMessage();
    message.subject = u"Ação urgente: não consigo entrar ✉ "_s.repeated(20);
    message.to.name = u"محمد "_s.repeated(30).trimmed();
    message.text = u"linha longa ção "_s.repeated(200) + u"\n.\n..\nFrom aqui\r\nfim\rmesmo"_s;
    message.html = u"<p>"_s + u"مرحبا 🎉 "_s.repeated(300) + u"</p>"_s;
    const QByteArray mime = writeMime(message).value();

    QVERIFY(!QByteArray(mime).replace("\r\n", "").contains('\n'));
    QVERIFY(!QByteArray(mime).replace("\r\n", "").contains('\r'));
    for (const QByteArray &line : mime.split('\n')) {
        QVERIFY2(line.size() <= 998, line.constData());
        for (const char byte : line)
            QVERIFY(byte > 0);
    }
    QVERIFY(!mime.contains("iso-8859"));
}

void tst_MimeWriter::both_bodies_are_alternatives()
{
    MailMessage message = aMessage();
    QVERIFY(header(writeMime(message).value(), "Content-Type").startsWith("text/plain"));
    message.html = u"<p>Bom dia</p>"_s;
    const QByteArray mime = writeMime(message).value();
    QVERIFY(header(mime, "Content-Type").startsWith("multipart/alternative"));
    QVERIFY(mime.indexOf("text/plain; charset=utf-8") < mime.indexOf("text/html; charset=utf-8"));
    QVERIFY(mime.contains("text/plain; charset=utf-8"));
}

void tst_MimeWriter::files_follow_what_is_said()
{
    MailMessage message = aMessage();
    message.html = u"<p>Bom dia</p>"_s;
    message.files = {{u"or\u00e7amento \"1\".pdf"_s, u"application/pdf"_s, QByteArray(10'000, '\xff')}, {u"a.eml"_s, u"message/rfc822"_s, "From: x"}};
    const QByteArray mime = writeMime(message).value();
    QVERIFY(header(mime, "Content-Type").startsWith("multipart/mixed"));
    QVERIFY(mime.indexOf("multipart/alternative") < mime.indexOf("application/pdf"));
    QVERIFY(mime.contains("Content-Disposition: attachment"));
    QVERIFY(mime.contains("UTF-8''or%C3%A7amento"));
    QVERIFY(!mime.contains("message/rfc822"));
    for (const QByteArray &line : mime.split('\n'))
        QVERIFY2(line.size() <= 998, line.constData());
    message.files.first().name = u"a\r\nBcc: x@y.z"_s;
    QCOMPARE(writeMime(message).error().code, u"mail.header-invalid"_s);
}

void tst_MimeWriter::headers_say_what_the_message_says()
{
    MailMessage message = aMessage();
    message.replyTo = u"answers@example.org"_s;
    message.references = {u"ticket-7@example.org"_s, u"b@example.org"_s};
    message.inReplyTo = u"b@example.org"_s;
    const QByteArray mime = writeMime(message).value();
    QCOMPARE(header(mime, "From"), "Suporte <support@example.org>");
    QCOMPARE(header(mime, "To"), "Ada <ada@example.net>");
    QCOMPARE(header(mime, "Reply-To"), "answers@example.org");
    QCOMPARE(header(mime, "Message-Id"), "<abc@example.org>");
    QCOMPARE(header(mime, "In-Reply-To"), "<b@example.org>");
    QCOMPARE(header(mime, "References"), "<ticket-7@example.org> <b@example.org>");
    QCOMPARE(header(mime, "Date"), "Tue, 14 Nov 2023 22:13:20 +0000");
    QCOMPARE(header(mime, "Mime-Version"), "1.0");
}

void tst_MimeWriter::only_automatic_mail_says_so()
{
    MailMessage message = aMessage();
    QVERIFY(header(writeMime(message).value(), "Auto-Submitted").isEmpty());
    message.automatic = true;
    QCOMPARE(header(writeMime(message).value(), "Auto-Submitted"), "auto-generated");
    QCOMPARE(header(writeMime(message).value(), "X-Auto-Response-Suppress"), "All");
    QCOMPARE(header(writeMime(message).value(), "Precedence"), "bulk");
    message.answersMail = true;
    QCOMPARE(header(writeMime(message).value(), "Auto-Submitted"), "auto-replied");
    message.loopMark = u"support@desk.example"_s;
    QCOMPARE(header(writeMime(message).value(), "X-Support-Loop"), "support@desk.example");
}

void tst_MimeWriter::refuses_to_let_a_value_out_of_its_header_data()
{
    QTest::addColumn<QString>("poison");
    QTest::newRow("line feed") << u"a\nBcc: x@y.z"_s;
    QTest::newRow("carriage return") << u"a\rBcc: x@y.z"_s;
    QTest::newRow("both") << u"a\r\n\r\nbody"_s;
    QTest::newRow("nul") << u"a"_s + QChar(0) + u"b"_s;
}

void tst_MimeWriter::refuses_to_let_a_value_out_of_its_header()
{
    QFETCH(QString, poison);
    const QList<QString MailMessage::*> texts = {&MailMessage::subject, &MailMessage::messageId, &MailMessage::inReplyTo,
                                                &MailMessage::replyTo};
    for (const auto field : texts) {
        MailMessage message = aMessage();
        message.*field = poison;
        QVERIFY(!writeMime(message));
    }
    for (const auto side : {&MailMessage::from, &MailMessage::to}) {
        MailMessage message = aMessage();
        (message.*side).name = poison;
        QCOMPARE(writeMime(message).error().code, u"mail.header-invalid"_s);
        message = aMessage();
        (message.*side).address = poison + u"@example.org"_s;
        QCOMPARE(writeMime(message).error().code, u"mail.address-invalid"_s);
        message = aMessage();
        (message.*side).address = u"ada@"_s + poison;
        QCOMPARE(writeMime(message).error().code, u"mail.address-invalid"_s);
    }
    MailMessage message = aMessage();
    message.references = {poison};
    QVERIFY(!writeMime(message));
}

void tst_MimeWriter::refuses_addresses_that_cannot_travel_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("empty") << QString();
    QTest::newRow("no host") << u"ada"_s;
    QTest::newRow("no local part") << u"@example.org"_s;
    QTest::newRow("several") << u"a@example.org,b@example.org"_s;
    QTest::newRow("a name") << u"Ada <ada@example.org>"_s;
    QTest::newRow("blank in the host") << u"ada@example.org b"_s;
    QTest::newRow("closing the path") << u"ada@example.org> SIZE=1"_s;
    QTest::newRow("beyond ASCII") << u"joão@example.org"_s;
}

void tst_MimeWriter::refuses_addresses_that_cannot_travel()
{
    QFETCH(QString, address);
    MailMessage message = aMessage();
    message.to.address = address;
    QCOMPARE(writeMime(message).error().code, u"mail.address-invalid"_s);
    QCOMPARE(wireAddress(address).error().kind, Error::Kind::Invalid);
}

void tst_MimeWriter::a_host_beyond_ascii_travels_as_a_label()
{
    QCOMPARE(wireAddress(u"ada@exâmple.org"_s).value(), "ada@xn--exmple-xta.org");
    QCOMPARE(wireAddress(u"ada@straße.example"_s).value(), "ada@xn--strae-oqa.example");
}

void tst_MimeWriter::an_address_travels_in_the_spelling_it_is_stored_in()
{
    QCOMPARE(wireAddress(u"Ada.L@Example.ORG"_s).value(), "Ada.L@Example.ORG");
    MailMessage message = aMessage();
    message.to.address = u"Ada.L@Example.ORG"_s;
    QVERIFY(writeMime(message).value().contains("Ada.L@Example.ORG"));
}

void tst_MimeWriter::the_same_message_is_the_same_bytes()
{
    QCOMPARE(writeMime(aMessage()).value(), writeMime(aMessage()).value());
}

QTEST_GUILESS_MAIN(tst_MimeWriter)
#include "tst_mimewriter.moc"
