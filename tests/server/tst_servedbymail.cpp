// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/maildirfile.h"
#include "app/server/mail/mailparser.h"
#include "app/server/mail/mailspool.h"
#include "app/server/service/ticketservice.h"
#include "tests/support/people.h"
#include "tests/support/testserver.h"

#include <QDateTime>
#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString ana = u"ana@customer.example"_s;

}

/// A customer is served by mail alone: through the spool, the running server and the maildir it sends to.
class tst_ServedByMail : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void her_mail_opens_a_ticket_and_is_answered_with_the_link();
    void the_link_shows_her_the_ticket();
    void the_reply_and_her_answer_go_on_in_the_ticket();
    void what_cannot_be_read_is_held();

private:
    void spool(const QByteArray &bytes, const QString &recipient = u"support@desk.example"_s);
    ParsedMail next(); ///< what was sent to her since
    QString text(const QByteArray &sql);

    std::unique_ptr<TestServer> m_server;
    Caller m_agent;
    QString m_code;
};

void tst_ServedByMail::initTestCase()
{
    m_server = std::make_unique<TestServer>();
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
    QVERIFY(m_server->write([this](Database &database) {
        People people(database);
        people.now = QDateTime::currentMSecsSinceEpoch();
        people.start();
        m_agent = people.administrator;
        return true;
    }));
}

void tst_ServedByMail::spool(const QByteArray &bytes, const QString &recipient)
{
    MaildirFile file(m_server->dataFolder() + u"/spool"_s, MailSpool::nameFor(recipient));
    QVERIFY(file.open() && file.write(bytes) && file.keep());
}

ParsedMail tst_ServedByMail::next()
{
    QDir box(m_server->dataFolder() + u"/maildir/new"_s);
    QStringList names;
    for (int i = 0; i < 500 && names.isEmpty(); ++i) {
        QTest::qWait(20);
        box.refresh();
        names = box.entryList(QDir::Files, QDir::Name);
    }
    if (names.isEmpty())
        return {};
    QFile file(box.filePath(names.first()));
    const ParsedMail mail = file.open(QFile::ReadOnly) ? parseMail(file.readAll()) : ParsedMail();
    file.remove();
    return mail;
}

QString tst_ServedByMail::text(const QByteArray &sql)
{
    QString found;
    m_server->write([&](Database &database) {
        found = database.first(sql, {}, [](const Row &row) { return row.text(0); })->value_or(u"nothing"_s);
        return true;
    });
    return found;
}

void tst_ServedByMail::her_mail_opens_a_ticket_and_is_answered_with_the_link()
{
    spool("From: Ana Lima <ana@customer.example>\r\nTo: support@desk.example\r\nSubject: Printer\r\nMessage-ID: <1@customer.example>\r\n\r\n"
          "It smokes.\r\n");
    const ParsedMail answer = next();
    QCOMPARE(answer.to.value(0).address, ana);
    QVERIFY(answer.machineSigns.contains(MachineSign::AutoSubmitted) && answer.machineSigns.contains(MachineSign::NullReturnPath));
    QCOMPARE(answer.loopMarks, QStringList(u"support@desk.example"_s));
    QCOMPARE(answer.inReplyTo, QStringList(u"1@customer.example"_s));
    QVERIFY(!answer.text.contains(u"smokes"_s) && !answer.subject.contains(u"Printer"_s));
    m_code = answer.text.section(u"/portal/link#"_s, 1).section(u'\n', 0, 0).trimmed();
    QVERIFY(m_code.size() > 20);
    QCOMPARE(text("SELECT subject FROM ticket"), u"Printer"_s);
    QCOMPARE(text("SELECT requester_address FROM ticket"), ana);
}

void tst_ServedByMail::the_link_shows_her_the_ticket()
{
    QVERIFY(m_server->write([this](Database &database) {
        return PortalAccess(database, QDateTime::currentMSecsSinceEpoch()).redeemLink(m_code, {}).has_value();
    }));
    QCOMPARE(text("SELECT a.address FROM ticket t JOIN contact_address a ON a.contact_id = t.requester_contact_id"), ana);
    QCOMPARE(text("SELECT CAST(COUNT(*) AS TEXT) FROM portal_token WHERE purpose = 'access' AND ticket_id = 1"), u"1"_s);
}

void tst_ServedByMail::the_reply_and_her_answer_go_on_in_the_ticket()
{
    QVERIFY(m_server->write([this](Database &database) {
        return TicketService(database, m_server->app().account(), QDateTime::currentMSecsSinceEpoch())
            .reply(m_agent, TicketId{1}, {MessageKind::Reply, u"Pull the plug."_s, {}, {}})
            .has_value();
    }));
    const ParsedMail reply = next();
    QVERIFY(reply.text.contains(u"Pull the plug."_s));
    QVERIFY(reply.machineSigns.isEmpty());
    QCOMPARE(reply.inReplyTo, QStringList(u"1@customer.example"_s));
    const QString backTo = reply.replyTo.value(0).address;
    QVERIFY(backTo.startsWith(u"support+r"_s));

    spool("From: ana@customer.example\r\nTo: " + backTo.toUtf8() + "\r\nSubject: Re: Printer\r\nMessage-ID: <2@customer.example>\r\n\r\nThanks.\r\n", backTo);
    QTRY_COMPARE_WITH_TIMEOUT(text("SELECT CAST(COUNT(*) AS TEXT) FROM message WHERE ticket_id = 1"), u"3"_s, 10'000);
    QCOMPARE(text("SELECT CAST(COUNT(*) AS TEXT) FROM ticket"), u"1"_s);
    QCOMPARE(text("SELECT CAST(status AS TEXT) FROM ticket"), QString::number(int(TicketStatus::Open)));
}

void tst_ServedByMail::what_cannot_be_read_is_held()
{
    spool("this is no mail");
    QTRY_COMPARE_WITH_TIMEOUT(text("SELECT CAST(COUNT(*) AS TEXT) FROM mail_in WHERE state = 'quarantined'"), u"1"_s, 10'000);
}

QTEST_GUILESS_MAIN(tst_ServedByMail)
#include "tst_servedbymail.moc"
