// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/mailparser.h"
#include "tests/support/mails.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace mails;

/// What a mail says, read from mails as programs in use write them.
class tst_MailParser : public QObject
{
    Q_OBJECT
private slots:
    void a_plain_mail();
    void charsets_data();
    void charsets();
    void headers_in_encoded_words_and_in_eighth_bits();
    void file_names_data();
    void file_names();
    void flowed_text_is_put_together();
    void both_forms_of_one_text_are_kept();
    void html_alone_is_told_in_plain_text();
    void an_image_of_the_html_stays_where_it_is();
    void html_between_files_is_read_in_order();
    void a_text_file_is_no_text();
    void a_forwarded_mail_is_a_file();
    void winmail_is_a_file();
    void lists_of_addresses();
    void who_it_was_delivered_to();
    void threads();
    void machine_signs_data();
    void machine_signs();
    void a_person_has_no_machine_sign_data();
    void a_person_has_no_machine_sign();
    void a_bounce();
    void a_delayed_mail_is_not_failed();
    void a_read_receipt();
    void an_abuse_report();
    void authentication_results_are_the_topmost_first();
    void loop_marks();
    void a_line_of_a_mailbox_file_before_it_is_no_header();
    void carriage_returns_alone_end_lines_where_nothing_else_does();
    void nul_does_not_come_through();
    void script_does_not_come_through();
    void a_broken_boundary_still_says_something();
    void bounds_data();
    void bounds();
    void what_keeps_the_bounds_is_read();
    void the_message_id_is_found_alone();
};

void tst_MailParser::a_plain_mail()
{
    const auto mail = parseMail(aMail({"Subject: Printer", "Date: Fri, 27 Nov 2026 10:00:00 -0300"}, "It does not print.\r\n"));
    QCOMPARE(mail.problem, QString());
    QCOMPARE(mail.from.size(), 1);
    QCOMPARE(mail.from.first().name, u"Ada Lovelace"_s);
    QCOMPARE(mail.from.first().address, u"ada@example.net"_s);
    QCOMPARE(mail.subject, u"Printer"_s);
    QCOMPARE(mail.text, u"It does not print.\n"_s);
    QCOMPARE(mail.html, QString());
    QCOMPARE(mail.messageId, u"one@example.net"_s);
    QCOMPARE(mail.date, 1795784400000);
    QVERIFY(mail.machineSigns.isEmpty() && mail.parts.isEmpty() && !mail.isCharsetGuessed);
}

void tst_MailParser::charsets_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("guessed");
    const auto row = [](const char *name, const QByteArray &type, const QByteArray &body, const QString &text, bool guessed = false) {
        QTest::newRow(name) << type << body << text << guessed;
    };
    row("utf-8", "text/plain; charset=utf-8", "A\xc3\xa7\xc3\xa3o \xf0\x9f\x98\x80", u"Ação 😀"_s);
    row("utf-8 in quotes", "text/plain; charset=\"UTF-8\"", "\xc3\xa9", u"é"_s);
    row("iso-8859-1", "text/plain; charset=iso-8859-1", "A\xe7\xe3o", u"Ação"_s);
    row("windows-1252 called iso-8859-1", "text/plain; charset=ISO-8859-1", "\x93oi\x94 \x80", u"“oi” €"_s);
    row("windows-1251", "text/plain; charset=windows-1251", "\xcf\xf0\xe8", u"При"_s);
    row("koi8-r", "text/plain; charset=koi8-r", "\xf0\xd2\xc9", u"При"_s);
    row("iso-2022-jp", "text/plain; charset=iso-2022-jp", "\x1b$B$\"\x1b(B", u"あ"_s);
    row("gb18030", "text/plain; charset=gb18030", "\xc4\xe3", u"你"_s);
    row("big5", "text/plain; charset=big5", "\xa7\x41", u"你"_s);
    row("euc-kr", "text/plain; charset=ks_c_5601-1987", "\xb0\xa1", u"가"_s);
    row("utf-16 with mark", "text/plain; charset=utf-16\r\nContent-Transfer-Encoding: base64", "/v8A6Q==", u"é"_s);
    row("none, UTF-8", "text/plain", "A\xc3\xa7\xc3\xa3o", u"Ação"_s, true);
    row("none, Western", "text/plain", "A\xe7\xe3o", u"Ação"_s, true);
    row("none, ASCII", "text/plain", "Acao", u"Acao"_s);
    row("ASCII with eighth bits", "text/plain; charset=us-ascii", "A\xe7\xe3o", u"Ação"_s, true);
    row("UTF-8 that is none", "text/plain; charset=utf-8", "A\xe7\xe3o", u"Ação"_s, true);
    row("unknown", "text/plain; charset=x-martian", "A\xc3\xa7\xc3\xa3o", u"Ação"_s, true);
    row("quoted-printable", "text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable", "A=C3=A7=C3=A3=\r\no", u"Ação"_s);
    row("base64", "text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64", "QcOnw6Nv", u"Ação"_s);
    row("base64 with rubbish in it", "text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64", "QcO\r\nn!!w6N v", u"Ação"_s);
}

