// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/expiryservice.h"
#include "app/server/service/ownaccountservice.h"
#include "app/server/service/totp.h"
#include "app/server/service/usercodes.h"
#include "app/server/service/userrequests.h"
#include "tests/support/testdatabase.h"
#include "tests/support/userdesk.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

/// Codes from mails, typed into the console: invitation, forgotten password, lost second factor; and identity.md C5.
class tst_UserCodes : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void aCodeIsLongAndEasyToType();
    void theInvitationIsAcceptedOnce();
    void anotherInvitationEndsTheOlder();
    void aCodeServesItsPurposeOnly();
    void anInvitationLivesSevenDays();
    void aForgottenPasswordIsAskedForAlikeByAnybody();
    void aNewPasswordEndsEveryOtherSession();
    void aForgottenPasswordDoesNotGetAroundTheSecondFactor();
    void theSecondFactorIsAskedForAfterTheRightPasswordOnly();
    void aCodeOfTheAppIsUsedOnce();
    void aRecoveryCodeIsUsedOnce();
    void aLostSecondFactorNeedsTheMailboxAndThePassword();
    void anAdministratorHelpsWhoLostEverything();
    void guessingCodesIsSlowedDown();
    void guessingTheSecondFactorCountsByTheUser();
    void aWrongCodeOfANewSecondFactorIsWrittenDown();
    void whoAsksAgainAndAgainDoesNotEndTheLastCode();
    void anotherRoleInvitesAnew();
    void aCodeOfAnAddressThatWasGivenUpIsDead();
    void c5_theClaimOfWhoNeverAcceptedEnds();
    void c5_anotherInvitationClaimsItAgain();

private:
    User invited(const QString &address) { return m_desk->make(address, true).value_or(User()); }
    QString invitation() { return m_desk->mailedCode(u"user-invitation"_s); }
    QString passwordCode()
    {
        (void)UserCodes(**m_test, m_desk->desk.settings, m_desk->now).forPassword(m_desk->read(m_user));
        return m_desk->mailedCode(u"user-password"_s);
    }
    Caller callerOf(const QByteArray &token) { return AccessService(**m_test, m_desk->now).callerOf(token).value_or(Caller()); }
    OwnAccountService own() { return OwnAccountService(**m_test, m_desk->desk.settings, m_desk->now); }

    /// Gives the user a second factor; the recovery codes.
    QStringList withSecondFactor()
    {
        const Caller caller = callerOf(m_desk->signIn(m_user));
        (void)own().setUpSecondFactor(caller);
        const auto codes = own().confirmSecondFactor(caller, appCode());
        m_desk->now += minute; // so that the app shows another code
        return codes.value_or(QStringList());
    }
    QString appCode()
    {
        const auto secret = (*m_test)->first("SELECT secret FROM user_second_factor WHERE user_id = ?", {m_user},
                                             [](const Row &row) { return row.bytes(0); });
        return totp::codeAt(secret->value_or(QByteArray()), m_desk->now);
    }
    QString signInWith(const QString &code, const QString &hash = u"no-hash"_s)
    {
        const auto in = AccessService(**m_test, m_desk->now).signIn({m_key, m_user, hash, {}, u"192.0.2.1"_s, code}, {});
        return in ? QString() : in.error().code;
    }

    std::unique_ptr<TestDatabase> m_test;
    std::unique_ptr<UserDesk> m_desk;
    UserId m_user;
    const EmailKey m_key = *EmailKey::parse(u"ada@desk.example"_s);
};

void tst_UserCodes::init()
{
    m_test = TestDatabase::ofThisRow();
    if (!m_test->isOpen())
        QSKIP(m_test->problem());
    m_desk = std::make_unique<UserDesk>(**m_test);
    m_desk->start();
    m_user = m_desk->user(m_key.value());
}

