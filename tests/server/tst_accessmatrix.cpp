// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/changefeed.h"
#include "app/server/api/routes.h"
#include "app/server/api/changefeed.h"
#include "app/server/service/accessservice.h"
#include "app/server/service/userservice.h"
#include "tests/support/people.h"
#include "tests/support/testserver.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

/// Every call of the route table against everybody who may knock, through real HTTP.
class tst_AccessMatrix : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void everyCallAnswersAsTheTableSays_data();
    void everyCallAnswersAsTheTableSays();
    void cleanupTestCase() { m_server.reset(); }

private:
    Routes routes() { return apiRoutes(m_feed); }
    QByteArray tokenOf(const QString &who);
    static Role neededFor(const Route &route);
    static QJsonObject bodyFor(const Route &route);

    Clock m_clock;
    ChangeFeed m_feed{u"nowhere"_s, m_clock}; ///< never started: only the table is read
    std::unique_ptr<TestServer> m_server;
    QHash<QString, UserId> m_users;
    QByteArray m_customer;
};

void tst_AccessMatrix::initTestCase()
{
    m_server = std::make_unique<TestServer>();
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
    const bool written = m_server->write([&](Database &database) {
        People people(database);
        people.now = QDateTime::currentMSecsSinceEpoch();
        people.start();
        m_users[u"administrator"_s] = people.administrator.user;
        m_users[u"agent"_s] = people.user(u"agent@desk.example"_s);
        m_users[u"supervisor"_s] = people.user(u"supervisor@desk.example"_s, Role::Supervisor);
        m_users[u"former user"_s] = people.user(u"former@desk.example"_s, Role::Administrator);
        m_customer = people.enter(people.invite(people.contact(u"ana@customer.example"_s)));
        return !m_customer.isEmpty();
    });
    QVERIFY(written);
}

Role tst_AccessMatrix::neededFor(const Route &route)
{
    const bool isSupervisors = route.path == u"/api/v1/audit"_s || route.path.startsWith(u"/api/v1/registrations"_s)
        || (route.method == "PATCH" && route.path.startsWith(u"/api/v1/clashes"_s))
        || (route.method == "DELETE" && route.path == u"/api/v1/contacts/{contact}"_s) || route.path.endsWith(u"/awaited-addresses/use"_s);
    if (isSupervisors)
        return Role::Supervisor;
    if (route.path == u"/api/v1/mailboxes"_s)
        return Role::Administrator;
    const bool isOnesOwn = route.path.startsWith(u"/api/v1/me"_s) || route.path.endsWith(u"/email"_s);
    if (route.method == "GET" || isOnesOwn)
        return Role::Agent;
    if (route.path.endsWith(u"/addresses/{address}"_s))
        return Role::Supervisor;
    if (route.path.startsWith(u"/api/v1/users"_s) || route.path.startsWith(u"/api/v1/teams"_s))
        return Role::Administrator;
    return route.path.startsWith(u"/api/v1/organizations"_s) ? Role::Supervisor : Role::Agent;
}

// What gets as far as the question of rights where there is one; elsewhere any refusal of the content will do.
QJsonObject tst_AccessMatrix::bodyFor(const Route &route)
{
    static int made = 0;
    const QString name = u"New %1"_s.arg(++made);
    if (route.method == "POST" && route.path == u"/api/v1/users"_s)
        return {{u"name"_s, name}, {u"email"_s, u"new%1@desk.example"_s.arg(made)}, {u"role"_s, u"agent"_s}};
    if (route.path.contains(u"/awaited-addresses/"_s))
        return {{u"address"_s, u"new%1@customer.example"_s.arg(made)}};
    if (route.path == u"/api/v1/teams/{team}"_s)
        return {{u"name"_s, name}};
    if (route.method == "POST" && (route.path == u"/api/v1/teams"_s || route.path == u"/api/v1/organizations"_s))
        return {{u"name"_s, name}};
    return {};
}

QByteArray tst_AccessMatrix::tokenOf(const QString &who)
{
    if (who == u"nobody"_s)
        return {};
    if (who == u"customer"_s)
        return m_customer;
    QByteArray token;
    m_server->write([&](Database &database) {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        UserService users(database, m_server->app().account(), now);
        Caller root;
        root.user = m_users[u"administrator"_s];
        root.role = Role::Administrator;
        const auto user = users.user(m_users[who]);
        UserPatch back;
        back.state = UserState::Active;
        if (!users.change(root, user->id, user->revision, back))
            return false;
        const auto in = AccessService(database, now).signIn({*EmailKey::parse(user->email), user->id, u"no-hash"_s, {}, {}}, {});
        token = in ? in->token.toLatin1() : QByteArray();
        UserPatch leave;
        leave.state = UserState::Deactivated;
        return who != u"former user"_s || users.change(root, user->id, users.user(user->id)->revision, leave).has_value();
    });
    return token;
}

void tst_AccessMatrix::everyCallAnswersAsTheTableSays_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QString>("who");
    const Routes table = routes();
    for (int i = 0; i < table.size(); ++i) {
        for (const char *who : {"nobody", "customer", "former user", "agent", "supervisor", "administrator"})
            QTest::addRow("%s %s by %s", table[i].method.constData(), qPrintable(table[i].path), who) << i << QString::fromLatin1(who);
    }
}

void tst_AccessMatrix::everyCallAnswersAsTheTableSays()
{
    QFETCH(int, index);
    QFETCH(QString, who);
    const Route route = routes().at(index);
    const bool isUser = who == u"agent"_s || who == u"supervisor"_s || who == u"administrator"_s;
    if (isUser && route.path.endsWith(u"/events"_s))
        QSKIP("a stream that does not end");

    const QByteArray token = tokenOf(who);
    QVERIFY(who == u"nobody"_s || !token.isEmpty());
    TestClient client = m_server->client();
    client.token = token;
    QString path = route.path;
    path.replace(QRegularExpression(u"\\{[a-z]+\\}"_s), u"1"_s);
    const bool hasBody = route.method != "GET" && route.method != "DELETE";
    const QByteArray body = hasBody ? QJsonDocument(bodyFor(route)).toJson() : QByteArray();
    const TestAnswer answer =
        client.send(route.method, path, body, {{"content-type", "application/json"}, {"if-match", "\"1\""}});

    QVERIFY2(answer.status > 0 && answer.status < 500, answer.body.constData());
    if (route.door != Door::User) {
        QVERIFY(answer.status != 401 || answer.code() != u"session.ended"_s);
        return;
    }
    if (!isUser) {
        QCOMPARE(answer.status, 401);
        return;
    }
    const Role role = who == u"agent"_s ? Role::Agent : who == u"supervisor"_s ? Role::Supervisor : Role::Administrator;
    QCOMPARE(answer.status == 403, role < neededFor(route));
    QVERIFY(answer.status != 401);
}

QTEST_GUILESS_MAIN(tst_AccessMatrix)
#include "tst_accessmatrix.moc"
