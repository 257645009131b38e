// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/accessservice.h"
#include "app/server/service/attempts.h"
#include "app/server/service/password.h"
#include "app/server/service/teamservice.h"
#include "app/server/service/userservice.h"
#include "tests/support/people.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

constexpr qint64 hour = 3'600'000;
constexpr qint64 day = 24 * hour;

class tst_AccessService : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void aRightPasswordSignsIn();
    void everyOtherReasonIsRefusedAlike();
    void aRefusalIsCountedAndWrittenDownOnce();
    void aStrangerIsWrittenDownOnceAnHour();
    void guessingIsSlowedDown();
    void aKnownNetworkDoesNotWaitForStrangers();
    void aKnownNetworkDoesNotWaitForAFlood();
    void noWaitGrowsWithoutBound();
    void aContactNeverSignsInToTheConsole();
    void aTokenIsNothingButATokenOfASession();
    void aSessionSlidesWithItsUse();
    void aSessionEndsAfterNinetyDays();
    void signingOutEndsTheSession();
    void aChangeOfRoleEndsTheSessions();
    void leavingEndsTheSessionsAndTheSignIn();
    void theLastAdministratorStays();
    void onlyAdministratorsChangeUsers();
    void anInvitedUserCannotSignInYet();
    void oneNetworkIsOneSource_data();
    void oneNetworkIsOneSource();

private:
    AccessService access() { return AccessService(**m_test, m_people->now); }
    Result<SignedIn> signIn(const UserId &user, const QString &source = u"192.0.2.1"_s)
    {
        return access().signIn({m_key, user, u"no-hash"_s, {}, source}, u"test"_s);
    }
    QByteArray token() { return signIn(m_user)->token.toLatin1(); }
    QString refused(const QString &source) { return signIn({}, source).error().code; }
    Result<User> change(UserId id, const UserPatch &patch)
    {
        UserService users(**m_test, m_people->desk.settings, m_people->now);
        return users.change(m_people->administrator, id, users.user(id)->revision, patch);
    }

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<People> m_people;
    UserId m_user;
    EmailKey m_key = *EmailKey::parse(u"ada@desk.example"_s);
};

void tst_AccessService::init()
{
    m_test = TestDatabase::ofThisRow();
    if (!m_test->isOpen())
        QSKIP(m_test->problem());
    m_people = std::make_unique<People>(**m_test);
    m_people->start();
    m_user = m_people->user(m_key.value());
}

void tst_AccessService::aRightPasswordSignsIn()
{
    const QString phrase = QString::fromLatin1(People::password);
    const UserId eva = m_people->user(u"eva@desk.example"_s, Role::Supervisor, *password::hash(phrase));
    const auto checked = access().checkPassword({u"Eva@DESK.example"_s, phrase}, u"192.0.2.1"_s);
    QVERIFY(checked);
    const auto signedIn = access().signIn(*checked, u"test"_s);
    QVERIFY(signedIn);
    QCOMPARE(signedIn->user.id, eva);
    const auto caller = access().callerOf(signedIn->token.toLatin1());
    QVERIFY(caller);
    QCOMPARE(caller->user, eva);
    QCOMPARE(caller->role, Role::Supervisor);
}

void tst_AccessService::everyOtherReasonIsRefusedAlike()
{
    for (const QString &address : {m_key.value(), u"nobody@desk.example"_s}) {
        const auto checked = access().checkPassword({address, u"not the password"_s}, u"192.0.2.1"_s);
        QVERIFY(checked);
        QVERIFY(!checked->user.isValid());
        QCOMPARE(access().signIn(*checked, {}).error().code, u"session.refused"_s);
    }
    CheckedPassword older{m_key, m_user, u"an older hash"_s, {}, {}};
    QCOMPARE(access().signIn(older, {}).error().code, u"session.refused"_s);
}

void tst_AccessService::aRefusalIsCountedAndWrittenDownOnce()
{
    QCOMPARE(refused(u"192.0.2.1"_s), u"session.refused"_s);
    QCOMPARE(m_people->desk.count("SELECT COUNT(*) FROM audit WHERE action = 'session.refused' AND subject_kind = 'user'"), 1);
    QCOMPARE(m_people->desk.count("SELECT failures FROM attempt WHERE bucket = 'console:source:192.0.2.1'"), 1);
}

