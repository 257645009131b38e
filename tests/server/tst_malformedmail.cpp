// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/htmlcleaner.h"
#include "app/server/mail/mailbounds.h"
#include "app/server/mail/mailparser.h"
#include "app/server/service/mailinservice.h"
#include "app/server/store/rawmailrepository.h"
#include "tests/support/mails.h"
#include "tests/support/testdatabase.h"

#include <QElapsedTimer>
#include <QTest>
#include <random>

using namespace Qt::StringLiterals;

namespace {

/// Makes mails and breaks them; the same seed makes the same ones.
class Breaker
{
public:
    explicit Breaker(unsigned seed) : m_random(seed) {}

    QByteArray mail()
    {
        QByteArray made = mails::aMail(headers(), QByteArray());
        made.chop(4); // the empty line: the entity brings its own headers
        made += "\r\n" + entity(0);
        for (int times = below(4); times > 0; --times)
            breakOnce(made);
        return made;
    }

private:
    int below(int bound) { return int(m_random() % unsigned(bound)); }

    template <typename List>
    auto oneOf(const List &list)
    {
        return list[below(int(list.size()))];
    }

    QByteArray rubbish(int most)
    {
        QByteArray bytes(below(most) + 1, Qt::Uninitialized);
        for (char &byte : bytes)
            byte = char(below(256));
        return bytes;
    }

    QByteArrayList headers()
    {
        static const QByteArrayList all = {
            "Subject: =?utf-8?B?w4Fn?= =?x?q?=zz?=", "Subject: =?utf-8?Q?" + QByteArray(300, '=') + "?=", "Date: Thu, 99 Foo 2026 99:99:99 +9999",
            "References: <<a@x> >b <" + QByteArray(900, 'r') + "@x>", "From: \"unclosed <a@b", "From: a@b, , ;:<>,(((((", "To: g:a@b,c@d;;;",
            "Content-Type: multipart/mixed", "Return-Path: <", "Authentication-Results: " + QByteArray(2000, ';'), "Auto-Submitted:",
            "Delivered-To: \xff\xfe@x", "MIME-Version: (nested (comment", "In-Reply-To:\r\n \r\n\t<x", ": no name", "NoColonAtAll", "X\x01Y: z",
            "Message-ID: <" + QByteArray(5000, 'm') + ">", "Content-Transfer-Encoding: base64"};
        QByteArrayList some;
        for (int count = below(6); count > 0; --count)
            some.append(oneOf(all));
        return some;
    }

    QByteArray entity(int depth)
    {
        if (depth < 6 && below(3) == 0)
            return multipart(depth);
        if (depth < 6 && below(8) == 0)
            return "Content-Type: message/rfc822\r\n\r\n" + entity(depth + 1);
        static const QByteArrayList types = {"text/plain", "text/html", "text/plain; format=flowed; delsp=yes", "image/png; name*=utf-8''%ff%00%2e%2e/x",
                                             "text/plain; charset=utf-7", "text/html; charset=\"\"", "text/plain; charset=" + QByteArray(500, 'c'),
                                             "application/ms-tnef; name=winmail.dat", "text/", "/", ";;;", "text/plain; charset=iso-2022-kr",
                                             "message/delivery-status", "message/partial; id=x; number=1", "text/html; charset=utf-16"};
        static const QByteArrayList encodings = {"7bit", "8bit", "base64", "quoted-printable", "x-uuencode", "binary", "rubbish"};
        return "Content-Type: " + oneOf(types) + "\r\nContent-Transfer-Encoding: " + oneOf(encodings) + "\r\n\r\n" + body();
    }

    QByteArray multipart(int depth)
    {
        static const QByteArrayList kinds = {"mixed", "alternative", "related; start=\"<a@b>\"", "report; report-type=delivery-status", "signed",
                                             "encrypted", "digest", "x"};
        static const QByteArrayList edges = {"b", "--", "=_", " ", "b b", "0123456789012345678901234567890123456789012345678901234567890123456789x"};
        const QByteArray edge = oneOf(edges) + QByteArray::number(below(3));
        QByteArray made = "Content-Type: multipart/" + oneOf(kinds) + "; boundary=\"" + edge + "\"\r\n\r\n" + (below(2) ? "preamble\r\n" : "");
        for (int parts = below(5); parts > 0; --parts)
            made += "--" + edge + "\r\n" + entity(depth + 1) + (below(6) ? "\r\n" : "");
        return made + (below(3) ? "--" + edge + "--\r\n" : QByteArray());
    }

