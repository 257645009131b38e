// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/session/session.h"
#include "tests/support/cannedserver.h"
#include "tests/support/memorytokenstore.h"
#include "tests/support/settled.h"

#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace {

const QByteArray meta = R"({"version":"0.1.0","features":[],"oldestConsole":"0.1.0"})";
const QByteArray welcome = R"({"token":"t0k3n","user":{"id":7,"name":"Ana","email":"ana@example.org","role":"supervisor"}})";
const QByteArray wrongPassword = R"({"status":401,"code":"session.refused"})";

}

class tst_Session : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void signing_in_keeps_the_token_under_server_and_user();
    void a_wrong_password_leaves_nothing_behind();
    void the_next_start_goes_on_without_asking();
    void another_server_is_not_given_the_kept_token();
    void no_kept_token_means_asking();
    void a_keyring_that_fails_is_a_finding_not_a_failed_sign_in();
    void a_keyring_that_never_answers_does_not_hold_the_sign_in();
    void signing_out_deletes_and_revokes();
    void signing_out_revokes_even_when_the_keyring_fails();
    void a_session_the_server_ended_is_left();
    void a_cancelled_sign_in_is_revoked();
    void the_first_administrator_is_signed_in();
    void an_invitation_signs_in_like_a_password();
    void a_refused_code_leaves_nothing_behind();
    void a_code_is_asked_for_without_the_kept_token();
    void the_profile_is_for_its_owner_only();

private:
    bool signIn();
    struct Parts;
    std::unique_ptr<Parts> d;
};

/// What each test starts from: a server that says yes, and a session.
struct tst_Session::Parts {
    QTemporaryDir folder;
    CannedServer server;
    ApiClient client;
    MemoryTokenStore tokens;
    Profile profile{folder.path()};
    Session session{client, tokens, profile};
    QSignalSpy signedIn{&session, &Session::signedIn};
    QSignalSpy refused{&session, &Session::refused};
    QSignalSpy signedOut{&session, &Session::signedOut};
    QList<Finding> findings;
    QList<Error> errors;
};

void tst_Session::init()
{
    d = std::make_unique<Parts>();
    d->server.on("GET", u"/api/v1/meta"_s, 200, meta);
    d->server.on("POST", u"/api/v1/session"_s, 201, welcome);
    d->server.on("DELETE", u"/api/v1/session"_s, 204, {});
    connect(&d->session, &Session::noticed, this, [this](const Finding &finding) { d->findings.append(finding); });
    connect(&d->session, &Session::refused, this, [this](const Error &error) { d->errors.append(error); });
}

void tst_Session::cleanup()
{
    d.reset();
}

bool tst_Session::signIn()
{
    d->session.signIn(d->server.url(), {u"ana@example.org"_s, u"secret secret"_s});
    return QTest::qWaitFor([this] { return d->session.state() == Session::State::SignedIn; });
}

void tst_Session::signing_in_keeps_the_token_under_server_and_user()
{
    QVERIFY(signIn());
    QCOMPARE(d->session.account().user.name, u"Ana"_s);
    QCOMPARE(d->tokens.tokens.keys(), QStringList(d->server.url().toString() + "|7"_L1));
    QCOMPARE(d->tokens.tokens.values().first(), u"t0k3n"_s);
    QVERIFY(d->server.requests("POST", u"/api/v1/session"_s).first().bearerToken().isEmpty());
}

void tst_Session::a_wrong_password_leaves_nothing_behind()
{
    d->server.on("POST", u"/api/v1/session"_s, 401, wrongPassword);
    d->session.signIn(d->server.url(), {u"ana@example.org"_s, u"wrong"_s});
    QTRY_COMPARE(d->errors.size(), 1);
    QCOMPARE(d->errors.first().code, u"session.refused"_s);
    QCOMPARE(d->session.state(), Session::State::SignedOut);
    QVERIFY(d->tokens.tokens.isEmpty());
    QVERIFY(!d->profile.lastAccount());
}

void tst_Session::the_next_start_goes_on_without_asking()
{
    QVERIFY(signIn());
    ApiClient client;
    Session next(client, d->tokens, d->profile);
    QSignalSpy signedIn(&next, &Session::signedIn);
    next.resume();
    QTRY_COMPARE(signedIn.count(), 1);
    QCOMPARE(next.account().user.id, UserId{7});
    QCOMPARE(next.account().user.role, Role::Supervisor);
    QCOMPARE(d->server.requests("POST", u"/api/v1/session"_s).size(), 1);
}

void tst_Session::another_server_is_not_given_the_kept_token()
{
    QVERIFY(signIn());
    CannedServer other;
    ApiClient client;
    Session next(client, d->tokens, d->profile);
    QSignalSpy refused(&next, &Session::refused);
    next.resume(other.url());
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(next.state(), Session::State::SignedOut);
    QVERIFY(other.requests().isEmpty());
}

void tst_Session::no_kept_token_means_asking()
{
    QVERIFY(signIn());
    d->tokens.tokens.clear();
    Session next(d->client, d->tokens, d->profile);
    QSignalSpy refused(&next, &Session::refused);
    QSignalSpy noticed(&next, &Session::noticed);
    next.resume();
    QTRY_COMPARE(refused.count(), 1);
    QCOMPARE(noticed.count(), 0);
    QVERIFY(d->profile.lastAccount());
}

