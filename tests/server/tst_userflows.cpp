// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/accessservice.h"
#include "tests/support/authenticator.h"
#include "tests/support/maildirreader.h"
#include "tests/support/people.h"
#include "tests/support/testserver.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;

/// Users and their accounts through real HTTP, with the mails that go out: what a console does.
class tst_UserFlows : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();

    void anInvitedUserTypesTheCodeFromTheMail();
    void aForgottenPasswordIsReplacedByACode();
    void whoAsksForAPasswordLearnsNothing();
    void theOwnPasswordIsChangedByWhoKnowsIt();
    void aSecondFactorIsSetUpUsedAndLost();
    void ownSessionsAreListedAndEnded();
    void anAddressIsChangedWithProof();
    void whatIfAnswersBeforeAnythingHappens();
    void aUserIsDeletedWithAnHeir();
    void aTeamIsRenamedAndDeleted();
    void anAdministratorEndsSessions();

private:
    static constexpr const char *phrase = "tangerine lantern orbit";

    /// A fresh active user with the password \a phrase, signed in.
    struct Member {
        QString address;
        qint64 id = 0;
        TestClient client;
    };
    Member member(const QString &role = u"agent"_s);
    TestAnswer put(TestClient &client, const QString &path, const QJsonObject &body)
    {
        return client.send("PUT", path, QJsonDocument(body).toJson(), {{"Content-Type", "application/json"}});
    }
    TestAnswer remove(TestClient &client, const QString &path, const QJsonObject &body, const QByteArray &tag = "\"0\"")
    {
        return client.send("DELETE", path, QJsonDocument(body).toJson(), {{"Content-Type", "application/json"}, {"If-Match", tag}});
    }
    QString userPath(const Member &of, const QString &rest = {}) { return u"/api/v1/users/%1%2"_s.arg(of.id).arg(rest); }

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<MaildirReader> m_mails;
    std::unique_ptr<TestClient> m_root;
    int m_made = 0;
};

void tst_UserFlows::initTestCase()
{
    m_server = std::make_unique<TestServer>();
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
    m_mails = std::make_unique<MaildirReader>(m_server->dataFolder());
    m_root = std::make_unique<TestClient>(m_server->port());
    const bool written = m_server->write([&](Database &database) {
        People people(database);
        people.now = QDateTime::currentMSecsSinceEpoch();
        people.start();
        const auto in = AccessService(database, people.now)
                            .signIn({*EmailKey::parse(u"root@desk.example"_s), people.administrator.user, u"no-hash"_s, {}, {}, {}}, {});
        m_root->token = in ? in->token.toLatin1() : QByteArray();
        return in.has_value();
    });
    QVERIFY(written);
}

tst_UserFlows::Member tst_UserFlows::member(const QString &role)
{
    Member made{u"member%1@desk.example"_s.arg(++m_made), 0, m_server->client()};
    const auto user = m_root->post(u"/api/v1/users"_s, {{u"name"_s, u"Member"_s}, {u"email"_s, made.address}, {u"role"_s, role}});
    made.id = user.json()["id"_L1].toInteger();
    const auto in = made.client.post(u"/api/v1/invitation"_s, {{u"code"_s, m_mails->nextCode(made.address)}, {u"password"_s, QLatin1StringView(phrase)}});
    made.client.token = in.json()["token"_L1].toString().toLatin1();
    return made;
}

void tst_UserFlows::anInvitedUserTypesTheCodeFromTheMail()
{
    const QString address = u"eva@desk.example"_s;
    const auto made = m_root->post(u"/api/v1/users"_s, {{u"name"_s, u"Eva"_s}, {u"email"_s, address}, {u"role"_s, u"agent"_s}});
    QCOMPARE(made.status, 201);
    QVERIFY(made.json()["invitationExpiresAt"_L1].toInteger() > 0);
    const QString code = m_mails->nextCode(address);
    QVERIFY(!code.isEmpty());

    TestClient eva = m_server->client();
    const auto weak = eva.post(u"/api/v1/invitation"_s, {{u"code"_s, code}, {u"password"_s, u"short"_s}});
    QCOMPARE(weak.code(), u"password.too-short"_s);
    QCOMPARE(eva.post(u"/api/v1/invitation"_s, {{u"code"_s, u"AAAA"_s}, {u"password"_s, QLatin1StringView(phrase)}}).status, 410);
    const auto in = eva.post(u"/api/v1/invitation"_s, {{u"code"_s, code.toLower()}, {u"password"_s, QLatin1StringView(phrase)}});
    QCOMPARE(in.status, 201);
    QCOMPARE(in.json()["user"_L1]["state"_L1].toString(), u"active"_s);
    eva.token = in.json()["token"_L1].toString().toLatin1();
    QCOMPARE(eva.get(u"/api/v1/me"_s).json()["user"_L1]["email"_L1].toString(), address);
    QCOMPARE(eva.post(u"/api/v1/invitation"_s, {{u"code"_s, code}, {u"password"_s, QLatin1StringView(phrase)}}).code(), u"user-code.dead"_s);
    QCOMPARE(eva.signIn(address, QLatin1StringView(phrase)).status, 201);
}

