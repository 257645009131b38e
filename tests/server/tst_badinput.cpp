// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/changefeed.h"
#include "app/server/api/routes.h"
#include "app/server/service/accessservice.h"
#include "app/server/service/ticketservice.h"
#include "tests/server/badbodies.h"
#include "tests/server/goodbodies.h"
#include "tests/support/people.h"
#include "tests/support/storedump.h"
#include "tests/support/testserver.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

const TestHeaders usual{{"Content-Type", "application/json"}, {"If-Match", "\"1\""}};

bool takesBody(const Route &route)
{
    return !goodBody(route).isEmpty();
}

bool takesNone(const Route &route)
{
    const bool endsSessions = route.path.endsWith(u"/session"_s) || route.path.contains(u"/sessions"_s)
        || route.path.endsWith(u"/{user}/second-factor"_s);
    const bool wouldBeServed = route.path.endsWith(u"/events"_s) || (route.method == "DELETE" && endsSessions);
    return !takesBody(route) && !wouldBeServed;
}

bool hasPlace(const Route &route)
{
    return route.path.contains(u'{');
}

bool takesQuery(const Route &route)
{
    static const QRegularExpression lists(
        u"/(tickets|contacts|users|organizations|clashes|changes|messages|requests|audit|quarantine|sessions|what-if)$"_s);
    return route.method == "GET" && lists.match(route.path).hasMatch();
}

bool isConditional(const Route &route)
{
    if (route.path.contains(u"/me/"_s)) // what is secret has no tag
        return false;
    return QByteArrayList{"PUT", "PATCH"}.contains(route.method)
        || (route.method == "DELETE" && (route.path.endsWith(u"/users/{user}"_s) || route.path.endsWith(u"/teams/{team}"_s)))
        || (route.method == "DELETE" && (route.path.contains(u"/tags/"_s) || route.path.contains(u"/emails/"_s) || route.path.endsWith(u"/{contact}"_s)));
}

}

/// Everything that is wrong is refused with a code by whoever meets it first; nothing is lost, nothing is half done.
class tst_BadInput : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void cleanup();

    void each_field_that_is_wrong_is_blamed_data() { addRoutes(takesBody); }
    void each_field_that_is_wrong_is_blamed();
    void what_is_no_body_is_refused_data() { addRoutes(takesBody); }
    void what_is_no_body_is_refused();
    void a_body_where_none_belongs_does_no_harm_data() { addRoutes(takesNone); }
    void a_body_where_none_belongs_does_no_harm();
    void a_path_that_leads_nowhere_is_refused_data() { addRoutes(hasPlace); }
    void a_path_that_leads_nowhere_is_refused();
    void a_query_that_asks_nonsense_is_refused_data() { addRoutes(takesQuery); }
    void a_query_that_asks_nonsense_is_refused();
    void a_method_that_is_not_offered_is_refused_data() { addRoutes(); }
    void a_method_that_is_not_offered_is_refused();
    void a_condition_that_is_missing_or_nonsense_is_refused_data() { addRoutes(isConditional); }
    void a_condition_that_is_missing_or_nonsense_is_refused();
    void half_open_and_slow_requests_keep_nobody_waiting();

private:
    void addRoutes(bool (*concerned)(const Route &) = {});
    const Route &route() const;
    QString path() const;
    TestAnswer ask(const QByteArray &method, const QString &target, const QByteArray &body, const TestHeaders &headers = usual);
    QMap<QString, QStringList> stored();

    /// What is wrong with \a answer to \a what, a request that must be refused.
    QString objection(const QString &what, const TestAnswer &answer, const QString &pointer = {}) const;

    Clock m_clock;
    ChangeFeed m_feed{u"nowhere"_s, m_clock}; ///< never started: only the table is read
    const Routes m_routes = apiRoutes(m_feed);
    std::unique_ptr<TestServer> m_server;
    QByteArray m_token;
    QMap<QString, QStringList> m_before;
};

void tst_BadInput::initTestCase()
{
    m_server = std::make_unique<TestServer>();
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
    const bool made = m_server->write([&](Database &database) {
        People people(database);
        people.now = QDateTime::currentMSecsSinceEpoch();
        people.start();
        const ContactId ana = people.contact(u"ana@customer.example"_s);
        people.desk.organization(u"Customer"_s);
        people.desk.team(u"Day"_s);
        TicketService tickets(database, m_server->app().account(), people.now);
        const CheckedPassword right{*EmailKey::parse(u"root@desk.example"_s), people.administrator.user, u"no-hash"_s, {}, {}};
        const auto in = AccessService(database, people.now).signIn(right, {});
        m_token = in ? in->token.toLatin1() : QByteArray();
        return tickets.open(people.administrator, {u"Printer"_s, ana, u"text"_s, {}, {}, {}})
            .and_then([&](const Ticket &ticket) { return tickets.tag(people.administrator, ticket.id, u"kept"_s, ticket.revision); })
            .has_value();
    });
    QVERIFY(made && !m_token.isEmpty());
    QTRY_VERIFY(stored().value(u"mail_out"_s).first().contains(u"|sent|"_s));
    m_before = stored();
    QCOMPARE(m_before.value(u"rules that do not hold"_s), QStringList());
}

