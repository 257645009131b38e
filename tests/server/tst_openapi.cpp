// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/routes.h"
#include "app/server/store/clock.h"
#include "tests/support/testserver.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

/// Holds openapi.yaml against the running server: every route, and the shape of the answers of a tour.
class tst_OpenApi : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase();
    void theTourSucceeds();
    void itSaysWhatTheServerAnswers();
    void aChangeIsPushedAsItIsListed();

private:
    /// Asks for \a route with \a values in the place of its {names}, and notes the answer.
    QJsonObject ask(const QString &route, const QStringList &values, int status, const QJsonObject &body = {});
    void write(const QString &name, const QByteArray &text);

    std::unique_ptr<TestServer> m_server;
    std::unique_ptr<TestClient> m_client;
    QByteArray m_answers;
};

void tst_OpenApi::initTestCase()
{
    m_server = std::make_unique<TestServer>();
    QVERIFY2(m_server->isRunning(), qPrintable(m_server->problem()));
    m_client = std::make_unique<TestClient>(m_server->port());

    QFile token(m_server->dataFolder() + u"/setup-token"_s);
    QVERIFY(token.open(QFile::ReadOnly));
    const TestAnswer made = m_client->post(u"/api/v1/setup"_s, {{u"token"_s, QString::fromLatin1(token.readAll())},
                                                                {u"name"_s, u"Ada"_s},
                                                                {u"email"_s, u"ada@desk.example"_s},
                                                                {u"password"_s, u"a long enough passphrase"_s}});
    QVERIFY2(made.status == 201, made.body.constData());
    QCOMPARE(m_client->signIn(u"ada@desk.example"_s, u"a long enough passphrase"_s).status, 201);
}

QJsonObject tst_OpenApi::ask(const QString &route, const QStringList &values, int status, const QJsonObject &body)
{
    const QStringList parts = route.split(u' ');
    QString path = parts.at(1);
    for (const QString &value : values)
        path.replace(path.indexOf(u'{'), path.indexOf(u'}') - path.indexOf(u'{') + 1, value);

    TestHeaders headers{{"content-type", "application/json"}};
    if (QStringList{u"PUT"_s, u"PATCH"_s, u"DELETE"_s}.contains(parts.first()))
        headers.append({"if-match", m_client->get(path.section(u'/', 0, 4)).header("etag")});
    const QByteArray text = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
    const TestAnswer answer = m_client->send(parts.first().toLatin1(), path, text, headers);
    if (answer.status != status)
        qWarning("%s: %d %s", qPrintable(path), answer.status, answer.body.constData());

    const QJsonValue json = answer.body.isEmpty() ? QJsonValue() : QJsonValue(answer.json());
    m_answers += QJsonDocument(QJsonObject{{u"route"_s, route}, {u"status"_s, answer.status}, {u"body"_s, json}})
                     .toJson(QJsonDocument::Compact)
        + '\n';
    return answer.status == status ? answer.json() : QJsonObject{{u"failed"_s, route}};
}