void tst_UserCodes::aCodeIsLongAndEasyToType()
{
    const Secret code = typedcode::fresh();
    static const QRegularExpression shape(u"^([0-9A-HJKMNP-TV-Z]{4}-){6}[0-9A-HJKMNP-TV-Z]{4}$"_s);
    QVERIFY2(shape.match(QString::fromLatin1(code.token)).hasMatch(), code.token.constData());
    QVERIFY(code.token != typedcode::fresh().token);
    QCOMPARE(typedcode::hashOf(u" o1l-i "_s), typedcode::hashOf(u"0111"_s));
    QCOMPARE(typedcode::hashOf(QString::fromLatin1(code.token).toLower().remove(u'-')), code.hash);
}

void tst_UserCodes::theInvitationIsAcceptedOnce()
{
    const User eva = invited(u"eva@desk.example"_s);
    QCOMPARE(eva.invitationExpiresAt, m_desk->now + 7 * day);
    QCOMPARE(m_desk->mails(u"user-invitation"_s, u"eva@desk.example"_s), 1);
    QCOMPARE(m_desk->desk.count("SELECT COUNT(*) FROM user_code WHERE code_hash = ?", {m_desk->typedHash(invitation())}), 1);

    const auto in = m_desk->enter(CodePurpose::Invitation, invitation(), eva.id);
    QVERIFY(in);
    QCOMPARE(in->user.state, UserState::Active);
    QCOMPARE(in->user.invitationExpiresAt, 0);
    QVERIFY(m_desk->isSignedIn(in->token.toLatin1()));
    QCOMPARE(m_desk->enter(CodePurpose::Invitation, invitation(), eva.id).error().code, u"user-code.dead"_s);
    QCOMPARE(m_desk->audits(u"user.accepted"_s), 1);
}

void tst_UserCodes::anotherInvitationEndsTheOlder()
{
    const User eva = invited(u"eva@desk.example"_s);
    const QString older = invitation();
    QVERIFY(m_desk->users().inviteAgain(m_desk->administrator, eva.id, false));
    QCOMPARE(m_desk->enter(CodePurpose::Invitation, older, eva.id).error().code, u"user-code.dead"_s);
    QVERIFY(m_desk->enter(CodePurpose::Invitation, invitation(), eva.id));
    QCOMPARE(m_desk->users().inviteAgain(m_desk->administrator, eva.id, false).error().code, u"user.accepted-already"_s);
}

void tst_UserCodes::aCodeServesItsPurposeOnly()
{
    const User eva = invited(u"eva@desk.example"_s);
    QCOMPARE(m_desk->enter(CodePurpose::Password, invitation(), eva.id).error().code, u"user-code.dead"_s);
    QCOMPARE(m_desk->enter(CodePurpose::Invitation, passwordCode(), m_user).error().code, u"user-code.dead"_s);
    QCOMPARE(m_desk->addresses().prove(passwordCode(), {}).error().code, u"user-code.dead"_s);
    QCOMPARE(m_desk->enter(CodePurpose::Password, passwordCode(), eva.id).error().code, u"user-code.dead"_s);
}

void tst_UserCodes::anInvitationLivesSevenDays()
{
    const User eva = invited(u"eva@desk.example"_s);
    m_desk->now += 7 * day;
    QCOMPARE(m_desk->enter(CodePurpose::Invitation, invitation(), eva.id).error().code, u"user-code.dead"_s);
}

void tst_UserCodes::aForgottenPasswordIsAskedForAlikeByAnybody()
{
    UserRequests requests(**m_test, m_desk->desk.settings, m_desk->now);
    const User eva = invited(u"eva@desk.example"_s);
    m_desk->contact(u"ana@customer.example"_s);
    const QStringList addresses{m_key.value(), eva.email, u"ana@customer.example"_s, u"nobody@desk.example"_s};
    for (int i = 0; i < addresses.size(); ++i) {
        QVERIFY(requests.askForPassword(addresses[i], u"192.0.2.%1"_s.arg(i)));
        QCOMPARE(m_desk->desk.count("SELECT COUNT(*) FROM user_request"), i + 1);
    }
    QCOMPARE(requests.askForPassword(u"nonsense"_s, {}).error().code, u"session.email-invalid"_s);
    QCOMPARE(m_desk->desk.count("SELECT COUNT(*) FROM mail_out WHERE template = 'user-password'"), 0);
    for (int i = 0; i < addresses.size(); ++i)
        QVERIFY(*requests.resolveNext());
    QVERIFY(!*requests.resolveNext());
    QCOMPARE(m_desk->desk.count("SELECT COUNT(*) FROM mail_out WHERE template = 'user-password'"), 1);
    QCOMPARE(m_desk->mails(u"user-password"_s, m_key.value()), 1);
    for (int i = 0; i < 8; ++i)
        (void)requests.askForPassword(m_key.value(), u"198.51.100.%1"_s.arg(i));
    QCOMPARE(requests.askForPassword(m_key.value(), u"203.0.113.1"_s).error().kind, Error::Kind::Limited);
}

