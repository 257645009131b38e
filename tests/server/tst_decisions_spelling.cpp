// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/keyrenewal.h"
#include "app/server/store/userrepository.h"
#include "tests/server/decisions.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

/// Rows D1 to D7 of the decision table: what is the same address, what only looks like it, and a new key function.
class tst_Decisions_Spelling : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init() { MAKE_DECISIONS(m_test, d); }

    void d1_caseMakesNoOther();
    void d2_compositionMakesNoOther();
    void d3_aLookAlikeIsAnotherAddressWithAHint();
    void d3_aLookAlikeIsFoundWithoutReadingAllUsers();
    void d4_aDomainAndItsPunycodeAreOne();
    void d5_tagsAndDotsAreOthers();
    void d6_whatIsPastedIsCleaned();
    void d7_theFirstStartWritesDownTheVersion();
    void d7_collisionsBecomeClashesAndDuplicatesNeverMerges();
    void d7_onlyTheAffectedLoseTheirPortal();
    void d7_aUserAndAContactMeetOnTheNewKey();
    void d7_olderSkeletonsAreMadeAtTheStart();

private:
    /// As if a later version took everything behind a plus sign for a tag.
    static Result<EmailKey> withoutTags(const QString &typed)
    {
        return EmailKey::parse(QString(typed).remove(QRegularExpression(u"\\+[^@]*"_s)));
    }
    KeyReport renew()
    {
        if (!KeyRenewal(**m_test, d->people.now).run())
            qFatal("the first start");
        const auto report = KeyRenewal(**m_test, d->people.now, withoutTags, EmailKey::version + 1).run();
        if (!report)
            qFatal("%s %s", qPrintable(report.error().code), qPrintable(report.error().detail));
        return *report;
    }
    qint64 count(QByteArrayView sql) { return d->people.desk.count(sql); }

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<Decisions> d;
};

void tst_Decisions_Spelling::d1_caseMakesNoOther()
{
    const auto saved = d->create({u"BO@Desk.EXAMPLE"_s});
    QCOMPARE(d->codes(saved), QStringList{u"contact.email-is-users /emails/0/address"_s});
    QCOMPARE(saved->contact.primaryAddress(), u"BO@Desk.EXAMPLE"_s);
}

void tst_Decisions_Spelling::d2_compositionMakesNoOther()
{
    QVERIFY(d->create({u"jos\u00e9@customer.example"_s}));
    QCOMPARE(d->codes(d->create({u"jose\u0301@customer.example"_s})), QStringList{u"contact.email-taken"_s});
}

void tst_Decisions_Spelling::d3_aLookAlikeIsAnotherAddressWithAHint()
{
    d->people.user(u"mike@desk.example"_s);
    const auto saved = d->create({u"m\u0131ke@desk.example"_s, u"mike@d\u0435sk.example"_s});
    QCOMPARE(d->codes(saved), (QStringList{u"contact.email-looks-like-users /emails/0/address"_s,
                                           u"contact.email-looks-like-users /emails/1/address"_s}));
    QCOMPARE(count("SELECT COUNT(*) FROM clash"), 0);
    QCOMPARE(count("SELECT COUNT(*) FROM audit WHERE action = 'contact.created' AND detail LIKE '%contact.email-looks-like-users%'"), 1);
}

void tst_Decisions_Spelling::d3_aLookAlikeIsFoundWithoutReadingAllUsers()
{
    const EmailKey key = *EmailKey::parse(u"b\u043e@desk.example"_s);
    QCOMPARE(UserRepository(**m_test).lookingLike(key)->value_or(UserId()), d->agent);
    if ((*m_test)->engine() != Database::Engine::Sqlite)
        return;
    QString plan;
    QVERIFY((*m_test)->select("EXPLAIN QUERY PLAN SELECT user_id FROM user_address WHERE skeleton = ? AND state <> 'released' AND key <> ? LIMIT 1",
                              {key.skeleton(), key.value()}, [&plan](const Row &row) {
                                  plan += row.text(3);
                                  return true;
                              }));
    QVERIFY2(plan.contains(u"user_address_skeleton"_s), qPrintable(plan));
}

void tst_Decisions_Spelling::d4_aDomainAndItsPunycodeAreOne()
{
    QVERIFY(d->create({u"ana@m\u00fcnchen.example"_s}));
    QCOMPARE(d->codes(d->create({u"ana@xn--mnchen-3ya.example"_s})), QStringList{u"contact.email-taken"_s});
}