void tst_OpenApi::theTourSucceeds()
{
    const QString tickets = u"/api/v1/tickets"_s;
    QStringList failed;
    const auto go = [&](const QString &route, const QStringList &values, int status, const QJsonObject &body = {}) {
        const QJsonObject answer = ask(route, values, status, body);
        if (answer.contains("failed"_L1))
            failed.append(route + u" %1"_s.arg(status));
        return answer;
    };
    const auto id = [](const QJsonObject &object) { return QString::number(object.value("id"_L1).toInteger()); };

    go(u"GET /api/v1/meta"_s, {}, 200);
    go(u"POST /api/v1/session"_s, {}, 201, {{u"email"_s, u"ada@desk.example"_s}, {u"password"_s, u"a long enough passphrase"_s}});
    go(u"POST /api/v1/session"_s, {}, 401, {{u"email"_s, u"ada@desk.example"_s}, {u"password"_s, u"another"_s}});

    const QString team = id(go(u"POST /api/v1/teams"_s, {}, 201, {{u"name"_s, u"Tech"_s}}));
    go(u"GET /api/v1/teams"_s, {}, 200);
    const QJsonObject draft{{u"name"_s, u"Bo"_s}, {u"email"_s, u"bo@desk.example"_s}, {u"role"_s, u"agent"_s}};
    const QString bo = id(go(u"POST /api/v1/users"_s, {}, 201, draft));
    go(u"POST /api/v1/users"_s, {}, 409, draft);
    go(u"GET /api/v1/users"_s, {}, 200);
    go(u"GET /api/v1/users/{user}"_s, {bo}, 200);
    go(u"PATCH /api/v1/users/{user}"_s, {bo}, 200, {{u"name"_s, u"Bob"_s}});

    const QString acme = id(go(u"POST /api/v1/organizations"_s, {}, 201, {{u"name"_s, u"Acme"_s}}));
    go(u"GET /api/v1/organizations"_s, {}, 200);
    go(u"GET /api/v1/organizations/{organization}"_s, {acme}, 200);
    go(u"PATCH /api/v1/organizations/{organization}"_s, {acme}, 200, {{u"sharesTickets"_s, true}});

    const auto addresses = [](const QString &address) { return QJsonArray{QJsonObject{{u"address"_s, address}}}; };
    const QJsonObject saved = go(u"POST /api/v1/contacts"_s, {}, 201,
                                 {{u"name"_s, u"Carla"_s}, {u"emails"_s, addresses(u"carla@customer.example"_s)}});
    const QString carla = id(saved.value("contact"_L1).toObject());
    const QJsonObject clash = go(u"POST /api/v1/contacts"_s, {}, 201,
                                 {{u"name"_s, u"Bo at home"_s}, {u"emails"_s, addresses(u"bo@desk.example"_s)}});
    const QString bosContact = id(clash.value("contact"_L1).toObject());
    QCOMPARE(clash.value("findings"_L1).toArray().size(), 1);
    go(u"GET /api/v1/clashes"_s, {}, 200);
    go(u"GET /api/v1/contacts"_s, {}, 200);
    go(u"GET /api/v1/contacts/{contact}"_s, {carla}, 200);
    go(u"PATCH /api/v1/contacts/{contact}"_s, {carla}, 200, {{u"organizationId"_s, acme.toInt()}});
    const QJsonObject more =
        go(u"POST /api/v1/contacts/{contact}/emails"_s, {carla}, 201, {{u"address"_s, u"carla@home.example"_s}});
    const QString email = id(more.value("contact"_L1).toObject().value("emails"_L1).toArray().last().toObject());
    go(u"DELETE /api/v1/contacts/{contact}/emails/{email}"_s, {carla, email}, 200);
    const QString invite = id(go(u"POST /api/v1/contacts/{contact}/invites"_s, {carla}, 201));
    go(u"POST /api/v1/contacts/{contact}/invites"_s, {bosContact}, 409);
    go(u"GET /api/v1/contacts/{contact}/invites"_s, {carla}, 200);
    go(u"DELETE /api/v1/invites/{invite}"_s, {invite}, 200);

    const QString ticket = id(go(u"POST /api/v1/tickets"_s, {}, 201,
                                 {{u"subject"_s, u"Printer"_s},
                                  {u"requesterId"_s, carla.toInt()},
                                  {u"message"_s, QJsonObject{{u"text"_s, u"It smokes."_s}}}}));
    go(u"POST /api/v1/tickets"_s, {}, 422, {{u"subject"_s, u" "_s}});
    go(u"GET /api/v1/tickets"_s, {}, 200);
    go(u"GET /api/v1/tickets/{ticket}"_s, {ticket}, 200);
    go(u"GET /api/v1/tickets/{ticket}"_s, {u"999"_s}, 404);
    go(u"PATCH /api/v1/tickets/{ticket}"_s, {ticket}, 200, {{u"teamId"_s, team.toInt()}, {u"status"_s, u"solved"_s}});
    go(u"PUT /api/v1/tickets/{ticket}/tags/{tag}"_s, {ticket, u"vip"_s}, 200);
    go(u"DELETE /api/v1/tickets/{ticket}/tags/{tag}"_s, {ticket, u"vip"_s}, 200);
    go(u"POST /api/v1/tickets/{ticket}/messages"_s, {ticket}, 201, {{u"kind"_s, u"note"_s}, {u"text"_s, u"Old."_s}});
    go(u"POST /api/v1/tickets/{ticket}/messages"_s, {ticket}, 201, {{u"kind"_s, u"reply"_s}, {u"html"_s, u"<b>Hi</b>"_s}});
    go(u"GET /api/v1/tickets/{ticket}/messages"_s, {ticket}, 200);

    QCOMPARE(m_client->patch(tickets + u'/' + ticket, {{u"subject"_s, u"x"_s}}).status, 428);
    const TestAnswer stale = m_client->patch(tickets + u'/' + ticket, {{u"status"_s, u"open"_s}}, {{"if-match", "\"1\""}});
    QCOMPARE(stale.status, 412);
    QCOMPARE(stale.json().value("current"_L1).toObject().value("id"_L1).toInteger(), ticket.toInt());

    const QJsonObject changes = m_client->get(u"/api/v1/changes?since=0"_s).json();
    QVERIFY(changes.value("changes"_L1).toArray().size() > 5 || changes.value("scopeChanged"_L1).toBool());
    go(u"GET /api/v1/changes"_s, {}, 200);
    m_answers += QJsonDocument(QJsonObject{{u"route"_s, u"GET /api/v1/changes"_s}, {u"status"_s, 200}, {u"body"_s,
                     m_client->get(u"/api/v1/changes?since=1"_s).json()}}).toJson(QJsonDocument::Compact) + '\n';

    TestClient other(m_server->port());
    std::swap(*m_client, other);
    QCOMPARE(m_client->signIn(u"ada@desk.example"_s, u"a long enough passphrase"_s).status, 201);
    go(u"DELETE /api/v1/session"_s, {}, 204);
    go(u"GET /api/v1/tickets"_s, {}, 401);
    std::swap(*m_client, other);
    QCOMPARE(failed, QStringList());
}