void tst_UserFlows::aForgottenPasswordIsReplacedByACode()
{
    Member ada = member();
    TestClient other = m_server->client();
    QCOMPARE(other.post(u"/api/v1/password-request"_s, {{u"email"_s, ada.address}}).status, 202);
    const QString code = m_mails->nextCode(ada.address);
    QVERIFY(!code.isEmpty());
    const auto in = other.post(u"/api/v1/password"_s, {{u"code"_s, code}, {u"password"_s, u"quite another phrase"_s}});
    QCOMPARE(in.status, 201);
    QCOMPARE(ada.client.get(u"/api/v1/me"_s).status, 401); // the older session is over
    QCOMPARE(other.signIn(ada.address, QLatin1StringView(phrase)).code(), u"session.refused"_s);
    QCOMPARE(other.signIn(ada.address, u"quite another phrase"_s).status, 201);
}

void tst_UserFlows::whoAsksForAPasswordLearnsNothing()
{
    const Member ada = member();
    TestClient stranger = m_server->client();
    const auto known = stranger.post(u"/api/v1/password-request"_s, {{u"email"_s, ada.address}});
    const auto unknown = stranger.post(u"/api/v1/password-request"_s, {{u"email"_s, u"nobody@desk.example"_s}});
    QCOMPARE(unknown.status, known.status);
    QCOMPARE(unknown.body, known.body);
    QVERIFY(!m_mails->nextCode(ada.address).isEmpty());
    QCOMPARE(m_mails->countTo(u"nobody@desk.example"_s), 0);
}

void tst_UserFlows::theOwnPasswordIsChangedByWhoKnowsIt()
{
    Member ada = member();
    TestClient second = m_server->client();
    QCOMPARE(second.signIn(ada.address, QLatin1StringView(phrase)).status, 201);
    const auto wrong = put(ada.client, u"/api/v1/me/password"_s, {{u"password"_s, u"not it"_s}, {u"newPassword"_s, u"quite another phrase"_s}});
    QCOMPARE(wrong.status, 422);
    QCOMPARE(wrong.code(), u"password.wrong"_s);
    const auto weak = put(ada.client, u"/api/v1/me/password"_s, {{u"password"_s, QLatin1StringView(phrase)}, {u"newPassword"_s, ada.address}});
    QCOMPARE(weak.code(), u"password.common"_s);
    QCOMPARE(put(ada.client, u"/api/v1/me/password"_s, {{u"password"_s, QLatin1StringView(phrase)}, {u"newPassword"_s, u"quite another phrase"_s}}).status, 204);
    QCOMPARE(ada.client.get(u"/api/v1/me"_s).status, 200);
    QCOMPARE(second.get(u"/api/v1/me"_s).status, 401);
    QCOMPARE(second.signIn(ada.address, u"quite another phrase"_s).status, 201);
}