void tst_AccessService::aStrangerIsWrittenDownOnceAnHour()
{
    const auto knock = [&] {
        (void)access().signIn({*EmailKey::parse(u"who@desk.example"_s), {}, {}, {}, u"192.0.2.1"_s}, {});
    };
    const auto entries = [&] { return m_people->desk.count("SELECT COUNT(*) FROM audit WHERE subject_kind = 'stranger'"); };
    knock();
    knock();
    QCOMPARE(entries(), 1);
    m_people->now += hour;
    knock();
    QCOMPARE(entries(), 2);
}

void tst_AccessService::guessingIsSlowedDown()
{
    for (int i = 0; i < 6; ++i)
        QCOMPARE(refused(u"192.0.2.%1"_s.arg(i)), u"session.refused"_s);
    QCOMPARE(refused(u"192.0.2.9"_s), u"session.limited"_s);
    const auto right = signIn(m_user, u"192.0.2.9"_s);
    QCOMPARE(right.error().kind, Error::Kind::Limited);
    QCOMPARE(right.error().extra["retryAfter"_L1].toInt(), 1);
    m_people->now += 1000;
    QVERIFY(signIn(m_user, u"192.0.2.9"_s));
}

void tst_AccessService::aKnownNetworkDoesNotWaitForStrangers()
{
    QVERIFY(signIn(m_user, u"192.0.2.1"_s));
    for (int i = 0; i < 10; ++i)
        (void)refused(u"198.51.100.%1"_s.arg(i));
    QVERIFY(!signIn(m_user, u"203.0.113.1"_s));
    QVERIFY(signIn(m_user, u"192.0.2.1"_s));
}

void tst_AccessService::aKnownNetworkDoesNotWaitForAFlood()
{
    QVERIFY(signIn(m_user, u"192.0.2.1"_s));
    QVERIFY((*m_test)->execute("INSERT INTO attempt (bucket, failures, last_at, blocked_until) VALUES ('console:all:', 5000, ?, ?)",
                               {m_people->now, m_people->now + 2000}));
    QCOMPARE(signIn(m_user, u"203.0.113.1"_s).error().code, u"session.limited"_s);
    QVERIFY(signIn(m_user, u"192.0.2.1"_s));
}

void tst_AccessService::noWaitGrowsWithoutBound()
{
    for (int i = 0; i < 60; ++i) {
        (void)refused(u"192.0.2.%1"_s.arg(i));
        m_people->now += 60'000;
    }
    QVERIFY(signIn(m_user, u"203.0.113.1"_s));
}

void tst_AccessService::aContactNeverSignsInToTheConsole()
{
    const ContactId contact = m_people->contact(u"ana@customer.example"_s);
    const QByteArray session = m_people->enter(m_people->invite(contact));
    QVERIFY(!session.isEmpty());
    QCOMPARE(access().callerOf(session).error().code, u"session.ended"_s);
    QVERIFY(!PortalAccess(**m_test, m_people->now).visitorOf(token()));
}

void tst_AccessService::aTokenIsNothingButATokenOfASession()
{
    for (const QByteArray &wrong : {QByteArray(), QByteArray("x"), token().chopped(1)})
        QCOMPARE(access().callerOf(wrong).error().kind, Error::Kind::SignedOut);
}

void tst_AccessService::aSessionSlidesWithItsUse()
{
    const QByteArray kept = token();
    QVERIFY(!access().callerOf(kept)->sessionIsDue);
    m_people->now += 13 * day;
    const auto caller = access().callerOf(kept);
    QVERIFY(caller->sessionIsDue);
    QVERIFY(access().keepSession(*caller));
    m_people->now += 13 * day;
    QVERIFY(access().callerOf(kept));
    m_people->now += 2 * day;
    QVERIFY(!access().callerOf(kept));
}

void tst_AccessService::aSessionEndsAfterNinetyDays()
{
    const QByteArray kept = token();
    for (int i = 0; i < 9; ++i) {
        m_people->now += 9 * day;
        QVERIFY(access().keepSession(*access().callerOf(kept)));
    }
    m_people->now += 9 * day;
    QVERIFY(!access().callerOf(kept));
}