void tst_OpenApi::write(const QString &name, const QByteArray &text)
{
    QFile file(m_server->dataFolder() + u'/' + name);
    QVERIFY(file.open(QFile::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

void tst_OpenApi::itSaysWhatTheServerAnswers()
{
    Clock clock;
    ChangeFeed feed(u"unused"_s, clock);
    QByteArray routes;
    for (const Route &route : apiRoutes(feed))
        routes += route.method + ' ' + route.path.toUtf8() + '\n';
    write(u"routes"_s, routes);
    write(u"answers"_s, m_answers);

    QProcess check;
    check.setProcessChannelMode(QProcess::MergedChannels);
    check.start(u"/usr/bin/python3"_s, {QStringLiteral(OPENAPI_CHECK), QStringLiteral(OPENAPI),
                                        m_server->dataFolder() + u"/routes"_s, m_server->dataFolder() + u"/answers"_s});
    QVERIFY(check.waitForFinished());
    const QByteArray said = check.readAll();
    QVERIFY2(check.exitCode() == 0, said.constData());
}

void tst_OpenApi::aChangeIsPushedAsItIsListed()
{
    // The answer stays open, so it is read by a client that waits for a while and keeps what came.
    const qint64 since = m_client->get(u"/api/v1/changes"_s).json().value("next"_L1).toInteger();
    QProcess curl;
    curl.start(u"curl"_s, {u"-sN"_s, u"--max-time"_s, u"3"_s, u"-H"_s, u"Authorization: Bearer "_s + QString::fromLatin1(m_client->token),
                           m_server->url() + u"/api/v1/events?since=%1"_s.arg(since)});
    if (!curl.waitForStarted())
        QSKIP("curl is not there");
    QTest::qWait(500);
    QCOMPARE(m_client->post(u"/api/v1/organizations"_s, {{u"name"_s, u"Live"_s}}).status, 201);
    QVERIFY(curl.waitForFinished());
    const QByteArray got = curl.readAllStandardOutput();
    const QByteArray begin = "id: " + QByteArray::number(since + 1) + "\nevent: change\ndata: {";
    QVERIFY2(got.contains(begin) && got.contains("\"name\":\"Live\""), got.constData());
}

QTEST_GUILESS_MAIN(tst_OpenApi)
#include "tst_openapi.moc"