void tst_MailParser::charsets()
{
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    QFETCH(QString, text);
    QFETCH(bool, guessed);
    const auto mail = parseMail(aMail({"Content-Type: " + type}, body));
    QCOMPARE(mail.problem, QString());
    QCOMPARE(mail.text.trimmed(), text);
    QCOMPARE(mail.isCharsetGuessed, guessed);
}

void tst_MailParser::headers_in_encoded_words_and_in_eighth_bits()
{
    const auto encoded = parseMail("From: =?utf-8?Q?Jo=C3=A3o_da_Silva?= <joao@example.net>\r\n"
                                   "Subject: =?utf-8?B?w4Fn?=\r\n =?utf-8?B?dWE=?= =?iso-8859-1?Q?_=E9?= fria\r\n\r\nx");
    QCOMPARE(encoded.from.first().name, u"João da Silva"_s);
    QCOMPARE(encoded.subject, u"Água é fria"_s);
    QCOMPARE(parseMail("Subject: A\xc3\xa7\xc3\xa3o\r\n\r\nx").subject, u"Ação"_s);
    QCOMPARE(parseMail("Subject: A\xe7\xe3o\r\n\r\nx").subject, u"Ação"_s);
    QCOMPARE(parseMail("Subject: =?utf-8?Q?a=00b=0D=0ABcc:_x@y.z?=\r\n\r\nx").subject, u"a?b Bcc: x@y.z"_s);
}

void tst_MailParser::file_names_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, const QByteArray &headers, const QString &file) { QTest::newRow(name) << headers << file; };
    row("plain", "Content-Disposition: attachment; filename=\"invoice.pdf\"", u"invoice.pdf"_s);
    row("of the type only", "Content-Type: application/pdf; name=\"invoice.pdf\"\r\nContent-Disposition: attachment", u"invoice.pdf"_s);
    row("RFC 2231", "Content-Disposition: attachment; filename*=utf-8''nota%20fiscal%20%C3%A7.pdf", u"nota fiscal ç.pdf"_s);
    row("RFC 2231 in pieces", "Content-Disposition: attachment; filename*0*=utf-8''nota%20;\r\n filename*1*=%C3%A7;\r\n filename*2=\".pdf\"",
        u"nota ç.pdf"_s);
    row("RFC 2047", "Content-Disposition: attachment; filename=\"=?utf-8?Q?nota_=C3=A7=2Epdf?=\"", u"nota ç.pdf"_s);
    row("path", "Content-Disposition: attachment; filename=\"../../etc/passwd\"", u"etcpasswd"_s);
    row("Windows path", "Content-Disposition: attachment; filename=\"..\\\\..\\\\boot.ini\"", u"boot.ini"_s);
    row("blank at the end", "Content-Disposition: attachment; filename=\"run.exe \"", u"run.exe"_s);
    row("zero width", "Content-Disposition: attachment; filename*=utf-8''run%E2%80%8B.exe", u"run.exe"_s);
    row("turned round", "Content-Disposition: attachment; filename*=utf-8''run%E2%80%AEfdp.exe", u"runfdp.exe"_s);
    row("NUL", "Content-Disposition: attachment; filename*=utf-8''run.exe%00.pdf", u"run.exe"_s);
    row("none", "Content-Disposition: attachment", QString());
}