    QByteArray body()
    {
        static const QByteArrayList bodies = {
            "plain words\r\n", "<p>words<script>x()</script><img src=cid:a@b><a href='java\tscript:x()'>y", "QcOnw6Nv", "=C3=A7=\r\n=ZZ=",
            "begin 644 a\r\n#0V%T\r\n`\r\nend\r\n", QByteArray("<div>").repeated(300), "> quoted \r\n>> deeper \r\n", QByteArray(3000, '-'),
            "Final-Recipient: rfc822;\r\n\r\nAction: failed\r\nStatus: 5.\r\n", "+AGEAYg", "\x1b$)C\x0e!!\x0f", ""};
        return below(4) ? oneOf(bodies) : rubbish(600);
    }

    void breakOnce(QByteArray &mail)
    {
        const qsizetype at = mail.isEmpty() ? 0 : below(int(mail.size()));
        switch (below(9)) {
        case 0:
            mail.insert(at, rubbish(20));
            break;
        case 1:
            mail.remove(at, below(200));
            break;
        case 2:
            mail.insert(at, mail.mid(below(int(mail.size()) + 1), below(400)));
            break;
        case 3:
            mail.replace("\r\n", oneOf(QByteArrayList{"\n", "\r", "\r\r\n", "\n\r"}));
            break;
        case 4:
            mail.insert(at, QByteArray(below(10) + 1, '\0'));
            break;
        case 5:
            mail.insert(at, oneOf(QByteArrayList{"\r", "\n", "\r\n\r\n", "\r\n ", "--b0\r\n", "--b0--\r\n"}));
            break;
        case 6:
            mail.truncate(at);
            break;
        case 7:
            mail.insert(at, QByteArray(below(200'000), oneOf(QByteArray("a \t;<\"(=\n"))));
            break;
        default:
            for (int i = 0; i < 20 && !mail.isEmpty(); ++i)
                mail[below(int(mail.size()))] = char(below(256));
        }
    }

    std::mt19937 m_random;
};

bool isStorable(const QString &text, bool oneLine = true)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        if (c.isSurrogate() || c == u'\x7f' || (c < u' ' && (oneLine || (c != u'\n' && c != u'\t'))))
            return false;
    }
    return true;
}

/// Why \a mail is not what the rest of the server may rely on; empty: it is.
QString fault(const ParsedMail &mail)
{
    QStringList lines = mail.deliveredTo + mail.inReplyTo + mail.references + mail.authenticationResults + mail.loopMarks;
    lines += {mail.returnPath, mail.messageId, mail.subject, mail.originalMessageId, mail.originalRecipient, mail.problem};
    for (const auto *mailboxes : {&mail.from, &mail.replyTo, &mail.to, &mail.cc})
        for (const Mailbox &mailbox : *mailboxes)
            lines += {mailbox.name, mailbox.address};
    for (const MailPart &part : mail.parts) {
        lines += {part.fileName, part.type, part.contentId};
        if (part.fileName.contains(u'/') || part.fileName.contains(u'\\') || part.fileName.startsWith(u'.'))
            return u"a file name that leads elsewhere: "_s + part.fileName;
    }
    for (const QString &line : std::as_const(lines))
        if (!isStorable(line))
            return u"a control in: "_s + line.left(100);
    if (!isStorable(mail.text, false) || !isStorable(mail.html, false))
        return u"a control in the words"_s;
    if (mail.parts.size() > MailBounds::mostFiles)
        return u"too many files"_s;
    if (mail.html.size() < 200'000) {
        const auto again = cleanedHtml(mail.html, HtmlImages::ByContentId);
        if (again && again->contains("<script"_L1, Qt::CaseInsensitive))
            return u"script"_s;
    }
    const bool says = !mail.from.isEmpty() || !mail.subject.isEmpty() || !mail.messageId.isEmpty() || !mail.text.isEmpty() || !mail.parts.isEmpty();
    return says || !mail.problem.isEmpty() ? QString() : u"neither read nor refused"_s;
}

int wanted()
{
    const int told = qEnvironmentVariableIntValue("SUPPORT_MAILS");
    return told > 0 ? told : 3000;
}

}

/// Whatever comes is kept byte by byte, and is either read or refused with a reason; nothing crashes and nothing takes long.
class tst_MalformedMail : public QObject
{
    Q_OBJECT
private slots:
    void broken_mails_are_kept_and_read_or_refused();
    void what_would_cost_too_much_is_refused_soon_data();
    void what_would_cost_too_much_is_refused_soon();
};

void tst_MalformedMail::broken_mails_are_kept_and_read_or_refused()
{
    constexpr int together = 250;
    TestDatabase store;
    Breaker breaker(20261127);
    int refused = 0;
    QElapsedTimer timer;
    for (int made = 0; made < wanted();) {
        QList<QByteArray> mails;
        const auto kept = store->transaction([&]() -> Result<void> {
            for (int i = 0; i < together; ++i) {
                mails.append(breaker.mail());
                const auto arrived = MailInService(*store, 1).keep({u"pipe"_s, QString::number(made + i), {}, messageIdOf(mails.last()), mails.last()});
                if (!arrived)
                    return Failure(arrived.error());
            }
            return {};
        });
        QVERIFY2(kept, qPrintable(kept ? QString() : kept.error().code + kept.error().detail));
        for (int i = 0; i < together; ++i, ++made) {
            const auto id = store->first("SELECT id, state FROM mail_in WHERE source_key = ?", {QString::number(made)}, [](const Row &row) {
                return std::pair(row.id<MailInId>(0), row.text(1));
            });
            QVERIFY(id && *id);
            if ((*id)->second != "duplicate"_L1)
                QCOMPARE(*RawMailRepository(*store).bytesOf((*id)->first), mails[i]);
            timer.start();
            const ParsedMail parsed = parseMail(mails[i]);
            const QString wrong = fault(parsed);
            QVERIFY2(wrong.isEmpty(), qPrintable(u"mail %1: %2\n"_s.arg(made).arg(wrong) + QString::fromLatin1(mails[i].left(2000).toPercentEncoding(" \n:;/=<>@\"-"))));
            QVERIFY2(timer.elapsed() < 20'000, qPrintable(u"mail %1 took %2 ms"_s.arg(made).arg(timer.elapsed())));
            refused += !parsed.problem.isEmpty();
        }
        QVERIFY(store->execute("DELETE FROM mail_in WHERE state = 'duplicate'"));
        QVERIFY(store->execute("UPDATE mail_in SET twin_id = NULL"));
        QVERIFY(store->execute("DELETE FROM mail_in"));
    }
    QVERIFY(refused > 0 && refused < wanted() / 2);
    qInfo("%d mails, %d of them refused", wanted(), refused);
}

void tst_MalformedMail::what_would_cost_too_much_is_refused_soon_data()
{
    QTest::addColumn<QByteArray>("mail");
    constexpr int large = 49 * 1024 * 1024;
    const auto row = [](const char *name, const QByteArray &mail) { QTest::newRow(name) << mail; };
    row("a million parts", mails::aMultipart("mixed", QByteArrayList(1'000'000, "\r\n")));
    row("a hundred thousand levels", mails::nested(100'000));
    row("thousand levels and as many dashes", mails::nested(1000) + QByteArray("--x\r\n").repeated(49'000));
    row("messages within messages", mails::aMail({"Content-Type: message/rfc822"}, QByteArray("Content-Type: message/rfc822\r\n\r\n").repeated(100'000)));
    row("millions of headers in a part", mails::aMultipart("mixed", {QByteArray("a:b\r\n").repeated(large / 5)}));
    row("one endless header in a part", mails::aMultipart("mixed", {"Content-Type: text/plain" + QByteArray("; a=b").repeated(large / 5)}));
    row("one endless folded header", mails::aMultipart("mixed", {"Content-Type: text/plain" + QByteArray(";\r\n a=b").repeated(large / 7)}));
    row("millions of recipients in a message", mails::aMail({"Content-Type: message/rfc822"}, "To: " + QByteArray("a@b,").repeated(large / 4) + "\r\n\r\nx"));
    row("as many recipients in pieces", mails::aMail({"Content-Type: message/rfc822"}, QByteArray("To: a@b\r\n").repeated(large / 9) + "\r\nx"));
    row("head without end", "A" + QByteArray(large, 'a'));
    row("nothing but line ends", QByteArray(large, '\n'));
    row("nothing but carriage returns", QByteArray(large, '\r'));
    row("nothing but NUL", QByteArray(large, '\0'));
    row("nothing but dashes", mails::aMail({"Content-Type: multipart/mixed; boundary=\"-\""}, QByteArray(large, '-')));
    row("long quoted-printable", mails::aMail({"Content-Transfer-Encoding: quoted-printable"}, QByteArray("=").repeated(large)));
    row("long base64", mails::aMail({"Content-Type: text/html", "Content-Transfer-Encoding: base64"}, QByteArray("PGI+").repeated(large / 4)));
    row("deep HTML", mails::aMail({"Content-Type: text/html"}, QByteArray("<div>").repeated(200'000)));
    row("comments in addresses", "From: " + QByteArray(60'000, '(') + "\r\n\r\nx");
    row("groups in addresses", "From: " + QByteArray("a:").repeated(30'000) + "\r\n\r\nx");
}

void tst_MalformedMail::what_would_cost_too_much_is_refused_soon()
{
    QFETCH(QByteArray, mail);
    QElapsedTimer timer;
    timer.start();
    const ParsedMail parsed = parseMail(mail);
    const qint64 took = timer.elapsed();
    QCOMPARE(fault(parsed), QString());
    QVERIFY2(took < 20'000, qPrintable(QString::number(took)));
    qInfo("%lld ms %s", took, qPrintable(parsed.problem));
}

QTEST_GUILESS_MAIN(tst_MalformedMail)
#include "tst_malformedmail.moc"