void tst_AccessService::signingOutEndsTheSession()
{
    const QByteArray kept = token();
    QVERIFY(access().signOut(*access().callerOf(kept)));
    QVERIFY(!access().callerOf(kept));
}

void tst_AccessService::aChangeOfRoleEndsTheSessions()
{
    const QByteArray kept = token();
    UserPatch patch;
    patch.name = u"Ada L."_s;
    QVERIFY(change(m_user, patch));
    QVERIFY(access().callerOf(kept));
    patch.role = Role::Supervisor;
    QVERIFY(change(m_user, patch));
    QVERIFY(!access().callerOf(kept));
    QCOMPARE(m_people->desk.count("SELECT COUNT(*) FROM audit WHERE action = 'session.cut'"), 1);
}

void tst_AccessService::leavingEndsTheSessionsAndTheSignIn()
{
    const QByteArray kept = token();
    UserPatch patch;
    patch.state = UserState::Deactivated;
    QVERIFY(change(m_user, patch));
    QVERIFY(!access().callerOf(kept));
    QCOMPARE(signIn(m_user).error().code, u"session.refused"_s);
    patch.state = UserState::Active;
    QVERIFY(change(m_user, patch));
    QVERIFY(!access().callerOf(kept));
    QVERIFY(signIn(m_user));
}

void tst_AccessService::theLastAdministratorStays()
{
    UserPatch leave;
    leave.state = UserState::Deactivated;
    UserPatch step;
    step.role = Role::Agent;
    const UserId root = m_people->administrator.user;
    QCOMPARE(change(root, leave).error().code, u"user.last-administrator"_s);
    QCOMPARE(change(root, step).error().code, u"user.last-administrator"_s);
    m_people->user(u"second@desk.example"_s, Role::Administrator);
    QVERIFY(change(root, step));
}

void tst_AccessService::onlyAdministratorsChangeUsers()
{
    UserService users(**m_test, m_people->desk.settings, m_people->now);
    for (const Role role : {Role::Agent, Role::Supervisor}) {
        Caller caller;
        caller.user = m_user;
        caller.role = role;
        UserDraft draft;
        draft.email = u"new@desk.example"_s;
        UserPatch patch;
        patch.role = Role::Administrator;
        QCOMPARE(users.create(caller, draft).error().code, u"user.not-allowed"_s);
        QCOMPARE(users.change(caller, m_user, 1, patch).error().code, u"user.not-allowed"_s);
        QCOMPARE(TeamService(**m_test, m_people->now).create(caller, u"Team"_s).error().code, u"user.not-allowed"_s);
    }
}

void tst_AccessService::anInvitedUserCannotSignInYet()
{
    QVERIFY(m_people->promote(u"new@desk.example"_s));
    const auto checked = access().checkPassword({u"new@desk.example"_s, QString()}, u"192.0.2.1"_s);
    QVERIFY(!checked->user.isValid());
    const UserId id{m_people->desk.count("SELECT MAX(id) FROM account_user")};
    UserPatch patch;
    patch.state = UserState::Active;
    QCOMPARE(change(id, patch).error().code, u"user.not-accepted"_s);
}

void tst_AccessService::oneNetworkIsOneSource_data()
{
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("network");
    QTest::newRow("IPv4") << u"192.0.2.1"_s << u"192.0.2.1"_s;
    QTest::newRow("IPv4 in IPv6") << u"::ffff:192.0.2.1"_s << u"192.0.2.1"_s;
    QTest::newRow("IPv6") << u"2001:db8:1:2:3:4:5:6"_s << u"20010db800010002::/64"_s;
    QTest::newRow("its neighbour") << u"2001:db8:1:2::9"_s << u"20010db800010002::/64"_s;
}

void tst_AccessService::oneNetworkIsOneSource()
{
    QFETCH(QString, source);
    QTEST(Attempts::networkOf(source), "network");
}

QTEST_GUILESS_MAIN(tst_AccessService)
#include "tst_accessservice.moc"
