// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/command/storecheck.h"
#include "app/server/command/demo/demoaccount.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_DemoAccount : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void aFilledAccountBreaksNoRule();
    void theSizeIsAsAsked();
    void allThreeLanguagesAreThere();
    void conversationsFitTheState();
    void placeholdersAreAllFilled();
    void nothingHappensInTheFuture();
    void someAreClashesAndInvitesAreInSeveralStates();
    void theFirstContactHasAPortalAccountAndTickets();
    void theSameSeedTellsTheSame();
    void anAccountInUseIsLeftAlone();
    void aHandfulIsEnough();
    void newRowsGetFreshNumbers();
    void theAccountIsMarked();

private:
    Result<DemoSignIns> fill(const DemoSize &size) { return DemoAccount(**m_database, now).fill(size, {u"user-hash"_s, u"contact-hash"_s}); }
    qint64 number(QByteArrayView sql) const
    {
        return (*m_database)->first(sql, {}, [](const Row &row) { return row.integer(0); })->value_or(-1);
    }
    QStringList texts(QByteArrayView sql) const
    {
        return (*m_database)->list(sql, {}, [](const Row &row) { return row.text(0); }).value_or(QStringList{u"failed"_s});
    }

    static constexpr qint64 now = 1'800'000'000'000;
    const DemoSize some{600, 200, 12, 1};
    std::unique_ptr<TestDatabase> m_database;
};

void tst_DemoAccount::init()
{
    m_database = TestDatabase::ofThisRow();
    if (!m_database->isOpen())
        QSKIP(m_database->problem());
}

void tst_DemoAccount::aFilledAccountBreaksNoRule()
{
    QVERIFY(fill(some));
    const auto findings = StoreCheck(**m_database).run();
    QVERIFY(findings);
    QVERIFY(findings->size() > 20);
    for (const StoreFinding &finding : *findings)
        QVERIFY2(finding.holds(), qPrintable(finding.rule + u": "_s + finding.example));
}

void tst_DemoAccount::theSizeIsAsAsked()
{
    QVERIFY(fill(some));
    QCOMPARE(number("SELECT count(*) FROM ticket"), 600);
    QCOMPARE(number("SELECT count(*) FROM contact"), 200);
    QCOMPARE(number("SELECT count(*) FROM account_user"), 12);
    QCOMPARE(number("SELECT value FROM counter WHERE name = 'ticket'"), 600);
    QCOMPARE(number("SELECT count(*) FROM change WHERE kind = 0"), 600);
    QCOMPARE(number("SELECT count(*) FROM change"), number("SELECT value FROM counter WHERE name = 'change'"));
}

void tst_DemoAccount::allThreeLanguagesAreThere()
{
    QVERIFY(fill(some));
    QCOMPARE(texts("SELECT DISTINCT language FROM contact ORDER BY language"), (QStringList{u"en"_s, u"es"_s, u"pt-BR"_s}));
}

void tst_DemoAccount::conversationsFitTheState()
{
    QVERIFY(fill(some));
    QVERIFY(number("SELECT count(DISTINCT status) FROM ticket") == 5);
    // A new ticket has one message; a pending one ends with a user's; an open one with the requester's.
    QCOMPARE(number("SELECT count(*) FROM ticket t WHERE status = 0 AND (SELECT count(*) FROM message m WHERE m.ticket_id = t.id) <> 1"), 0);
    const QByteArray lastAuthor = "(SELECT author_kind FROM message m WHERE m.ticket_id = t.id ORDER BY id DESC LIMIT 1)";
    QCOMPARE(number("SELECT count(*) FROM ticket t WHERE status = 2 AND " + lastAuthor + " <> 0"), 0);
    QCOMPARE(number("SELECT count(*) FROM ticket t WHERE status = 1 AND requester_contact_id IS NOT NULL AND " + lastAuthor + " <> 1"), 0);
    QCOMPARE(number("SELECT count(*) FROM ticket WHERE (status >= 3) <> (solved_at IS NOT NULL)"), 0);
    QCOMPARE(number("SELECT count(*) FROM ticket t WHERE updated_at <> (SELECT max(created_at) FROM message m WHERE m.ticket_id = t.id)"), 0);
}