void tst_Decisions_Spelling::d5_tagsAndDotsAreOthers()
{
    QVERIFY(d->create({u"ana.souza@customer.example"_s}));
    QVERIFY(d->create({u"anasouza@customer.example"_s}));
    QVERIFY(d->create({u"ana.souza+shop@customer.example"_s}));
}

void tst_Decisions_Spelling::d6_whatIsPastedIsCleaned()
{
    const auto saved = d->create({u" Ana Souza <mailto:ana@customer.example.> "_s});
    QCOMPARE(d->codes(saved), QStringList());
    QCOMPARE(saved->contact.primaryAddress(), u"ana@customer.example"_s);
    const auto several = d->create({u"a@customer.example, b@customer.example"_s});
    QVERIFY(several.error().kind == Error::Kind::Invalid);
    QCOMPARE(several.error().fields, (QList<FieldError>{{u"/emails/0/address"_s, u"contact.email-several"_s}}));
}

void tst_Decisions_Spelling::d7_theFirstStartWritesDownTheVersion()
{
    QVERIFY(KeyRenewal(**m_test, d->people.now).run());
    QCOMPARE(count("SELECT CAST(value AS INTEGER) FROM setting WHERE name = 'email-key-version'"), EmailKey::version);
    QCOMPARE(KeyRenewal(**m_test, d->people.now).run()->moved, 0);
    QCOMPARE(d->audited("identity.keys-renewed"), 0);
}

void tst_Decisions_Spelling::d7_collisionsBecomeClashesAndDuplicatesNeverMerges()
{
    const auto clashing = d->create({u"bo+shop@desk.example"_s});
    const auto first = d->create({u"ana@customer.example"_s});
    const auto second = d->create({u"ana+shop@customer.example"_s});
    const KeyReport report = renew();
    QCOMPARE(report.moved, 1);
    QCOMPARE(report.duplicates, 1);
    const Clash clash = d->onlyClash();
    QCOMPARE(clash.user, d->agent);
    QCOMPARE(clash.contact, clashing->contact.id);
    QCOMPARE(clash.address, u"bo+shop@desk.example"_s);
    QCOMPARE(d->contacts().contact(second->contact.id)->primaryAddress(), u"ana+shop@customer.example"_s);
    QCOMPARE(d->contacts().contact(first->contact.id)->primaryAddress(), u"ana@customer.example"_s);
    QCOMPARE(d->audited("identity.keys-renewed"), 1);
    QCOMPARE(count("SELECT COUNT(*) FROM identity WHERE key = 'bo+shop@desk.example'"), 0);
    QCOMPARE(KeyRenewal(**m_test, d->people.now, withoutTags, EmailKey::version + 1).run()->moved, 0);
}

void tst_Decisions_Spelling::d7_onlyTheAffectedLoseTheirPortal()
{
    const ContactId ana = d->people.contact(u"ana@customer.example"_s);
    const ContactId bia = d->people.contact(u"bia+shop@customer.example"_s);
    const QByteArray anas = d->enter(ana);
    const QByteArray bias = d->enter(bia);
    QVERIFY(d->people.isIn(anas) && d->people.isIn(bias));
    renew();
    QVERIFY(d->people.isIn(anas));
    QVERIFY(!d->people.isIn(bias));
    QCOMPARE(d->audited("portal.closed"), 1);
}

void tst_Decisions_Spelling::d7_aUserAndAContactMeetOnTheNewKey()
{
    d->people.user(u"cy+x@desk.example"_s);
    const auto contact = d->create({u"cy+y@desk.example"_s}); // meets the user on the new key
    QCOMPARE(count("SELECT COUNT(*) FROM clash"), 0);
    renew();
    QCOMPARE(count("SELECT COUNT(*) FROM clash WHERE state = 'open' AND key = 'cy@desk.example'"), 1);
    QCOMPARE(d->onlyClash().contact, contact->contact.id);
    QCOMPARE(count("SELECT COUNT(*) FROM identity WHERE key = 'cy@desk.example' AND side = 'user'"), 1);
    QCOMPARE(count("SELECT COUNT(*) FROM identity WHERE key LIKE 'cy+%'"), 0);
}

void tst_Decisions_Spelling::d7_olderSkeletonsAreMadeAtTheStart()
{
    QVERIFY((*m_test)->execute("UPDATE user_address SET skeleton = ''"));
    QVERIFY(KeyRenewal(**m_test, d->people.now).run());
    QCOMPARE(d->codes(d->create({u"b\u043e@desk.example"_s})), QStringList{u"contact.email-looks-like-users /emails/0/address"_s});
}

QTEST_GUILESS_MAIN(tst_Decisions_Spelling)
#include "tst_decisions_spelling.moc"