void tst_UserCodes::aNewPasswordEndsEveryOtherSession()
{
    const QByteArray older = m_desk->signIn(m_user);
    const QString code = passwordCode();
    m_desk->now += hour - 1;
    const auto in = m_desk->enter(CodePurpose::Password, code, m_user);
    QVERIFY(in);
    QVERIFY(!m_desk->isSignedIn(older));
    QVERIFY(m_desk->isSignedIn(in->token.toLatin1()));
    QVERIFY(m_desk->signIn(m_user).isEmpty()); // the old password
    const QString late = passwordCode();
    m_desk->now += hour;
    QCOMPARE(m_desk->enter(CodePurpose::Password, late, m_user).error().code, u"user-code.dead"_s);
}

void tst_UserCodes::aForgottenPasswordDoesNotGetAroundTheSecondFactor()
{
    QVERIFY(!withSecondFactor().isEmpty());
    const QString code = passwordCode();
    QCOMPARE(m_desk->enter(CodePurpose::Password, code, m_user).error().code, u"session.code-needed"_s);
    QCOMPARE(m_desk->enter(CodePurpose::Password, code, m_user, u"000000"_s).error().code, u"session.code-wrong"_s);
    QCOMPARE(signInWith(appCode()), QString()); // nothing was changed yet
    m_desk->now += minute;
    QVERIFY(m_desk->enter(CodePurpose::Password, code, m_user, appCode()));
}

void tst_UserCodes::theSecondFactorIsAskedForAfterTheRightPasswordOnly()
{
    withSecondFactor();
    QVERIFY(m_desk->read(m_user).hasSecondFactor);
    QCOMPARE(signInWith({}), u"session.code-needed"_s);
    QCOMPARE(signInWith(appCode(), u"another-hash"_s), u"session.refused"_s);
    QCOMPARE(signInWith({}, u"another-hash"_s), u"session.refused"_s);
    QCOMPARE(signInWith(u"000000"_s), u"session.code-wrong"_s);
    QCOMPARE(m_desk->audits(u"session.refused"_s), 3);
    QCOMPARE(signInWith(appCode()), QString());
}

void tst_UserCodes::aCodeOfTheAppIsUsedOnce()
{
    withSecondFactor();
    const QString code = appCode();
    QCOMPARE(signInWith(code), QString());
    QCOMPARE(signInWith(code), u"session.code-wrong"_s);
    m_desk->now += minute;
    const QString late = appCode();
    m_desk->now += minute / 2;
    QCOMPARE(signInWith(late), QString()); // a clock that goes half a minute wrong is forgiven
    m_desk->now += minute;
    const QString tooLate = appCode();
    m_desk->now += minute;
    QCOMPARE(signInWith(tooLate), u"session.code-wrong"_s);
}

void tst_UserCodes::aRecoveryCodeIsUsedOnce()
{
    const QStringList codes = withSecondFactor();
    QCOMPARE(codes.size(), 10);
    QCOMPARE(signInWith(codes.first().toLower()), QString());
    QCOMPARE(signInWith(codes.first()), u"session.code-wrong"_s);
    QCOMPARE(signInWith(codes.last()), QString());
    const Caller caller = callerOf(AccessService(**m_test, m_desk->now).signIn({m_key, m_user, u"no-hash"_s, {}, {}, codes[1]}, {})->token.toLatin1());
    const auto newer = own().renewRecoveryCodes(caller);
    QCOMPARE(newer->size(), 10);
    QCOMPARE(signInWith(codes[2]), u"session.code-wrong"_s);
    QCOMPARE(signInWith(newer->first()), QString());
}