void tst_UserFlows::aSecondFactorIsSetUpUsedAndLost()
{
    Member ada = member();
    const QJsonObject password{{u"password"_s, QLatin1StringView(phrase)}};
    QCOMPARE(ada.client.post(u"/api/v1/me/second-factor"_s, {{u"password"_s, u"not it"_s}}).code(), u"password.wrong"_s);
    const auto setup = ada.client.post(u"/api/v1/me/second-factor"_s, password);
    QCOMPARE(setup.status, 201);
    const QString secret = setup.json()["secret"_L1].toString();
    QVERIFY(setup.json()["uri"_L1].toString().startsWith(u"otpauth://totp/"_s));
    QVERIFY(setup.json()["uri"_L1].toString().contains(u"secret="_s + secret));
    TestClient other = m_server->client();
    QCOMPARE(other.signIn(ada.address, QLatin1StringView(phrase)).status, 201); // it is not confirmed yet
    QCOMPARE(put(ada.client, u"/api/v1/me/second-factor"_s, {{u"code"_s, u"000000"_s}}).code(), u"second-factor.code-wrong"_s);
    const auto confirmed = put(ada.client, u"/api/v1/me/second-factor"_s, {{u"code"_s, authenticatorCode(secret)}});
    QCOMPARE(confirmed.status, 200);
    const QJsonArray recovery = confirmed.json()["recoveryCodes"_L1].toArray();
    QCOMPARE(recovery.size(), 10);
    QVERIFY(ada.client.get(u"/api/v1/me"_s).json()["hasSecondFactor"_L1].toBool());

    const auto signIn = [&](const QString &typed, const QString &code) {
        return other.post(u"/api/v1/session"_s, {{u"email"_s, ada.address}, {u"password"_s, typed}, {u"code"_s, code}});
    };
    QCOMPARE(other.signIn(ada.address, QLatin1StringView(phrase)).code(), u"session.code-needed"_s);
    QCOMPARE(signIn(u"not it"_s, authenticatorCode(secret, 1)).code(), u"session.refused"_s);
    QCOMPARE(signIn(QLatin1StringView(phrase), authenticatorCode(secret, 1)).status, 201);
    QCOMPARE(signIn(QLatin1StringView(phrase), authenticatorCode(secret, 1)).code(), u"session.code-wrong"_s);
    QCOMPARE(signIn(QLatin1StringView(phrase), recovery[0].toString()).status, 201);
    QCOMPARE(ada.client.post(u"/api/v1/me/recovery-codes"_s, password).json()["recoveryCodes"_L1].toArray().size(), 10);

    const QJsonObject lost{{u"email"_s, ada.address}, {u"password"_s, QLatin1StringView(phrase)}};
    QCOMPARE(other.post(u"/api/v1/second-factor-request"_s, {{u"email"_s, ada.address}, {u"password"_s, u"not it"_s}}).code(), u"session.refused"_s);
    QCOMPARE(other.post(u"/api/v1/second-factor-request"_s, lost).status, 202);
    const QString code = m_mails->nextCode(ada.address);
    QCOMPARE(other.post(u"/api/v1/second-factor-reset"_s, {{u"code"_s, code}, {u"password"_s, u"not it"_s}}).code(), u"session.refused"_s);
    QCOMPARE(other.post(u"/api/v1/second-factor-reset"_s, {{u"code"_s, code}, {u"password"_s, QLatin1StringView(phrase)}}).status, 201);
    QCOMPARE(ada.client.get(u"/api/v1/me"_s).status, 401);
    QCOMPARE(other.signIn(ada.address, QLatin1StringView(phrase)).status, 201);
    QCOMPARE(remove(other, u"/api/v1/me/second-factor"_s, password).code(), u"second-factor.none"_s);
}

void tst_UserFlows::ownSessionsAreListedAndEnded()
{
    Member ada = member();
    Member eva = member();
    TestClient second = m_server->client();
    QCOMPARE(second.signIn(ada.address, QLatin1StringView(phrase)).status, 201);
    QCOMPARE(ada.client.get(u"/api/v1/me"_s).json()["sessions"_L1].toInt(), 2);
    const QJsonArray sessions = ada.client.get(u"/api/v1/me/sessions"_s).json()["items"_L1].toArray();
    QCOMPARE(sessions.size(), 2);
    qint64 others = 0;
    for (const QJsonValue &session : sessions)
        others = session["isThis"_L1].toBool() ? others : session["id"_L1].toInteger();
    const QString path = u"/api/v1/me/sessions/%1"_s.arg(others);
    QCOMPARE(eva.client.remove(path).code(), u"session.unknown"_s);
    QCOMPARE(ada.client.remove(path).status, 204);
    QCOMPARE(second.get(u"/api/v1/me"_s).status, 401);
    QCOMPARE(ada.client.get(u"/api/v1/me"_s).json()["sessions"_L1].toInt(), 1);
}

void tst_UserFlows::anAddressIsChangedWithProof()
{
    Member ada = member();
    const QString fresh = u"moved%1@desk.example"_s.arg(m_made);
    QCOMPARE(ada.client.post(userPath(ada, u"/email"_s), {{u"email"_s, fresh}, {u"password"_s, u"not it"_s}}).code(), u"password.wrong"_s);
    QCOMPARE(ada.client.post(userPath(ada, u"/email"_s), {{u"email"_s, fresh}, {u"password"_s, QLatin1StringView(phrase)}}).status, 202);
    TestClient anybody = m_server->client();
    const auto moved = anybody.post(u"/api/v1/address-proof"_s, {{u"code"_s, m_mails->nextCode(fresh)}});
    QCOMPARE(moved.status, 200);
    QCOMPARE(moved.json()["email"_L1].toString(), fresh);
    QCOMPARE(anybody.signIn(ada.address, QLatin1StringView(phrase)).code(), u"session.refused"_s);
    QCOMPARE(anybody.signIn(fresh, QLatin1StringView(phrase)).status, 201);
    const QJsonObject former = moved.json()["formerAddresses"_L1][0].toObject();
    QCOMPARE(former["address"_L1].toString(), ada.address);
    const QString path = userPath(ada, u"/addresses/%1"_s.arg(former["id"_L1].toInteger()));
    QCOMPARE(ada.client.remove(path).status, 403);
    QCOMPARE(m_root->remove(path).status, 200);
    QCOMPARE(m_root->remove(path).status, 404);
}