void tst_BadInput::cleanup()
{
    QCOMPARE(differenceOf(m_before, stored()), QString());
    QCOMPARE(ask("GET", u"/api/v1/tickets"_s, {}).json()["items"_L1].toArray().size(), 1);
}

void tst_BadInput::addRoutes(bool (*concerned)(const Route &))
{
    QTest::addColumn<int>("index");
    for (int i = 0; i < m_routes.size(); ++i) {
        if (!concerned || concerned(m_routes[i]))
            QTest::addRow("%s %s", m_routes[i].method.constData(), qPrintable(m_routes[i].path)) << i;
    }
}

const Route &tst_BadInput::route() const
{
    QFETCH(int, index);
    return m_routes.at(index);
}

// To put what is there already, or to take off what is not, is served whatever the condition says.
QString tst_BadInput::path() const
{
    return QString(route().path)
        .replace(u"{tag}"_s, route().method == "DELETE" ? u"kept"_s : u"1"_s)
        .replace(QRegularExpression(u"\\{[a-z]+\\}"_s), u"1"_s);
}

TestAnswer tst_BadInput::ask(const QByteArray &method, const QString &target, const QByteArray &body, const TestHeaders &headers)
{
    TestClient client = m_server->client();
    client.token = m_token;
    return client.send(method, target, body, headers);
}

// Refused sign-ins are counted and written down, which is as it should be.
QMap<QString, QStringList> tst_BadInput::stored()
{
    QMap<QString, QStringList> dump;
    m_server->write([&dump](Database &database) {
        dump = dumpOf(database);
        dump[u"rules that do not hold"_s] = brokenRules(database);
        return true;
    });
    dump.remove(u"attempt"_s);
    dump.remove(u"audit"_s);
    return dump;
}

QString tst_BadInput::objection(const QString &what, const TestAnswer &answer, const QString &pointer) const
{
    const QJsonArray fields = answer.json()["fields"_L1].toArray();
    const bool isRefused = answer.status >= 400 && answer.status < 500;
    const bool isProblem = answer.header("content-type") == "application/problem+json" && !answer.code().isEmpty()
        && answer.json()["status"_L1].toInt() == answer.status && !answer.json()["title"_L1].toString().isEmpty();
    bool isBlamed = pointer.isEmpty() || answer.status == 429;
    for (const QJsonValue &field : fields)
        isBlamed = isBlamed || (field["field"_L1].toString() == pointer && !field["code"_L1].toString().isEmpty());
    if (isRefused && isProblem && isBlamed)
        return {};
    return u"%1 %2: %3 %4"_s.arg(what, pointer).arg(answer.status).arg(QString::fromUtf8(answer.body.left(300)));
}

