// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/expiryservice.h"
#include "app/server/service/usercodes.h"
#include "tests/support/testdatabase.h"
#include "tests/support/userdesk.h"

#include <QTest>

using namespace Qt::StringLiterals;

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;

/// A user moves to another address: identity.md B7 and B8.
class tst_UserAddresses : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void b7_nothingMovesBeforeTheNewAddressIsProven();
    void b7_anAddressOfAContactIsAskedForAndEndsItsPortal();
    void b7_theContactMayHaveComeMeanwhile();
    void b7_theCodeDiesWithAnyChangeOfPasswordAndAfterADay();
    void b7_onlyTheUserAndAdministratorsMayAsk();
    void b7_bothAddressesAreTold();
    void b7_strangersCodesAreRefusedAndWrittenDownOnceAnHour();
    void b8_theFormerAddressStaysReservedForThirtyDays();
    void b8_aSupervisorReleasesIt();
    void b8_theUserMayTakeItBack();

private:
    Result<void> request(const QString &address, bool confirm = false)
    {
        return m_desk->addresses().request(m_desk->administrator, m_user, {address, {}, confirm});
    }
    QString code() { return m_desk->mailedCode(u"user-address-proof"_s); }
    Result<User> prove(const QString &typed) { return m_desk->addresses().prove(typed, u"192.0.2.1"_s); }
    Result<User> move(const QString &address, bool confirm = false)
    {
        return request(address, confirm).and_then([&] { return prove(code()); });
    }
    void expire() { QVERIFY(ExpiryService(**m_test, m_desk->now).removeExpired()); }

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<UserDesk> m_desk;
    UserId m_user;
    const QString m_old = u"ada@desk.example"_s;
    const QString m_new = u"ada@new.example"_s;
};

void tst_UserAddresses::init()
{
    m_test = TestDatabase::ofThisRow();
    if (!m_test->isOpen())
        QSKIP(m_test->problem());
    m_desk = std::make_unique<UserDesk>(**m_test);
    m_desk->start();
    m_user = m_desk->user(m_old);
}

void tst_UserAddresses::b7_nothingMovesBeforeTheNewAddressIsProven()
{
    QVERIFY(request(m_new));
    QCOMPARE(m_desk->read(m_user).email, m_old);
    QCOMPARE(m_desk->mails(u"user-address-proof"_s, m_new), 1);
    QCOMPARE(m_desk->desk.count("SELECT COUNT(*) FROM identity WHERE key = ?", {m_new}), 0);
    QCOMPARE(prove(u"WRONG-CODE"_s).error().code, u"user-code.dead"_s);

    const auto moved = prove(code().toLower().replace(u'-', u' '));
    QVERIFY(moved);
    QCOMPARE(moved->email, m_new);
    QCOMPARE(prove(code()).error().code, u"user-code.dead"_s); // once
    QVERIFY(!m_desk->signIn(m_user).isEmpty());
    QCOMPARE(m_desk->audits(u"user.address-changed"_s), 1);
    QCOMPARE(request(m_new).error().code, u"user.email-same"_s);
}

void tst_UserAddresses::b7_anAddressOfAContactIsAskedForAndEndsItsPortal()
{
    const QString ana = u"ana@customer.example"_s;
    const QByteArray session = m_desk->enter(m_desk->invite(m_desk->contact(ana)));
    const auto refused = request(ana, false);
    QCOMPARE(refused.error().code, u"identity.confirmation-needed"_s);
    QCOMPARE(refused.error().extra["wouldEnd"_L1]["sessions"_L1].toInt(), 1);
    QVERIFY(request(ana, true));
    QVERIFY(m_desk->isIn(session)); // the claim begins with the proof
    QCOMPARE(m_desk->standingClashes(), 0);
    QVERIFY(prove(code()));
    QVERIFY(!m_desk->isIn(session));
    QCOMPARE(m_desk->standingClashes(), 1);
    QCOMPARE(m_desk->mails(u"portal-off"_s, ana), 1);
}

void tst_UserAddresses::b7_theContactMayHaveComeMeanwhile()
{
    QVERIFY(request(m_new, false));
    const QByteArray session = m_desk->enter(m_desk->invite(m_desk->contact(m_new)));
    const auto refused = prove(code());
    QCOMPARE(refused.error().code, u"identity.confirmation-needed"_s);
    QVERIFY(refused.error().extra.isEmpty());
    QVERIFY(m_desk->isIn(session));
    QCOMPARE(m_desk->read(m_user).email, m_old);
}