void tst_Session::a_keyring_that_fails_is_a_finding_not_a_failed_sign_in()
{
    d->tokens.failure = Error{Error::Kind::Unavailable, u"session.keyring-unusable"_s};
    QVERIFY(signIn());
    QTRY_COMPARE(d->findings.size(), 1);
    QCOMPARE(d->findings.first().code, u"session.keyring-unusable"_s);
}

void tst_Session::a_keyring_that_never_answers_does_not_hold_the_sign_in()
{
    d->tokens.silent = true;
    QVERIFY(signIn());
    QCOMPARE(d->signedIn.count(), 1);
}

void tst_Session::signing_out_deletes_and_revokes()
{
    QVERIFY(signIn());
    d->session.signOut();
    QTRY_COMPARE(d->server.requests("DELETE", u"/api/v1/session"_s).size(), 1);
    QCOMPARE(d->server.requests("DELETE", u"/api/v1/session"_s).first().bearerToken(), "t0k3n");
    QVERIFY(d->tokens.tokens.isEmpty());
    QCOMPARE(d->signedOut.first().first().toString(), QString());
    QVERIFY(!d->profile.lastAccount());
    QCOMPARE(d->profile.lastEmail(), u"ana@example.org"_s);
}

void tst_Session::signing_out_revokes_even_when_the_keyring_fails()
{
    QVERIFY(signIn());
    d->tokens.failure = Error{Error::Kind::Unavailable, u"session.keyring-locked"_s};
    d->session.signOut();
    QTRY_COMPARE(d->server.requests("DELETE", u"/api/v1/session"_s).size(), 1);
    QTRY_COMPARE(d->findings.size(), 1);
}

void tst_Session::a_session_the_server_ended_is_left()
{
    QVERIFY(signIn());
    d->server.on("GET", u"/api/v1/things"_s, 401, R"({"status":401,"code":"session.ended"})");
    QVERIFY(!settled(d->client.call(ApiRequest::get(u"/things"_s))));
    QTRY_COMPARE(d->signedOut.count(), 1);
    QCOMPARE(d->signedOut.first().first().toString(), u"session.ended"_s);
    QVERIFY(d->tokens.tokens.isEmpty());
}

void tst_Session::a_cancelled_sign_in_is_revoked()
{
    d->session.signIn(d->server.url(), {u"ana@example.org"_s, u"secret secret"_s});
    QVERIFY(QTest::qWaitFor([this] { return !d->server.requests("POST", u"/api/v1/session"_s).isEmpty(); }));
    d->session.cancel();
    QCOMPARE(d->session.state(), Session::State::SignedOut);
    QTRY_COMPARE(d->server.requests("DELETE", u"/api/v1/session"_s).size(), 1);
    QCOMPARE(d->signedIn.count(), 0);
}

void tst_Session::the_first_administrator_is_signed_in()
{
    d->server.on("POST", u"/api/v1/setup"_s, 201, "{}");
    d->session.setUp(d->server.url(), {u"proof"_s, u"Ana"_s, u"ana@example.org"_s, u"secret secret"_s});
    QTRY_COMPARE(d->signedIn.count(), 1);
    QVERIFY(d->server.requests("POST", u"/api/v1/setup"_s).first().body.contains("\"token\":\"proof\""));
}

void tst_Session::an_invitation_signs_in_like_a_password()
{
    d->server.on("POST", u"/api/v1/invitation"_s, 201, welcome);
    d->session.takeInvitation(d->server.url(), {u"c0de"_s, u"secret secret"_s});
    QTRY_COMPARE(d->signedIn.count(), 1);
    QCOMPARE(d->tokens.tokens.values(), QStringList(u"t0k3n"_s));
    QVERIFY(d->server.requests("POST", u"/api/v1/invitation"_s).first().body.contains("\"code\":\"c0de\""));
}

void tst_Session::a_refused_code_leaves_nothing_behind()
{
    d->server.on("POST", u"/api/v1/password"_s, 401, R"({"status":401,"code":"session.code-needed"})");
    d->session.setPassword(d->server.url(), {u"c0de"_s, u"secret secret"_s});
    QTRY_COMPARE(d->errors.size(), 1);
    QCOMPARE(d->errors.first().code, u"session.code-needed"_s);
    QCOMPARE(d->session.state(), Session::State::SignedOut);
    QVERIFY(d->tokens.tokens.isEmpty());
}

void tst_Session::a_code_is_asked_for_without_the_kept_token()
{
    QVERIFY(signIn());
    d->server.on("POST", u"/api/v1/password-request"_s, 202, "{}");
    QVERIFY(settled(AccessApi(d->client).requestPassword(u"ana@example.org"_s)));
    QVERIFY(d->server.requests("POST", u"/api/v1/password-request"_s).first().bearerToken().isEmpty());
    QCOMPARE(d->session.state(), Session::State::SignedIn);
}

void tst_Session::the_profile_is_for_its_owner_only()
{
    const auto folder = d->profile.folderOf({u"http://a"_s, {}});
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    QVERIFY(!(QFileInfo(folder).permissions() & others));
    QVERIFY(folder != d->profile.folderOf({u"http://b"_s, {}}));
}

QTEST_GUILESS_MAIN(tst_Session)
#include "tst_session.moc"
