// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/idempotencyrepository.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_IdempotencyRepository : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void anAnswerComesBackByteForByte();
    void anUnknownKeyHasNoAnswer();
    void callersDoNotShareKeys();
    void theSameKeyForAnotherRequestIsRefused();
    void answersAreForgottenAfterNinetyDays();

private:
    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<IdempotencyRepository> m_answers;
    const StoredAnswer m_answer{201, u"/api/v1/tickets/1"_s, QByteArrayLiteral("{\"id\":1,\"subject\":\"Ol\xc3\xa1 \xf0\x9f\x98\x80\"}")};
};

void tst_IdempotencyRepository::init()
{
    m_test = TestDatabase::ofThisRow();
    if (!m_test->isOpen())
        QSKIP(m_test->problem());
    m_answers = std::make_unique<IdempotencyRepository>(**m_test);
}

void tst_IdempotencyRepository::anAnswerComesBackByteForByte()
{
    QVERIFY(m_answers->keep(u"user:1"_s, "k", "hash\0\xff", m_answer, 1000));
    const auto found = m_answers->find(u"user:1"_s, "k", "hash\0\xff");
    QVERIFY(found && *found);
    QCOMPARE((*found)->status, m_answer.status);
    QCOMPARE((*found)->location, m_answer.location);
    QCOMPARE((*found)->body, m_answer.body);
}

void tst_IdempotencyRepository::anUnknownKeyHasNoAnswer()
{
    const auto found = m_answers->find(u"user:1"_s, "k", "hash");
    QVERIFY(found);
    QVERIFY(!*found);
}

void tst_IdempotencyRepository::callersDoNotShareKeys()
{
    QVERIFY(m_answers->keep(u"user:1"_s, "k", "hash", m_answer, 1000));
    const auto found = m_answers->find(u"user:2"_s, "k", "another hash");
    QVERIFY(found);
    QVERIFY(!*found);
}

void tst_IdempotencyRepository::theSameKeyForAnotherRequestIsRefused()
{
    QVERIFY(m_answers->keep(u"user:1"_s, "k", "hash", m_answer, 1000));
    const auto found = m_answers->find(u"user:1"_s, "k", "another hash");
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::Conflict);
    QCOMPARE(found.error().code, u"idempotency.reused"_s);
}

void tst_IdempotencyRepository::answersAreForgottenAfterNinetyDays()
{
    constexpr qint64 ninetyDays = 90LL * 24 * 60 * 60 * 1000;
    QVERIFY(m_answers->keep(u"user:1"_s, "old", "hash", m_answer, 1000));
    QVERIFY(m_answers->keep(u"user:1"_s, "new", "hash", m_answer, 1001));
    QCOMPARE(*m_answers->prune(1001 + ninetyDays), 1);
    QVERIFY(!*m_answers->find(u"user:1"_s, "old", "hash"));
    QVERIFY(*m_answers->find(u"user:1"_s, "new", "hash"));
}

QTEST_GUILESS_MAIN(tst_IdempotencyRepository)
#include "tst_idempotencyrepository.moc"