void tst_MailParser::file_names()
{
    QFETCH(QByteArray, headers);
    QFETCH(QString, name);
    const auto mail = parseMail(aMultipart("mixed", {"\r\nhello", headers + "\r\n\r\nbytes"}));
    QCOMPARE(mail.parts.size(), 1);
    QCOMPARE(mail.parts.first().fileName, name);
    QCOMPARE(mail.parts.first().bytes, "bytes");
}

void tst_MailParser::flowed_text_is_put_together()
{
    const auto mail = parseMail(aMail({"Content-Type: text/plain; charset=utf-8; format=flowed"},
                                      "A long \r\nline.\r\n\r\n> quoted \r\n> line\r\n>> deeper\r\n From here\r\n-- \r\nAda\r\n"));
    QCOMPARE(mail.text, u"A long line.\n\n> quoted line\n>> deeper\nFrom here\n-- \nAda\n"_s);
    const auto joined = parseMail(aMail({"Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes"}, "Schiff \r\nfahrt"));
    QCOMPARE(joined.text, u"Schifffahrt"_s);
}

void tst_MailParser::both_forms_of_one_text_are_kept()
{
    const auto mail = parseMail(aMultipart("alternative", {"Content-Type: text/plain\r\n\r\nHi *there*",
                                                           "Content-Type: text/html\r\n\r\n<p>Hi <b onclick=\"x()\">there</b></p>"}));
    QCOMPARE(mail.text, u"Hi *there*"_s);
    QCOMPARE(mail.html, u"<p>Hi <b>there</b></p>"_s);
    QVERIFY(mail.parts.isEmpty());
}

void tst_MailParser::html_alone_is_told_in_plain_text()
{
    const auto mail = parseMail(aMail({"Content-Type: text/html; charset=iso-8859-1"}, "<p>A\xe7\xe3o</p><p>Oi</p><style>p{}</style>"));
    QCOMPARE(mail.text, u"Ação\n\nOi"_s);
    QCOMPARE(mail.html, u"<p>Ação</p><p>Oi</p>"_s);
}

void tst_MailParser::an_image_of_the_html_stays_where_it_is()
{
    const QByteArray html = "Content-Type: text/html\r\n\r\n<p>See <img src=\"cid:shot@x\" alt=\"shot\" onerror=\"x()\">"
                            "<img src=\"https://evil.example/seen.gif\" alt=\"spy\"></p>";
    const auto mail = parseMail(aMultipart("related", {html, "Content-Type: image/png\r\nContent-ID: <shot@x>\r\n"
                                                             "Content-Transfer-Encoding: base64\r\n\r\niVBORw==",
                                                       "Content-Type: image/png\r\nContent-ID: <other@x>\r\n\r\nx"}));
    QCOMPARE(mail.html, u"<p>See <img src=\"cid:shot@x\" alt=\"shot\">spy</p>"_s);
    QCOMPARE(mail.parts.size(), 2);
    QCOMPARE(mail.parts.first().contentId, u"shot@x"_s);
    QCOMPARE(mail.parts.first().type, u"image/png"_s);
    QCOMPARE(mail.parts.first().bytes, "\x89PNG");
    QCOMPARE(mail.parts.last().contentId, QString());
}

void tst_MailParser::html_between_files_is_read_in_order()
{
    const auto mail = parseMail(aMultipart("mixed", {"Content-Type: text/html\r\n\r\n<p>first</p>",
                                                     "Content-Type: application/pdf; name=a.pdf\r\n\r\npdf",
                                                     "Content-Type: text/plain\r\n\r\nsecond <3"}));
    QCOMPARE(mail.html, u"<p>first</p>\n<pre>second &lt;3</pre>"_s);
    QCOMPARE(mail.text, u"first\n\nsecond <3"_s);
    QCOMPARE(mail.parts.size(), 1);
}

