// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/linkcodes.h"
#include "tests/support/mailroom.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const QString ana = u"ana@customer.example"_s;
constexpr qint64 minute = 60'000;

}

/// The codes that make whoever has an access link its addressee: identity.md E3.
class tst_LinkCodes : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void e3_theHolderOfOneLinkLeavesTheAddresseeTheOthers();
    void e3_anAddressGetsOnlySoManyCodesAnHour();
    void e3_eachCodeIsWrittenDownAndWrongOnesOnceAnHour();

private:
    /// A browser bound to a link of Ana's to another ticket each time.
    QByteArray browser();
    QString send(const QByteArray &grant);
    QString prove(const QByteArray &grant, const QString &code);
    QString lastCode() { return m_room->mailsTo(ana).last().data["oneTimeCode"_L1].toString(); }
    LinkCodes codes() { return {**m_database, m_room->settings, m_room->now}; }
    qint64 audits(const QString &action) { return m_room->count("SELECT COUNT(*) FROM audit WHERE action = ?", {action}); }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<MailRoom> m_room;
    ContactId m_contact;
};

void tst_LinkCodes::init()
{
    m_database = TestDatabase::ofThisRow();
    if (!m_database->isOpen())
        QSKIP(m_database->problem());
    m_room = std::make_unique<MailRoom>(**m_database);
    m_room->now -= m_room->now % (60 * minute);
    m_contact = m_room->people.contact(ana);
}

QByteArray tst_LinkCodes::browser()
{
    m_room->opened(m_contact);
    const auto cookie = PortalAccess(**m_database, m_room->now).redeemLink(m_room->mailsTo(ana).last().data["code"_L1].toString(), {});
    return cookie ? cookie->token : QByteArray();
}

QString tst_LinkCodes::send(const QByteArray &grant)
{
    const auto sent = codes().send(grant, u"192.0.2.1"_s);
    return sent ? u"sent"_s : sent.error().code;
}

QString tst_LinkCodes::prove(const QByteArray &grant, const QString &code)
{
    const auto proven = codes().prove(grant, code, u"192.0.2.1"_s);
    return proven ? u"proven"_s : proven.error().code;
}

void tst_LinkCodes::e3_theHolderOfOneLinkLeavesTheAddresseeTheOthers()
{
    const QByteArray forwarded = browser();
    const QByteArray own = browser();
    int sent = 0;
    for (int i = 0; i < 40; ++i, m_room->now += minute)
        sent += send(forwarded) == u"sent"_s;
    QCOMPARE(sent, 10);
    QCOMPARE(send(own), u"sent"_s);
    QCOMPARE(prove(own, lastCode()), u"proven"_s);
}

void tst_LinkCodes::e3_anAddressGetsOnlySoManyCodesAnHour()
{
    int sent = 0;
    for (int i = 0; i < 50; ++i, m_room->now += minute)
        sent += send(browser()) == u"sent"_s;
    QCOMPARE(sent, 30);
    m_room->now += 10 * minute;
    QCOMPARE(send(browser()), u"sent"_s);
}

void tst_LinkCodes::e3_eachCodeIsWrittenDownAndWrongOnesOnceAnHour()
{
    const QByteArray grant = browser();
    QCOMPARE(send(grant), u"sent"_s);
    QCOMPARE(audits(u"portal.code-sent"_s), 1);
    QCOMPARE(prove(grant, u"wrong"_s), u"portal.code-wrong"_s);
    QCOMPARE(prove(grant, u"wrong"_s), u"portal.code-wrong"_s);
    QCOMPARE(audits(u"portal.code-refused"_s), 1);
    m_room->now += 60 * minute;
    QCOMPARE(prove(grant, u"wrong"_s), u"portal.code-wrong"_s);
    QCOMPARE(audits(u"portal.code-refused"_s), 2);
}

QTEST_GUILESS_MAIN(tst_LinkCodes)
#include "tst_linkcodes.moc"