void tst_UserCodes::aLostSecondFactorNeedsTheMailboxAndThePassword()
{
    withSecondFactor();
    const QByteArray hash = m_desk->typedHash(u"nothing"_s);
    QCOMPARE(m_desk->codes().resetSecondFactor({CodePurpose::SecondFactor, hash, m_user, u"no-hash"_s, {}, {}}, {}).error().code, u"user-code.dead"_s);
    QVERIFY(m_desk->codes().requestSecondFactor(m_user, {}));
    const QByteArray mailed = m_desk->typedHash(m_desk->mailedCode(u"user-second-factor"_s));
    for (const QString &wrong : {QString(), u"another-hash"_s})
        QCOMPARE(m_desk->codes().resetSecondFactor({CodePurpose::SecondFactor, mailed, m_user, wrong, {}, {}}, {}).error().code, u"session.refused"_s);
    QVERIFY(m_desk->read(m_user).hasSecondFactor);
    QVERIFY(m_desk->codes().resetSecondFactor({CodePurpose::SecondFactor, mailed, m_user, u"no-hash"_s, {}, {}}, {}));
    QVERIFY(!m_desk->read(m_user).hasSecondFactor);
    QCOMPARE(m_desk->desk.count("SELECT COUNT(*) FROM user_recovery_code"), 0);
    QCOMPARE(signInWith({}), QString());
    QVERIFY(m_desk->codes().requestSecondFactor(m_user, {})); // without one there is nothing to mail
    QCOMPARE(m_desk->desk.count("SELECT COUNT(*) FROM mail_out WHERE template = 'user-second-factor'"), 1);
}

void tst_UserCodes::anAdministratorHelpsWhoLostEverything()
{
    withSecondFactor();
    const QByteArray session = AccessService(**m_test, m_desk->now).signIn({m_key, m_user, u"no-hash"_s, {}, {}, appCode()}, {})->token.toLatin1();
    Caller caller = m_desk->administrator;
    caller.role = Role::Supervisor;
    QCOMPARE(m_desk->users().removeSecondFactor(caller, m_user).error().code, u"user.not-allowed"_s);
    QVERIFY(m_desk->users().removeSecondFactor(m_desk->administrator, m_user));
    QVERIFY(!m_desk->read(m_user).hasSecondFactor);
    QVERIFY(!m_desk->isSignedIn(session));
    QVERIFY(m_desk->enter(CodePurpose::Password, passwordCode(), m_user));
}

void tst_UserCodes::guessingCodesIsSlowedDown()
{
    const CodeAndPassword guess{u"AAAA-BBBB"_s, u"a password long enough"_s, {}};
    QString refusal;
    for (int i = 0; i < 30 && refusal.isEmpty(); ++i) {
        const auto checked = m_desk->codes().prepare(CodePurpose::Password, {guess.code + QString::number(i), guess.password, {}}, u"192.0.2.1"_s);
        if (!checked) {
            refusal = checked.error().code;
            QVERIFY(i > 15);
        } else {
            QCOMPARE(m_desk->codes().setPassword(*checked, {}).error().code, u"user-code.dead"_s);
        }
    }
    QCOMPARE(refusal, u"user-code.limited"_s);
    QVERIFY(m_desk->codes().prepare(CodePurpose::Password, guess, u"203.0.113.1"_s)); // others do not wait
    QCOMPARE(m_desk->audits(u"user-code.refused"_s), 1);
}

void tst_UserCodes::guessingTheSecondFactorCountsByTheUser()
{
    QVERIFY(!withSecondFactor().isEmpty());
    QString refusal;
    for (int i = 0; i < 30 && refusal != u"user-code.limited"_s; ++i) // each with a fresh code from the mailbox
        refusal = m_desk->enter(CodePurpose::Password, passwordCode(), m_user, u"000000"_s).error().code;
    QCOMPARE(refusal, u"user-code.limited"_s);
}