void tst_MailParser::a_text_file_is_no_text()
{
    const auto mail = parseMail(aMultipart("mixed", {"\r\nsee the log", "Content-Type: text/plain; name=server.log\r\n\r\nlog lines",
                                                     "Content-Type: text/html\r\nContent-Disposition: attachment\r\n\r\n<b>x</b>",
                                                     "Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR"}));
    QCOMPARE(mail.text, u"see the log"_s);
    QCOMPARE(mail.html, QString());
    QCOMPARE(mail.parts.size(), 3);
    QCOMPARE(mail.parts.first().fileName, u"server.log"_s);
    QCOMPARE(mail.parts.last().type, u"text/calendar"_s);
}

void tst_MailParser::a_forwarded_mail_is_a_file()
{
    const QByteArray inner = "From: bob@example.net\r\nSubject: Re: a/b\r\nMessage-ID: <inner@x>\r\n\r\nInner words\r\n";
    const auto mail = parseMail(aMultipart("mixed", {"\r\nplease see", "Content-Type: message/rfc822\r\n\r\n" + inner}));
    QCOMPARE(mail.text, u"please see"_s);
    QCOMPARE(mail.parts.size(), 1);
    QCOMPARE(mail.parts.first().fileName, u"Re: ab.eml"_s);
    QCOMPARE(mail.parts.first().type, u"message/rfc822"_s);
    QVERIFY(mail.parts.first().bytes.contains("Inner words") && mail.parts.first().bytes.contains("Message-ID: <inner@x>"));
    QCOMPARE(mail.messageId, u"one@example.net"_s);
}

void tst_MailParser::winmail_is_a_file()
{
    const auto mail = parseMail(aMultipart("mixed", {"\r\nhello", "Content-Type: application/ms-tnef; name=\"winmail.dat\"\r\n"
                                                                  "Content-Transfer-Encoding: base64\r\n\r\neJ8+Ig=="}));
    QCOMPARE(mail.parts.first().fileName, u"winmail.dat"_s);
    QCOMPARE(mail.parts.first().type, u"application/ms-tnef"_s);
}

void tst_MailParser::lists_of_addresses()
{
    const auto mail = parseMail("From: \"Silva, Ana\" <ana@example.net>, bob@example.net\r\nReply-To: <desk@example.net>\r\n"
                                "To: support@desk.example, Team: c@x.org, \"D\" <d@x.org>;, undisclosed-recipients:;\r\n"
                                "Cc: (comment) e@x.org\r\n\r\nx");
    QCOMPARE(mail.from.size(), 2);
    QCOMPARE(mail.from.first().name, u"Silva, Ana"_s);
    QCOMPARE(mail.replyTo.first().address, u"desk@example.net"_s);
    QCOMPARE(mail.to.size(), 3);
    QCOMPARE(mail.to.last().address, u"d@x.org"_s);
    QCOMPARE(mail.cc.first().address, u"e@x.org"_s);
    QCOMPARE(parseMail("From: ana@example.net\r\nFrom: boss@example.net\r\n\r\nx").from.size(), 2);
}

void tst_MailParser::who_it_was_delivered_to()
{
    const auto mail = parseMail("Return-Path: <ana@example.net>\r\nDelivered-To: support+abc@desk.example\r\n"
                                "X-Original-To: sales@desk.example\r\nDelivered-To: <inner@desk.example>\r\n\r\nx");
    QCOMPARE(mail.deliveredTo, QStringList({u"support+abc@desk.example"_s, u"sales@desk.example"_s, u"inner@desk.example"_s}));
    QCOMPARE(mail.returnPath, u"ana@example.net"_s);
}

