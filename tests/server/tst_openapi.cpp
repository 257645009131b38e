// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/routes.h"
#include "app/server/mail/mailparser.h"
#include "app/server/service/arrival/mailarrival.h"
#include "app/server/store/clock.h"
#include "app/server/store/rawmailrepository.h"
#include "tests/support/authenticator.h"
#include "tests/support/maildirreader.h"
#include "tests/support/testserver.h"

#include <QCryptographicHash>
#include <QDateTime>
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
    /// Notes \a answer to \a route for the check.
    QJsonObject note(const QString &route, const TestAnswer &answer, int status);

    /// Asks for \a route with \a values in the place of its {names}, and notes the answer.
    QJsonObject ask(const QString &route, const QStringList &values, int status, const QJsonObject &body = {});
    void write(const QString &name, const QByteArray &text);

    /// Brings in a mail: its row and the ticket it became part of.
    QPair<QString, QString> arrive(const QByteArray &mail);

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
    return note(route, answer, status);
}

QJsonObject tst_OpenApi::note(const QString &route, const TestAnswer &answer, int status)
{
    if (answer.status != status)
        qWarning("%s: %d %s", qPrintable(route), answer.status, answer.body.constData());

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
    go(u"GET /api/v1/portal-link"_s, {}, 200);
    QVERIFY(m_server->write([](Database &database) {
        return database.execute("INSERT INTO registration (id, token_hash, key, address, name, held, created_at, expires_at) VALUES"
                                " (41, CAST('a' AS {blob}), 'rnike@x.example', 'rnike@x.example', 'M', 1, 1000, 9000000000000),"
                                " (42, CAST('b' AS {blob}), 'rnia@x.example', 'rnia@x.example', 'M', 1, 1000, 9000000000000)").has_value();
    }));
    go(u"GET /api/v1/registrations"_s, {}, 200);
    go(u"POST /api/v1/registrations/{registration}/approval"_s, {u"41"_s}, 204);
    go(u"DELETE /api/v1/registrations/{registration}"_s, {u"42"_s}, 204);
    go(u"DELETE /api/v1/registrations/{registration}"_s, {u"42"_s}, 404);
    const QJsonObject draft{{u"name"_s, u"Bo"_s}, {u"email"_s, u"bo@desk.example"_s}, {u"role"_s, u"agent"_s}};
    const QString bo = id(go(u"POST /api/v1/users"_s, {}, 201, draft));
    go(u"POST /api/v1/users"_s, {}, 409, draft);
    go(u"GET /api/v1/users"_s, {}, 200);
    go(u"GET /api/v1/users/{user}"_s, {bo}, 200);
    go(u"PATCH /api/v1/users/{user}"_s, {bo}, 200, {{u"name"_s, u"Bob"_s}});

    const QString phrase = u"tangerine lantern orbit"_s;
    MaildirReader mails(m_server->dataFolder());
    mails.nextCode(u"bo@desk.example"_s);
    go(u"POST /api/v1/users/{user}/invitation"_s, {bo}, 201, {{u"confirm"_s, false}});
    go(u"POST /api/v1/invitation"_s, {}, 201, {{u"code"_s, mails.nextCode(u"bo@desk.example"_s)}, {u"password"_s, phrase}});
    go(u"POST /api/v1/invitation"_s, {}, 410, {{u"code"_s, u"AAAA"_s}, {u"password"_s, phrase}});
    go(u"POST /api/v1/password-request"_s, {}, 202, {{u"email"_s, u"bo@desk.example"_s}});
    const QJsonObject in = go(u"POST /api/v1/password"_s, {}, 201, {{u"code"_s, mails.nextCode(u"bo@desk.example"_s)}, {u"password"_s, phrase}});

    const QByteArray adasToken = m_client->token;
    m_client->token = in.value("token"_L1).toString().toLatin1();
    go(u"GET /api/v1/me"_s, {}, 200);
    go(u"PUT /api/v1/me/password"_s, {}, 204, {{u"password"_s, phrase}, {u"newPassword"_s, phrase}});
    TestClient elsewhere(m_server->port());
    QCOMPARE(elsewhere.signIn(u"bo@desk.example"_s, phrase).status, 201);
    QString elsewheres;
    for (const QJsonValue &session : go(u"GET /api/v1/me/sessions"_s, {}, 200).value("items"_L1).toArray())
        elsewheres = session["isThis"_L1].toBool() ? elsewheres : id(session.toObject());
    go(u"DELETE /api/v1/me/sessions/{session}"_s, {elsewheres}, 204);
    const QJsonObject setup = go(u"POST /api/v1/me/second-factor"_s, {}, 201, {{u"password"_s, phrase}});
    go(u"PUT /api/v1/me/second-factor"_s, {}, 200, {{u"code"_s, authenticatorCode(setup.value("secret"_L1).toString())}});
    go(u"POST /api/v1/me/recovery-codes"_s, {}, 201, {{u"password"_s, phrase}});
    const QJsonObject bos{{u"email"_s, u"bo@desk.example"_s}, {u"password"_s, phrase}};
    go(u"POST /api/v1/session"_s, {}, 401, bos);
    go(u"POST /api/v1/second-factor-request"_s, {}, 202, bos);
    const QJsonObject reset = go(u"POST /api/v1/second-factor-reset"_s, {}, 201,
                                 {{u"code"_s, mails.nextCode(u"bo@desk.example"_s)}, {u"password"_s, phrase}});
    m_client->token = reset.value("token"_L1).toString().toLatin1();
    go(u"POST /api/v1/me/second-factor"_s, {}, 201, {{u"password"_s, phrase}});
    go(u"DELETE /api/v1/me/second-factor"_s, {}, 204, {{u"password"_s, phrase}});
    m_client->token = adasToken;

    const QJsonObject second{{u"name"_s, u"Cy"_s}, {u"email"_s, u"cy@desk.example"_s}, {u"role"_s, u"agent"_s}};
    const QString cy = id(go(u"POST /api/v1/users"_s, {}, 201, second));
    go(u"POST /api/v1/invitation"_s, {}, 201, {{u"code"_s, mails.nextCode(u"cy@desk.example"_s)}, {u"password"_s, phrase}});
    go(u"GET /api/v1/what-if"_s, {}, 422);
    m_answers += QJsonDocument(QJsonObject{{u"route"_s, u"GET /api/v1/what-if"_s}, {u"status"_s, 200}, {u"body"_s,
                     m_client->get(u"/api/v1/what-if?email=cy@desk.example"_s).json()}}).toJson(QJsonDocument::Compact) + '\n';
    m_answers += QJsonDocument(QJsonObject{{u"route"_s, u"GET /api/v1/users/{user}/what-if"_s}, {u"status"_s, 200}, {u"body"_s,
                     m_client->get(u"/api/v1/users/%1/what-if?state=deleted"_s.arg(cy)).json()}}).toJson(QJsonDocument::Compact) + '\n';
    go(u"POST /api/v1/users/{user}/email"_s, {cy}, 202,
       {{u"email"_s, u"cyan@desk.example"_s}, {u"password"_s, u"a long enough passphrase"_s}});
    const QJsonObject moved = go(u"POST /api/v1/address-proof"_s, {}, 200, {{u"code"_s, mails.nextCode(u"cyan@desk.example"_s)}});
    const QString former = id(moved.value("formerAddresses"_L1).toArray().first().toObject());
    go(u"DELETE /api/v1/users/{user}/addresses/{address}"_s, {cy, former}, 200);
    go(u"DELETE /api/v1/users/{user}/second-factor"_s, {cy}, 204);
    go(u"DELETE /api/v1/users/{user}/sessions"_s, {cy}, 204);
    go(u"DELETE /api/v1/users/{user}"_s, {cy}, 409, {{u"heirId"_s, QJsonValue::Null}});
    go(u"DELETE /api/v1/users/{user}"_s, {cy}, 204, {{u"heirId"_s, QJsonValue::Null}, {u"confirm"_s, true}});
    const QString night = id(go(u"POST /api/v1/teams"_s, {}, 201, {{u"name"_s, u"Night"_s}}));
    go(u"GET /api/v1/teams/{team}"_s, {night}, 200);
    go(u"PATCH /api/v1/teams/{team}"_s, {night}, 200, {{u"name"_s, u"Late"_s}});
    go(u"DELETE /api/v1/teams/{team}"_s, {night}, 204);

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
    const QString adasContact = id(go(u"POST /api/v1/contacts"_s, {}, 201,
                                      {{u"name"_s, u"Ada at home"_s}, {u"emails"_s, addresses(u"ada@desk.example"_s)}})
                                       .value("contact"_L1)
                                       .toObject());
    const QString clashing = id(go(u"GET /api/v1/clashes"_s, {}, 200).value("items"_L1).toArray().first().toObject());
    go(u"GET /api/v1/clashes/{clash}"_s, {clashing}, 200);
    go(u"PATCH /api/v1/clashes/{clash}"_s, {clashing}, 200, {{u"state"_s, u"accepted"_s}, {u"ownerId"_s, 1}});
    go(u"GET /api/v1/mailboxes"_s, {}, 200);
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
    const QJsonObject wished{{u"address"_s, u"carla@new.example"_s}};
    go(u"POST /api/v1/contacts/{contact}/awaited-addresses/link"_s, {carla}, 404, wished);
    QVERIFY(m_server->write([&](Database &database) {
        return database.execute("INSERT INTO address_change (contact_id, token_hash, key, address, replaces, created_at, expires_at) VALUES"
                                " (?, CAST('c' AS {blob}), 'carla@new.example', 'carla@new.example', 'carla@x.example', 1000, 9000000000000)",
                                {carla.toLongLong()}).has_value();
    }));
    QCOMPARE(go(u"GET /api/v1/contacts/{contact}/awaited-addresses"_s, {carla}, 200).value("items"_L1).toArray().size(), 1);
    go(u"POST /api/v1/contacts/{contact}/awaited-addresses/link"_s, {carla}, 204, wished);
    go(u"POST /api/v1/contacts/{contact}/awaited-addresses/use"_s, {carla}, 200, wished);
    go(u"POST /api/v1/contacts/{contact}/awaited-addresses/use"_s, {carla}, 404, wished);
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
    const TestAnswer file = m_client->send("POST", u"/api/v1/attachments"_s, "%PDF-1.4",
                                           {{"content-disposition", "attachment; filename=\"a.pdf\""}, {"content-type", "application/pdf"}});
    const QString uploaded = id(note(u"POST /api/v1/attachments"_s, file, 201));
    go(u"POST /api/v1/attachments"_s, {}, 422);
    note(u"GET /api/v1/attachments/{attachment}"_s, m_client->get(u"/api/v1/attachments/"_s + uploaded), 200);
    go(u"GET /api/v1/attachments/{attachment}"_s, {u"999"_s}, 404);
    go(u"POST /api/v1/tickets/{ticket}/messages"_s, {ticket}, 201,
       {{u"kind"_s, u"note"_s}, {u"text"_s, u"See the file."_s}, {u"attachmentIds"_s, QJsonArray{uploaded.toInt()}}});
    go(u"GET /api/v1/tickets/{ticket}/messages"_s, {ticket}, 200);

    const QString own = id(go(u"POST /api/v1/tickets"_s, {}, 201,
                              {{u"subject"_s, u"My chair"_s},
                               {u"requesterId"_s, adasContact.toInt()},
                               {u"message"_s, QJsonObject{{u"text"_s, u"It squeaks."_s}}}}));
    QCOMPARE(go(u"GET /api/v1/me/requests"_s, {}, 200).value("items"_L1).toArray().size(), 1);
    go(u"GET /api/v1/me/requests/{ticket}/messages"_s, {own}, 200);
    go(u"GET /api/v1/me/requests/{ticket}/messages"_s, {ticket}, 404);
    go(u"GET /api/v1/audit"_s, {}, 200);
    go(u"DELETE /api/v1/contacts/{contact}"_s, {bosContact}, 204);
    go(u"GET /api/v1/contacts/{contact}"_s, {bosContact}, 410);
    const QString mailed = arrive("From: dora@customer.example\r\nTo: support@desk.example\r\nCc: eve@customer.example\r\n"
                                  "Cc: fred@customer.example\r\nMessage-ID: <1@customer.example>\r\n\r\nHello\r\n").second;
    const QString said = id(m_client->get(tickets + u'/' + mailed + u"/messages"_s).json().value("items"_L1).toArray().first().toObject());
    go(u"GET /api/v1/tickets/{ticket}/messages/{message}/arrival"_s, {mailed, said}, 200);
    go(u"GET /api/v1/tickets/{ticket}/messages/{message}/source"_s, {mailed, said}, 200);
    go(u"GET /api/v1/tickets/{ticket}/messages/{message}/source"_s, {ticket, said}, 404);
    go(u"POST /api/v1/tickets/{ticket}/messages/{message}/promotion"_s, {mailed, said}, 409);
    QVERIFY(m_server->write([&](Database &database) {
        return database.execute("UPDATE message SET kind = 1, promotion = 1 WHERE id = ?", {said.toLongLong()}).has_value();
    }));
    go(u"POST /api/v1/tickets/{ticket}/messages/{message}/promotion"_s, {mailed, said}, 201);
    go(u"GET /api/v1/tickets/{ticket}"_s, {mailed}, 200);
    const QJsonArray suggested = go(u"GET /api/v1/tickets/{ticket}/suggestions"_s, {mailed}, 200).value("items"_L1).toArray();
    go(u"POST /api/v1/tickets/{ticket}/suggestions/{suggestion}/confirm"_s, {mailed, id(suggested.first().toObject())}, 204);
    go(u"POST /api/v1/tickets/{ticket}/suggestions/{suggestion}/dismiss"_s, {mailed, id(suggested.last().toObject())}, 204);

    const QString spam = arrive("From: no-reply@shop.example\r\nTo: support@desk.example\r\nMessage-ID: <2@shop.example>\r\n\r\nBuy\r\n").first;
    const QString held = arrive("From: no-reply@bank.example\r\nTo: support@desk.example\r\nMessage-ID: <3@bank.example>\r\n\r\nHello\r\n").first;
    go(u"GET /api/v1/quarantine"_s, {}, 200);
    go(u"GET /api/v1/quarantine/{mail}"_s, {held}, 200);
    go(u"POST /api/v1/quarantine/{mail}/discard"_s, {spam}, 204);
    go(u"POST /api/v1/quarantine/{mail}/accept"_s, {held}, 200, {{u"asTicketId"_s, ticket.toInt()}});
    go(u"POST /api/v1/quarantine/{mail}/accept"_s, {held}, 404, {{u"asTicketId"_s, ticket.toInt()}});

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

QPair<QString, QString> tst_OpenApi::arrive(const QByteArray &bytes)
{
    QPair<QString, QString> ids;
    m_server->write([&](Database &database) {
        const qint64 now = QDateTime::currentMSecsSinceEpoch();
        MailInRepository mails(database);
        const ArrivedMail arrived{u"pipe"_s, QString::fromLatin1(bytes.toHex()), u"support@desk.example"_s, messageIdOf(bytes), bytes};
        const auto id = mails.insertOnce(arrived, QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), MailInState::Received, {}, now);
        const bool decided = id && *id && RawMailRepository(database).keep(**id, bytes)
            && MailArrival(database, m_server->app().account(), now).decide(**mails.byId(**id), parseMail(bytes));
        const auto ticket = database.first("SELECT ticket_id FROM mail_in ORDER BY id DESC LIMIT 1", {}, [](const Row &row) { return row.integer(0); });
        ids = {QString::number((*id)->value), QString::number(ticket->value_or(0))};
        return decided;
    });
    return ids;
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