void tst_DemoAccount::placeholdersAreAllFilled()
{
    QVERIFY(fill(some));
    QCOMPARE(texts("SELECT text FROM message WHERE text LIKE '%{%'"), QStringList());
    QCOMPARE(texts("SELECT subject FROM ticket WHERE subject LIKE '%{%'"), QStringList());
    QCOMPARE(texts("SELECT name FROM organization WHERE name LIKE '%{%'"), QStringList());
}

void tst_DemoAccount::nothingHappensInTheFuture()
{
    QVERIFY(fill(some));
    QVERIFY(number("SELECT max(created_at) FROM message") <= now);
    QVERIFY(number("SELECT max(updated_at) FROM ticket") <= now);
    QVERIFY(number("SELECT max(created_at) FROM invite") <= now);
    QCOMPARE(number("SELECT count(*) FROM ticket a JOIN ticket b ON b.id = a.id + 1 AND b.created_at < a.created_at"), 0);
}

void tst_DemoAccount::someAreClashesAndInvitesAreInSeveralStates()
{
    QVERIFY(fill(some));
    QCOMPARE(texts("SELECT state FROM clash ORDER BY id"), (QStringList{u"open"_s, u"accepted"_s, u"open"_s}));
    QVERIFY(number("SELECT count(DISTINCT state) FROM invite") >= 4);
}

void tst_DemoAccount::theFirstContactHasAPortalAccountAndTickets()
{
    const auto signIns = fill(some);
    QVERIFY(signIns);
    QCOMPARE(texts("SELECT address FROM user_address WHERE user_id = 1"), QStringList{signIns->user});
    QCOMPARE(texts("SELECT key FROM portal_sign_in WHERE contact_id = 1"), QStringList{signIns->contact});
    QCOMPARE(texts("SELECT hash FROM portal_password WHERE contact_id = 1"), QStringList{u"contact-hash"_s});
    QVERIFY(number("SELECT count(*) FROM ticket WHERE requester_contact_id = 1") >= 5);
}

void tst_DemoAccount::theSameSeedTellsTheSame()
{
    QVERIFY(fill(some));
    const QStringList first = texts("SELECT text FROM message ORDER BY id");
    const QStringList people = texts("SELECT address FROM contact_address ORDER BY key");
    for (const quint64 seed : {1, 2}) {
        m_database = TestDatabase::ofThisRow();
        QVERIFY(fill({600, 200, 12, seed}));
        QCOMPARE(texts("SELECT text FROM message ORDER BY id") == first, seed == 1);
        QCOMPARE(texts("SELECT address FROM contact_address ORDER BY key") == people, seed == 1);
    }
}

void tst_DemoAccount::anAccountInUseIsLeftAlone()
{
    QVERIFY((*m_database)->execute("INSERT INTO contact (name, sort_name, created_at, updated_at) VALUES ('Ana', 'ana', 0, 0)"));
    const auto refused = fill(some);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, u"demo.account-in-use"_s);
    QCOMPARE(number("SELECT count(*) FROM account_user"), 0);
}

void tst_DemoAccount::aHandfulIsEnough()
{
    QVERIFY(fill({1, 1, 1, 5}));
    const auto findings = StoreCheck(**m_database).run();
    QVERIFY(findings);
    for (const StoreFinding &finding : *findings)
        QVERIFY2(finding.holds(), qPrintable(finding.rule));
}

void tst_DemoAccount::newRowsGetFreshNumbers()
{
    QVERIFY(fill(some));
    QCOMPARE(number("INSERT INTO contact (name, sort_name, created_at, updated_at) VALUES ('Ana', 'ana', 0, 0) RETURNING id"), 201);
    QCOMPARE(number("INSERT INTO team (name) VALUES ('Team') RETURNING id"), 5);
}

void tst_DemoAccount::theAccountIsMarked()
{
    QVERIFY(fill(some));
    QCOMPARE(texts("SELECT value FROM setting WHERE name = 'demo'"), QStringList{u"1"_s});
}

QTEST_GUILESS_MAIN(tst_DemoAccount)
#include "tst_demoaccount.moc"