void tst_MailParser::threads()
{
    const auto mail = parseMail("Message-ID: <c@x>\r\nIn-Reply-To: <b@x>\r\nReferences: <a@x>\r\n <b@x>\r\n\r\nx");
    QCOMPARE(mail.messageId, u"c@x"_s);
    QCOMPARE(mail.inReplyTo, QStringList(u"b@x"_s));
    QCOMPARE(mail.references, QStringList({u"a@x"_s, u"b@x"_s}));
    QByteArray many = "References:";
    for (int i = 0; i < 3000; ++i)
        many += " <r" + QByteArray::number(i) + "@x>";
    const auto long_ = parseMail(many + "\r\n\r\nx");
    QCOMPARE(long_.references.size(), 200);
    QCOMPARE(long_.references.first(), u"r0@x"_s);
    QCOMPARE(long_.references.last(), u"r2999@x"_s);
}

void tst_MailParser::machine_signs_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<MachineSign>("sign");
    const auto row = [](const QByteArray &header, MachineSign sign) { QTest::newRow(header.constData()) << header << sign; };
    row("Auto-Submitted: auto-replied", MachineSign::AutoSubmitted);
    row("auto-submitted: Auto-Generated (rejected); owner=x", MachineSign::AutoSubmitted);
    row("X-Autoreply: yes", MachineSign::AutoSubmitted);
    row("Precedence: BULK", MachineSign::Precedence);
    row("Precedence: list", MachineSign::Precedence);
    row("Precedence: junk", MachineSign::Precedence);
    row("List-Id: <news.example.org>", MachineSign::List);
    row("List-Unsubscribe: <mailto:x@y.z>", MachineSign::List);
    row("X-Auto-Response-Suppress: OOF, AutoReply", MachineSign::Suppressed);
    row("Return-Path: <>", MachineSign::NullReturnPath);
    row("Return-Path: < >", MachineSign::NullReturnPath);
    row("Return-Path: <MAILER-DAEMON@x.org>", MachineSign::NullReturnPath);
    for (const char *from : {"noreply@x.org", "no-reply@x.org", "No.Reply@x.org", "donotreply@x.org", "do-not-reply@x.org", "noreply+abc@x.org",
                             "nao-responda@x.org", "no-responder@x.org", "MAILER-DAEMON@x.org", "postmaster@x.org", "bounces+12@x.org"})
        row("From: " + QByteArray(from), MachineSign::NoReplyAddress);
}

void tst_MailParser::machine_signs()
{
    QFETCH(QByteArray, header);
    QFETCH(MachineSign, sign);
    QCOMPARE(parseMail(header + "\r\n\r\nx").machineSigns, QList<MachineSign>{sign});
}

void tst_MailParser::a_person_has_no_machine_sign_data()
{
    QTest::addColumn<QByteArray>("header");
    for (const char *header : {"Auto-Submitted: no", "Precedence: normal", "Return-Path: <ana@x.org>", "X-Auto-Response-Suppress: None",
                               "From: norepla@x.org", "From: noel@x.org", "From: ana.noreply.silva@x.org", "From: reply@x.org",
                               "X-List: a", "From: bounced.ball@x.org"})
        QTest::newRow(header) << QByteArray(header);
}

void tst_MailParser::a_person_has_no_machine_sign()
{
    QFETCH(QByteArray, header);
    QVERIFY(parseMail(header + "\r\n\r\nx").machineSigns.isEmpty());
}

void tst_MailParser::a_bounce()
{
    const QByteArray status = "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example.org\r\n\r\n"
                              "Final-Recipient: rfc822; fine@example.net\r\nAction: relayed\r\nStatus: 2.0.0\r\n\r\n"
                              "Original-Recipient: rfc822;Ada@example.net\r\nFinal-Recipient: rfc822; ada2@example.net\r\n"
                              "Action: failed\r\nStatus: 5.1.1\r\nDiagnostic-Code: smtp; 550 unknown\r\n";
    const QByteArray original = "Content-Type: message/rfc822\r\n\r\nMessage-ID: <sent@desk.example>\r\nSubject: Ticket\r\n\r\nwords";
    const auto mail = parseMail(aMultipart("report; report-type=delivery-status", {"\r\nIt could not be delivered.", status, original},
                                           {"Return-Path: <>"}));
    QVERIFY(mail.machineSigns.contains(MachineSign::DeliveryStatus));
    QVERIFY(mail.machineSigns.contains(MachineSign::NullReturnPath));
    QCOMPARE(mail.originalMessageId, u"sent@desk.example"_s);
    QCOMPARE(mail.originalRecipient, u"Ada@example.net"_s);
    QVERIFY(mail.failedForGood);
    QCOMPARE(mail.text, u"It could not be delivered."_s);

    const QByteArray headers = "Content-Type: text/rfc822-headers\r\n\r\nSubject: x\r\nMessage-ID: <only@desk.example>\r\n";
    QCOMPARE(parseMail(aMultipart("report; report-type=delivery-status", {"\r\nx", status, headers})).originalMessageId, u"only@desk.example"_s);
}