void tst_UserCodes::aWrongCodeOfANewSecondFactorIsWrittenDown()
{
    const Caller caller = callerOf(m_desk->signIn(m_user));
    QVERIFY(own().setUpSecondFactor(caller));
    for (int i = 1; i <= 2; ++i) {
        QCOMPARE(own().confirmSecondFactor(caller, u"000000"_s == appCode() ? u"111111"_s : u"000000"_s).error().code, u"second-factor.code-wrong"_s);
        QCOMPARE(m_desk->audits(u"user.second-factor-refused"_s), i);
    }
    QVERIFY(own().confirmSecondFactor(caller, appCode()));
}

void tst_UserCodes::whoAsksAgainAndAgainDoesNotEndTheLastCode()
{
    UserRequests requests(**m_test, m_desk->desk.settings, m_desk->now);
    for (int i = 0; i < 8; ++i) {
        QVERIFY((*m_test)->execute("INSERT INTO user_request (address, source, created_at, next_at) VALUES (?, '', ?, ?)",
                                   {m_key.value(), m_desk->now, m_desk->now}));
        QVERIFY(*requests.resolveNext());
    }
    QCOMPARE(m_desk->mails(u"user-password"_s, m_key.value()), 5);
    QVERIFY(m_desk->enter(CodePurpose::Password, m_desk->mailedCode(u"user-password"_s), m_user));
}

void tst_UserCodes::anotherRoleInvitesAnew()
{
    const User eva = invited(u"eva@desk.example"_s);
    const QString older = invitation();
    UserPatch patch;
    patch.role = Role::Supervisor;
    QVERIFY(m_desk->users().change(m_desk->administrator, eva.id, eva.revision, patch));
    QCOMPARE(m_desk->enter(CodePurpose::Invitation, older, eva.id).error().code, u"user-code.dead"_s);
    QVERIFY(m_desk->enter(CodePurpose::Invitation, invitation(), eva.id));
}

void tst_UserCodes::aCodeOfAnAddressThatWasGivenUpIsDead()
{
    const QString code = passwordCode();
    QVERIFY((*m_test)->execute("UPDATE user_address SET state = 'former', release_at = 0 WHERE user_id = ?", {m_user}));
    QCOMPARE(m_desk->enter(CodePurpose::Password, code, m_user).error().code, u"user-code.dead"_s);
}

void tst_UserCodes::c5_theClaimOfWhoNeverAcceptedEnds()
{
    const QString ana = u"ana@customer.example"_s;
    const ContactId contact = m_desk->contact(ana);
    const QByteArray session = m_desk->enter(m_desk->invite(contact));
    const User user = invited(ana);
    m_desk->now += 8 * day - 1;
    QVERIFY(ExpiryService(**m_test, m_desk->now).removeExpired());
    QCOMPARE(m_desk->read(user.id).state, UserState::Invited);
    QCOMPARE(m_desk->standingClashes(), 1);
    m_desk->now += 1;
    QVERIFY(ExpiryService(**m_test, m_desk->now).removeExpired());
    QCOMPARE(m_desk->read(user.id).state, UserState::Deactivated);
    QCOMPARE(m_desk->read(user.id).releasedAddress, ana);
    QCOMPARE(m_desk->standingClashes(), 0);
    QVERIFY(!m_desk->isIn(session));
    QVERIFY(m_desk->isIn(m_desk->enter(m_desk->invite(contact))));
    QCOMPARE(m_desk->audits(u"user.invitation-over"_s), 1);
}

void tst_UserCodes::c5_anotherInvitationClaimsItAgain()
{
    const QString ana = u"ana@customer.example"_s;
    const User user = invited(ana);
    m_desk->now += 8 * day;
    QVERIFY(ExpiryService(**m_test, m_desk->now).removeExpired());
    m_desk->contact(ana);
    QCOMPARE(m_desk->users().inviteAgain(m_desk->administrator, user.id, false).error().code, u"identity.confirmation-needed"_s);
    const auto again = m_desk->users().inviteAgain(m_desk->administrator, user.id, true);
    QVERIFY(again);
    QCOMPARE(again->state, UserState::Invited);
    QCOMPARE(again->email, ana);
    QVERIFY(m_desk->enter(CodePurpose::Invitation, invitation(), user.id));
}

QTEST_GUILESS_MAIN(tst_UserCodes)
#include "tst_usercodes.moc"
