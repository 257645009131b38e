// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/mailparser.h"
#include "app/server/service/arrival/mailarrival.h"
#include "app/server/service/ticketservice.h"
#include "app/server/store/rawmailrepository.h"
#include "tests/support/people.h"
#include "tests/support/testserver.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// A mail under way, as the mail server beside it sees it.
struct Carried {
    QString sender; ///< of the envelope
    QString recipient;
    QByteArray bytes;
};

/// An installation and the post that goes in and out of it.
class Office
{
public:
    explicit Office(const QString &mailFrom) : address(mailFrom), server(QString(), QString(), mailFrom)
    {
        server.write([&](Database &database) {
            People people(database);
            people.now = QDateTime::currentMSecsSinceEpoch();
            people.start();
            root = people.administrator;
            return true;
        });
    }

    /// What was sent since it was asked last; waits until everything is out.
    QList<Carried> post()
    {
        qint64 waiting = 1;
        for (int i = 0; i < 200 && waiting > 0; ++i) {
            QTest::qWait(20);
            server.write([&](Database &database) {
                waiting = **database.first("SELECT COUNT(*) FROM mail_out WHERE state = 'queued'", {}, [](const Row &row) { return row.integer(0); });
                return true;
            });
        }
        QList<Carried> mails;
        QDir box(server.dataFolder() + u"/maildir/new"_s);
        for (const QString &name : box.entryList(QDir::Files, QDir::Name)) {
            QFile file(box.filePath(name));
            if (!file.open(QFile::ReadOnly))
                continue;
            const QByteArray bytes = file.readAll();
            const auto header = [&](const QByteArray &start) {
                const auto at = bytes.indexOf(start) + start.size();
                return QString::fromUtf8(bytes.mid(at, bytes.indexOf("\r\n", at) - at)).remove(u'<').remove(u'>').trimmed();
            };
            mails.append({header("Return-Path:"), header("Delivered-To:"), bytes});
            file.remove();
        }
        return mails;
    }

    /// Takes \a mail in and decides it.
    bool take(const Carried &mail)
    {
        return server.write([&](Database &database) {
            const qint64 now = QDateTime::currentMSecsSinceEpoch();
            MailInRepository mails(database);
            const ArrivedMail arrived{u"pipe"_s, QString::number(++m_taken), mail.recipient, messageIdOf(mail.bytes), mail.bytes};
            const auto id = mails.insertOnce(arrived, QCryptographicHash::hash(mail.bytes, QCryptographicHash::Sha256), MailInState::Received, {}, now);
            return id && *id && RawMailRepository(database).keep(**id, mail.bytes)
                && MailArrival(database, server.app().account(), now).decide(**mails.byId(**id), parseMail(mail.bytes));
        });
    }

    /// An agent opens a ticket for \a contact and answers it at once.
    bool writeTo(const QString &contact)
    {
        return server.write([&](Database &database) {
            People people(database);
            people.now = QDateTime::currentMSecsSinceEpoch();
            people.administrator = root;
            TicketService tickets(database, server.app().account(), people.now);
            const auto ticket = tickets.open(root, {u"Order"_s, people.contact(contact), u"We need paper."_s, {}, {}, {}});
            return ticket && tickets.reply(root, ticket->id, {MessageKind::Reply, u"Any news?"_s, {}, {}});
        });
    }

    qint64 count(const QByteArray &sql)
    {
        qint64 number = -1;
        server.write([&](Database &database) {
            number = **database.first(sql, {}, [](const Row &row) { return row.integer(0); });
            return true;
        });
        return number;
    }

    QString address;
    TestServer server;
    Caller root;

private:
    int m_taken = 0;
};

/// Answers every mail it gets, and shows by nothing that it is a machine.
Carried naiveAnswer(const Carried &mail, const QString &self, const QString &to)
{
    static int made = 0;
    const ParsedMail read = parseMail(mail.bytes);
    const QString text = u"From: %1\r\nTo: %2\r\nSubject: Re: %3\r\nMessage-ID: <auto-%4@away.example>\r\n\r\nI am away.\r\n"_s
                             .arg(self, to, QString(read.subject).left(40).remove(u'\r').remove(u'\n'))
                             .arg(++made);
    return {self, to, text.toUtf8()};
}

constexpr int mostMails = 5;

}

/// Machines that answer one another: it ends by itself.
class tst_MailLoops : public QObject
{
    Q_OBJECT
private slots:
    void two_installations_end_their_exchange();
    void a_naive_responder_ends_by_itself_data();
    void a_naive_responder_ends_by_itself();
};

void tst_MailLoops::two_installations_end_their_exchange()
{
    Office one(u"support@one.example"_s);
    Office two(u"help@two.example"_s);
    QVERIFY2(one.server.isRunning() && two.server.isRunning(), qPrintable(one.server.problem() + two.server.problem()));
    QVERIFY(one.writeTo(two.address));

    int mails = 0;
    for (int quiet = 0; quiet < 2;) {
        const QList<Carried> out = one.post() + two.post();
        quiet = out.isEmpty() ? quiet + 1 : 0;
        for (const Carried &mail : out) {
            QVERIFY2(++mails <= mostMails, "they go on and on");
            QVERIFY((mail.recipient.endsWith(u"one.example"_s) ? one : two).take(mail));
        }
    }
    QVERIFY(mails >= 3); // the opening, the reply, and what the other one answers to it
    QCOMPARE(two.count("SELECT COUNT(*) FROM ticket"), 1);
    QCOMPARE(one.count("SELECT COUNT(*) FROM ticket"), 1);
    QCOMPARE(one.count("SELECT status FROM ticket"), int(TicketStatus::Pending));
}

void tst_MailLoops::a_naive_responder_ends_by_itself_data()
{
    QTest::addColumn<bool>("toReplyTo");
    QTest::newRow("it answers to From") << false;
    QTest::newRow("it answers to Reply-To") << true;
}

void tst_MailLoops::a_naive_responder_ends_by_itself()
{
    QFETCH(bool, toReplyTo);
    Office desk(u"support@desk.example"_s);
    QVERIFY2(desk.server.isRunning(), qPrintable(desk.server.problem()));
    const QString self = u"away@away.example"_s;
    int mails = 1;
    QVERIFY(desk.take({self, desk.address, "From: away@away.example\r\nTo: support@desk.example\r\nSubject: Hello\r\nMessage-ID: <1@away.example>\r\n\r\nHi\r\n"}));
    for (int quiet = 0; quiet < 2;) {
        const QList<Carried> out = desk.post();
        quiet = out.isEmpty() ? quiet + 1 : 0;
        for (const Carried &mail : out) {
            const ParsedMail read = parseMail(mail.bytes);
            const QString to = toReplyTo && !read.replyTo.isEmpty() ? read.replyTo.first().address : read.from.first().address;
            QVERIFY2((mails += 2) <= mostMails, "it goes on and on");
            QVERIFY(desk.take(naiveAnswer(mail, self, to)));
        }
    }
    QVERIFY(mails >= 3);
}

QTEST_GUILESS_MAIN(tst_MailLoops)
#include "tst_mailloops.moc"