void tst_MailParser::a_delayed_mail_is_not_failed()
{
    const QByteArray status = "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx\r\n\r\n"
                              "Final-Recipient: rfc822; ada@example.net\r\nAction: delayed\r\nStatus: 4.4.1\r\n";
    const auto mail = parseMail(aMultipart("report; report-type=delivery-status", {"\r\nlater", status}));
    QVERIFY(mail.machineSigns.contains(MachineSign::DeliveryStatus));
    QCOMPARE(mail.originalRecipient, u"ada@example.net"_s);
    QVERIFY(!mail.failedForGood);
}

void tst_MailParser::a_read_receipt()
{
    const auto mail = parseMail(aMultipart("report; report-type=disposition-notification",
                                           {"\r\nread", "Content-Type: message/disposition-notification\r\n\r\n"
                                                        "Final-Recipient: rfc822; ada@x\r\nOriginal-Message-ID: <sent@desk.example>\r\n"
                                                        "Disposition: manual-action/MDN-sent-manually; displayed\r\n"}));
    QCOMPARE(mail.machineSigns, QList<MachineSign>{MachineSign::Disposition});
    QCOMPARE(mail.originalMessageId, u"sent@desk.example"_s);
}

void tst_MailParser::an_abuse_report()
{
    const auto mail = parseMail(aMultipart("report; report-type=feedback-report",
                                           {"\r\nabuse", "Content-Type: message/feedback-report\r\n\r\nFeedback-Type: abuse\r\nVersion: 1\r\n"}));
    QCOMPARE(mail.machineSigns, QList<MachineSign>{MachineSign::AbuseReport});
}

void tst_MailParser::authentication_results_are_the_topmost_first()
{
    const auto mail = parseMail("Authentication-Results: mx.desk.example;\r\n\tdmarc=pass header.from=x.org\r\n"
                                "Received: by mx\r\nAuthentication-Results: evil.example; dmarc=pass\r\n\r\nx");
    QCOMPARE(mail.authenticationResults.size(), 2);
    QCOMPARE(mail.authenticationResults.first(), u"mx.desk.example; dmarc=pass header.from=x.org"_s);
}

void tst_MailParser::loop_marks()
{
    QCOMPARE(parseMail("X-Support-Loop: abc\r\nX-Support-Loop: def\r\n\r\nx").loopMarks, QStringList({u"abc"_s, u"def"_s}));
    QVERIFY(parseMail("X-Loop: abc\r\n\r\nx").loopMarks.isEmpty());
}

void tst_MailParser::a_line_of_a_mailbox_file_before_it_is_no_header()
{
    const auto mail = parseMail("From ada@example.net Fri Nov 27 10:00:00 2026\r\nSubject: hi\r\n\r\nwords");
    QCOMPARE(mail.subject, u"hi"_s);
    QCOMPARE(mail.text, u"words"_s);
    QVERIFY(mail.from.isEmpty());
}

void tst_MailParser::carriage_returns_alone_end_lines_where_nothing_else_does()
{
    const auto mail = parseMail("Subject: hi\rFrom: ada@example.net\r\rone\rtwo");
    QCOMPARE(mail.subject, u"hi"_s);
    QCOMPARE(mail.from.first().address, u"ada@example.net"_s);
    QCOMPARE(mail.text, u"one\ntwo"_s);
}