void tst_UserFlows::whatIfAnswersBeforeAnythingHappens()
{
    const Member ada = member();
    const auto whatIf = m_root->get(u"/api/v1/what-if?email=nobody@desk.example"_s);
    QCOMPARE(whatIf.status, 200);
    QVERIFY(whatIf.json()["contact"_L1].isNull());
    QCOMPARE(m_root->get(userPath(ada, u"/what-if?state=deactivated"_s)).json()["sessions"_L1].toInt(), 1);
    QCOMPARE(m_root->get(userPath(ada, u"/what-if?email=other@desk.example"_s)).json()["address"_L1].toString(), u"other@desk.example"_s);
    QCOMPARE(m_root->get(userPath(ada, u"/what-if?state=asleep"_s)).status, 422);
    QCOMPARE(m_root->get(u"/api/v1/what-if?email=a&email=b"_s).status, 422);
}

void tst_UserFlows::aUserIsDeletedWithAnHeir()
{
    Member ada = member();
    const auto contact = m_root->post(u"/api/v1/contacts"_s, {{u"name"_s, u"Carla"_s}, {u"emails"_s, QJsonArray{QJsonObject{{u"address"_s, u"carla%1@customer.example"_s.arg(m_made)}}}}});
    const auto ticket = m_root->post(u"/api/v1/tickets"_s, {{u"subject"_s, u"Printer"_s},
                                                            {u"requesterId"_s, contact.json()["contact"_L1]["id"_L1]},
                                                            {u"message"_s, QJsonObject{{u"text"_s, u"It smokes."_s}}},
                                                            {u"assigneeId"_s, ada.id}});
    QCOMPARE(ticket.status, 201);
    const QByteArray tag = m_root->get(userPath(ada)).header("etag");
    const auto needed = remove(*m_root, userPath(ada), {{u"confirm"_s, true}}, tag);
    QCOMPARE(needed.code(), u"user.heir-needed"_s);
    QCOMPARE(needed.json()["openTickets"_L1].toInt(), 1);
    QCOMPARE(remove(*m_root, userPath(ada), {{u"heirId"_s, QJsonValue::Null}}, tag).code(), u"identity.confirmation-needed"_s);
    QCOMPARE(remove(*m_root, userPath(ada), {{u"heirId"_s, QJsonValue::Null}, {u"confirm"_s, true}}, "\"999\"").status, 412);
    QCOMPARE(remove(*m_root, userPath(ada), {{u"heirId"_s, QJsonValue::Null}, {u"confirm"_s, true}}, tag).status, 204);
    QCOMPARE(m_root->get(userPath(ada)).status, 404);
    QCOMPARE(ada.client.get(u"/api/v1/me"_s).status, 401);
    const auto after = m_root->get(u"/api/v1/tickets/%1"_s.arg(ticket.json()["id"_L1].toInteger()));
    QVERIFY(after.json()["assigneeId"_L1].isNull());
}

void tst_UserFlows::aTeamIsRenamedAndDeleted()
{
    const auto made = m_root->post(u"/api/v1/teams"_s, {{u"name"_s, u"Night"_s}});
    const QString path = u"/api/v1/teams/%1"_s.arg(made.json()["id"_L1].toInteger());
    QCOMPARE(m_root->post(u"/api/v1/teams"_s, {{u"name"_s, u"Day"_s}}).status, 201);
    QCOMPARE(m_root->patch(path, {{u"name"_s, u"Day"_s}}, {{"If-Match", made.header("etag")}}).code(), u"team.name-taken"_s);
    const auto renamed = m_root->patch(path, {{u"name"_s, u"Late"_s}}, {{"If-Match", made.header("etag")}});
    QCOMPARE(renamed.json()["name"_L1].toString(), u"Late"_s);
    QCOMPARE(m_root->remove(path, {{"If-Match", made.header("etag")}}).status, 412);
    QCOMPARE(m_root->remove(path, {{"If-Match", renamed.header("etag")}}).status, 204);
    QCOMPARE(m_root->get(path).status, 404);
}

void tst_UserFlows::anAdministratorEndsSessions()
{
    Member ada = member();
    QCOMPARE(m_root->remove(userPath(ada, u"/sessions"_s)).status, 204);
    QCOMPARE(ada.client.get(u"/api/v1/me"_s).status, 401);
    QCOMPARE(ada.client.signIn(ada.address, QLatin1StringView(phrase)).status, 201);
}

QTEST_GUILESS_MAIN(tst_UserFlows)
#include "tst_userflows.moc"