void tst_UserAddresses::b7_theCodeDiesWithAnyChangeOfPasswordAndAfterADay()
{
    QVERIFY(request(m_new));
    const QString first = code();
    (void)UserCodes(**m_test, m_desk->desk.settings, m_desk->now).forPassword(m_desk->read(m_user));
    QVERIFY(m_desk->enter(CodePurpose::Password, m_desk->mailedCode(u"user-password"_s), m_user));
    QCOMPARE(prove(first).error().code, u"user-code.dead"_s);

    QVERIFY(request(m_new));
    m_desk->now += day;
    QCOMPARE(prove(code()).error().code, u"user-code.dead"_s);
    QCOMPARE(m_desk->read(m_user).email, m_old);
}

void tst_UserAddresses::b7_onlyTheUserAndAdministratorsMayAsk()
{
    const UserId other = m_desk->user(u"eva@desk.example"_s, Role::Supervisor);
    Caller caller;
    caller.user = other;
    caller.role = Role::Supervisor;
    QCOMPARE(m_desk->addresses().request(caller, m_user, {m_new, {}, false}).error().code, u"user.not-allowed"_s);
    caller.user = m_user;
    caller.role = Role::Agent;
    QVERIFY(m_desk->addresses().request(caller, m_user, {m_new, {}, false}));
    QCOMPARE(request(u"eva@desk.example"_s).error().code, u"user.email-taken"_s);
}

void tst_UserAddresses::b7_bothAddressesAreTold()
{
    QVERIFY(move(m_new));
    QCOMPARE(m_desk->mails(u"user-address-changed"_s, m_old), 1);
    QCOMPARE(m_desk->mails(u"user-address-changed"_s, m_new), 1);
}

void tst_UserAddresses::b7_strangersCodesAreRefusedAndWrittenDownOnceAnHour()
{
    for (const QString &typed : {u"WRONG-CODE"_s, u"ANOTHER-CODE"_s})
        QCOMPARE(prove(typed).error().code, u"user-code.dead"_s);
    QCOMPARE(m_desk->audits(u"user-code.refused"_s), 1);
    m_desk->now += hour;
    QCOMPARE(prove(u"WRONG-CODE"_s).error().code, u"user-code.dead"_s);
    QCOMPARE(m_desk->audits(u"user-code.refused"_s), 2);
}

void tst_UserAddresses::b8_theFormerAddressStaysReservedForThirtyDays()
{
    const ContactId contact = m_desk->contact(m_old);
    QVERIFY(move(m_new));
    const auto former = m_desk->read(m_user).formerAddresses;
    QCOMPARE(former.size(), 1);
    QCOMPARE(former.first().address, m_old);
    QCOMPARE(former.first().releaseAt, m_desk->now + 30 * day);
    QCOMPARE(m_desk->standingClashes(), 1);
    QVERIFY(m_desk->invite(contact).isEmpty());
    QCOMPARE(m_desk->make(m_old, true).error().code, u"user.email-taken"_s);

    m_desk->now += 30 * day - 1;
    expire();
    QCOMPARE(m_desk->read(m_user).formerAddresses.size(), 1);
    m_desk->now += 1;
    expire();
    QVERIFY(m_desk->read(m_user).formerAddresses.isEmpty());
    QCOMPARE(m_desk->standingClashes(), 0);
    QVERIFY(!m_desk->invite(contact).isEmpty());
    QCOMPARE(m_desk->read(m_user).email, m_new);
}

void tst_UserAddresses::b8_aSupervisorReleasesIt()
{
    m_desk->contact(m_old);
    QVERIFY(move(m_new));
    const UserAddressId former = m_desk->read(m_user).formerAddresses.first().id;
    Caller caller = m_desk->administrator;
    caller.role = Role::Agent;
    QCOMPARE(m_desk->addresses().release(caller, m_user, former).error().code, u"user.not-allowed"_s);
    caller.role = Role::Supervisor;
    QCOMPARE(m_desk->addresses().release(caller, m_user, UserAddressId{99}).error().code, u"user.address-unknown"_s);
    const auto released = m_desk->addresses().release(caller, m_user, former);
    QVERIFY(released);
    QVERIFY(released->formerAddresses.isEmpty());
    QCOMPARE(m_desk->standingClashes(), 0);
    QCOMPARE(m_desk->audits(u"user.address-released"_s), 1);
}

void tst_UserAddresses::b8_theUserMayTakeItBack()
{
    QVERIFY(move(m_new));
    m_desk->now += day;
    const auto back = move(m_old);
    QVERIFY(back);
    QCOMPARE(back->email, m_old);
    QCOMPARE(back->formerAddresses.size(), 1);
    QCOMPARE(back->formerAddresses.first().address, m_new);
}

QTEST_GUILESS_MAIN(tst_UserAddresses)
#include "tst_useraddresses.moc"