void tst_MailParser::nul_does_not_come_through()
{
    const auto mail = parseMail(aMail({QByteArrayLiteral("Subject: a\0b")}, QByteArrayLiteral("one\0two\x01")));
    QVERIFY(!mail.subject.contains(QChar::Null));
    QCOMPARE(mail.text, u"onetwo"_s);
}

void tst_MailParser::script_does_not_come_through()
{
    const auto mail = parseMail(aMail({"Content-Type: text/html"}, "<script>alert(1)</script><a href=\"javascript:x()\">a</a><svg onload=x()>"
                                                                   "<img src=\"cid:a&quot;onerror=x()\" alt=b><img src=\" CID:ok@x \">"));
    QCOMPARE(mail.html, u"<a>a</a>"_s);
}

void tst_MailParser::a_broken_boundary_still_says_something()
{
    const auto never = parseMail("From: a@x.org\r\nContent-Type: multipart/mixed; boundary=abc\r\n\r\nwords without parts\r\n");
    QVERIFY(never.text.contains(u"words without parts"_s) || !never.problem.isEmpty());
    const auto untold = parseMail("From: a@x.org\r\nContent-Type: multipart/alternative\r\n\r\n--abc\r\n\r\nhello\r\n--abc--\r\n");
    QVERIFY(untold.text.contains(u"hello"_s) || !untold.problem.isEmpty());
    const auto open = parseMail("From: a@x.org\r\nContent-Type: multipart/mixed; boundary=abc\r\n\r\n--abc\r\n\r\nhello");
    QCOMPARE(open.text, u"hello"_s);
}

void tst_MailParser::bounds_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("problem");
    const auto row = [](const QByteArray &bytes, const QString &problem) { QTest::newRow(qPrintable(problem)) << bytes << problem; };
    row("\r\n \n", u"mail.empty"_s);
    row("neither head nor sense", u"mail.unreadable"_s);
    row(aMail(QByteArrayList(1200, "X-A: b"), "x"), u"mail.too-many-headers"_s);
    row(aMail({"X-A: " + QByteArray(70'000, 'a')}, "x"), u"mail.header-too-long"_s);
    row(aMail(QByteArrayList(40, "X-A: " + QByteArray(30'000, 'a')), "x"), u"mail.headers-too-large"_s);
    row(aMail({}, QByteArray(51 * 1024 * 1024, 'a')), u"mail.too-large"_s);
    row(aMultipart("mixed", QByteArrayList(1100, "\r\nx")), u"mail.too-many-parts"_s);
    row(aMultipart("mixed", QByteArrayList(250, "Content-Type: image/png\r\n\r\nx")), u"mail.too-many-files"_s);
    row(nested(150), u"mail.too-deep"_s);
}

void tst_MailParser::bounds()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, problem);
    const auto mail = parseMail(bytes);
    QCOMPARE(mail.problem, problem);
    if (problem != u"mail.empty"_s && problem != u"mail.unreadable"_s)
        QCOMPARE(mail.from.first().address, u"ada@example.net"_s);
}

void tst_MailParser::what_keeps_the_bounds_is_read()
{
    QCOMPARE(parseMail(aMail(QByteArrayList(900, "X-A: b"), "x")).problem, QString());
    QCOMPARE(parseMail(aMultipart("mixed", QByteArrayList(900, "\r\nx"))).problem, QString());
    QCOMPARE(parseMail(aMultipart("mixed", QByteArrayList(200, "Content-Type: image/png\r\n\r\nx"))).parts.size(), 200);
    QCOMPARE(parseMail(nested(90)).problem, QString());
}

void tst_MailParser::the_message_id_is_found_alone()
{
    QCOMPARE(messageIdOf(aMail({}, "x")), u"one@example.net"_s);
    QCOMPARE(messageIdOf("Subject: x\r\n\r\nMessage-ID: <no@x>"), QString());
    QCOMPARE(messageIdOf(QByteArray()), QString());
}

QTEST_GUILESS_MAIN(tst_MailParser)
#include "tst_mailparser.moc"