void tst_BadInput::each_field_that_is_wrong_is_blamed()
{
    QStringList wrong;
    for (const BadBody &bad : BadBodies(goodBody(route())).all())
        wrong += objection(bad.what, ask(route().method, path(), bad.text), bad.pointer);
    wrong.removeAll(QString());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_BadInput::what_is_no_body_is_refused()
{
    QStringList wrong;
    QList<BadBody> bodies = noBodies();
    if (!path().endsWith(u"/invites"_s))
        bodies.append({u"nothing"_s, {}, {}});
    for (const BadBody &bad : bodies)
        wrong += objection(bad.what, ask(route().method, path(), bad.text));
    const TestAnswer large = ask(route().method, path(), "{\"name\":\"" + QByteArray(2'000'000, 'x') + "\"}");
    wrong += objection(u"too large"_s, large);
    wrong.removeAll(QString());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
    QCOMPARE(large.status, 413);
}

void tst_BadInput::a_body_where_none_belongs_does_no_harm()
{
    for (const QByteArray &body : {QByteArray("{"), QByteArray(100'000, '['), QByteArray("\0\xff", 2)}) {
        const TestAnswer answer = ask(route().method, path(), body, {{"If-Match", "\"nonsense\""}});
        QVERIFY2(answer.status > 0 && answer.status < 500, answer.body.constData());
    }
}

void tst_BadInput::a_path_that_leads_nowhere_is_refused()
{
    const QString pattern = route().path;
    const QString place = pattern.mid(pattern.indexOf(u'{'), pattern.indexOf(u'}') - pattern.indexOf(u'{') + 1);
    QStringList wrong;
    for (const QString &id : {u"0"_s, u"-1"_s, u"x"_s, u"1.0"_s, u"+1"_s, u"%31x"_s, u"99999999999999999999"_s, u"999"_s, u"%00"_s,
                              u"%ff"_s, u"%2e%2e"_s, u"%2F"_s, u"é"_s, u"1%20OR%201=1"_s, QString(20'000, u'1')}) {
        const QString target = QString(pattern).replace(place, id).replace(QRegularExpression(u"\\{[a-z]+\\}"_s), u"1"_s);
        wrong += objection(id.left(30), ask(route().method, target, BadBodies::written(goodBody(route()))));
    }
    wrong.removeAll(QString());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_BadInput::a_query_that_asks_nonsense_is_refused()
{
    QStringList wrong;
    for (const QString &query : {u"limit=0"_s, u"limit=-1"_s, u"limit=100000"_s, u"limit=x"_s, u"limit="_s, u"limit=1&limit=2"_s,
                                 u"cursor=x"_s, u"cursor=%00"_s, u"cursor=bm9uc2Vuc2U"_s, u"cursor=0&cursor=1"_s, u"since=x"_s,
                                 u"since=-5"_s, u"since=9223372036854775808"_s, u"no=1"_s, u"sort=id;drop%20table%20ticket"_s,
                                 u"status=%27"_s, u"state=%27"_s, u"subject=contact:x"_s, u"action=%00"_s, u"%ff=%ff"_s}) {
        if (query != u"limit=0"_s || !path().endsWith(u"/changes"_s)) // where it asks for the present number
            wrong += objection(query, ask("GET", path() + u'?' + query, {}));
    }
    wrong.removeAll(QString());
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(u'\n')));
}

void tst_BadInput::a_method_that_is_not_offered_is_refused()
{
    QByteArrayList offered{"HEAD"};
    for (const Route &other : m_routes) {
        if (other.path == route().path)
            offered.append(other.method);
    }
    for (const QByteArray &method : QByteArrayList{"GET", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE", "PROPFIND"}) {
        if (offered.contains(method))
            continue;
        const TestAnswer answer = ask(method, path(), "{}");
        QVERIFY2(answer.status == 405 || (method == "PROPFIND" && answer.status == 501),
                 (method + ' ' + QByteArray::number(answer.status) + ' ' + answer.body).constData());
        QVERIFY(!answer.code().isEmpty());
    }
    QCOMPARE(ask("brew", path(), "{}").status, 501);
}

void tst_BadInput::a_condition_that_is_missing_or_nonsense_is_refused()
{
    const QByteArray body = BadBodies::written(goodBody(route()));
    QCOMPARE(ask(route().method, path(), body, {{"Content-Type", "application/json"}}).status, 428);
    for (const QByteArray &tag : QByteArrayList{"\"x\"", "x", "\"", "\"-1\"", "\"0\"", "\"99999999999999999999\"", "*", ""}) {
        const TestAnswer answer = ask(route().method, path(), body, {{"Content-Type", "application/json"}, {"If-Match", tag}});
        QVERIFY2(answer.status >= 400 && answer.status < 500 && !answer.code().isEmpty(),
                 (tag + ' ' + QByteArray::number(answer.status) + ' ' + answer.body).constData());
    }
}

void tst_BadInput::half_open_and_slow_requests_keep_nobody_waiting()
{
    std::vector<std::unique_ptr<QTcpSocket>> idlers;
    for (int i = 0; i < 60; ++i) {
        auto &socket = idlers.emplace_back(std::make_unique<QTcpSocket>());
        socket->connectToHost(u"127.0.0.1"_s, m_server->port());
        QVERIFY(socket->waitForConnected());
        if (i % 3 == 1)
            socket->write("POST /api/v1/tickets HTTP/1.1\r\nHost: x\r\nContent-Le");
        if (i % 3 == 2)
            socket->write("POST /api/v1/tickets HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\n{\"subject\":");
        socket->flush();
    }
    QElapsedTimer taken;
    taken.start();
    for (int i = 0; i < 20; ++i)
        QCOMPARE(ask("GET", u"/api/v1/tickets"_s, {}).status, 200);
    QVERIFY2(taken.elapsed() < 5'000, QByteArray::number(taken.elapsed()).constData());
    for (auto &socket : idlers)
        socket->abort(); // half a request is none
    QCOMPARE(ask("GET", u"/api/v1/tickets"_s, {}).status, 200);
}

QTEST_GUILESS_MAIN(tst_BadInput)
#include "tst_badinput.moc"
