// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/dispatch.h"
#include "app/server/store/clock.h"
#include "app/server/store/workers.h"
#include "tests/support/testdatabase.h"

#include <QJsonDocument>
#include <QTemporaryFile>
#include <QTest>

#include <future>

using namespace Qt::StringLiterals;

/// Routes of its own over real workers. The door Setup lets these tests in without a user.
class tst_Dispatch : public QObject
{
    Q_OBJECT
private slots:
    void init();
    void findsFixedWordsBeforeNames();
    void tellsNotFoundFromNotAllowed();
    void closesEveryDoorButSetupWithoutAUser();
    void answersAWriterAfterItsCommit();
    void replacesTheAnswerWhenTheCommitFails();
    void finishesOnTheWriterWhatHashingBegan();
    void answersFromHashingAlone();
    void turnsWhatIsThrownIntoAnError();
    void readsASpooledBody();
    void letsNoAnswerBeKept();

private:
    HttpResponse ask(const QByteArray &method, const QString &path, const QString &bodyFile = {});

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<Workers> m_workers;
    std::unique_ptr<Dispatch> m_dispatch;
    Clock m_clock;
    CommitSignal m_committed;
    AccountSettings m_settings;
    std::atomic<int> m_commits = 0;
};

namespace {

HttpResponse says(const QString &text)
{
    return HttpResponse::html(200, text.toUtf8());
}

HttpResponse addTeam(const HttpRequest &request, Context &context)
{
    const auto added = context.database.execute("INSERT INTO team (name) VALUES (?)", {request.text(u"name")});
    return added ? says(u"added"_s) : says(u"not added"_s);
}

HttpResponse countTeams(const HttpRequest &, Context &context)
{
    const auto count = context.database.first("SELECT count(*) FROM team", {}, [](const Row &row) { return row.integer(0); });
    return says(QString::number(count->value_or(-1)));
}

QString codeOf(const HttpResponse &response)
{
    return QJsonDocument::fromJson(response.body).object().value("code"_L1).toString();
}

const Routes routes = {
    {"GET", u"/things/{name}"_s, Door::Setup, Lane::Reader,
     [](const HttpRequest &request, Context &) { return says(u"name:"_s + request.text(u"name")); }},
    {"GET", u"/things/new"_s, Door::Setup, Lane::Inline, [](const HttpRequest &, Context &) { return says(u"new"_s); }},
    {"POST", u"/things/{name}"_s, Door::Setup, Lane::Reader, [](const HttpRequest &, Context &) { return says(u"posted"_s); }},
    {"GET", u"/kept"_s, Door::Setup, Lane::Inline,
     [](const HttpRequest &, Context &) { return says(u"kept"_s).with("cache-control", "max-age=60"); }},
    {"GET", u"/open"_s, Door::Open, Lane::Reader, [](const HttpRequest &, Context &) { return says(u"open"_s); }},
    {"GET", u"/users"_s, Door::User, Lane::Reader, [](const HttpRequest &, Context &) { return says(u"users"_s); }},
    {"GET", u"/teams"_s, Door::Setup, Lane::Reader, countTeams},
    {"POST", u"/teams/{name}"_s, Door::Setup, Lane::Writer, addTeam},
    {"POST", u"/broken-commit"_s, Door::Setup, Lane::Writer,
     [](const HttpRequest &request, Context &context) {
         context.database.failAt(Database::Step::Commit, 1);
         return addTeam(request, context);
     }},
    {"POST", u"/hashed/{name}"_s, Door::Setup, Lane::Hashing, {},
     [](const HttpRequest &request, Context &) -> AfterHashing {
         return [request](Context &context) { return addTeam(request, context); };
     }},
    {"POST", u"/hash-only"_s, Door::Setup, Lane::Hashing, {},
     [](const HttpRequest &, Context &) -> AfterHashing { return says(u"hashed"_s); }},
    {"GET", u"/throws"_s, Door::Setup, Lane::Reader,
     [](const HttpRequest &, Context &) -> HttpResponse { throw std::runtime_error("secret"); }},
    {"POST", u"/body"_s, Door::Setup, Lane::Reader,
     [](const HttpRequest &request, Context &) { return says(QString::fromUtf8(request.body)); }},
};

}

void tst_Dispatch::init()
{
    m_dispatch.reset();
    m_workers.reset();
    m_database = std::make_unique<TestDatabase>();
    QVERIFY(m_database->isOpen());
    m_workers = std::make_unique<Workers>(m_database->location());
    QVERIFY(m_workers->start());
    m_committed = {};
    m_commits = 0;
    m_committed.listen([this] { ++m_commits; });
    m_dispatch = std::make_unique<Dispatch>(routes, *m_workers, m_clock, m_settings, m_committed);
}

HttpResponse tst_Dispatch::ask(const QByteArray &method, const QString &path, const QString &bodyFile)
{
    HttpRequest request;
    request.method = method;
    request.path = path;
    request.bodyFile = bodyFile;
    auto answer = std::make_shared<std::promise<HttpResponse>>();
    m_dispatch->handle(request, [answer](HttpResponse response) { answer->set_value(std::move(response)); });
    return answer->get_future().get();
}

void tst_Dispatch::findsFixedWordsBeforeNames()
{
    QCOMPARE(ask("GET", u"/things/new"_s).body, "new"_ba);
    QCOMPARE(ask("GET", u"/things/old"_s).body, "name:old"_ba);
}

void tst_Dispatch::tellsNotFoundFromNotAllowed()
{
    QCOMPARE(ask("GET", u"/nothing"_s).status, 404);
    QCOMPARE(ask("GET", u"/things/"_s).status, 404);
    QCOMPARE(ask("GET", u"/things/a/b"_s).status, 404);
    const auto refused = ask("DELETE", u"/things/a"_s);
    QCOMPARE(refused.status, 405);
    QCOMPARE(codeOf(refused), u"http.method-not-allowed"_s);
    QVERIFY(refused.headers.contains(std::pair<QByteArray, QByteArray>("allow", "GET, HEAD, POST")));
}

void tst_Dispatch::closesEveryDoorButSetupWithoutAUser()
{
    for (const QString &path : {u"/open"_s, u"/users"_s}) {
        QCOMPARE(ask("GET", path).status, 503);
        QCOMPARE(codeOf(ask("GET", path)), u"account.not-set-up"_s);
    }
    QVERIFY((*m_database)->execute("INSERT INTO account_user (name, role, state, created_at, updated_at) "
                                   "VALUES ('Ada', 'administrator', 'active', 0, 0)"));
    QCOMPARE(ask("GET", u"/open"_s).body, "open"_ba);
    QCOMPARE(ask("GET", u"/users"_s).status, 401);
}

void tst_Dispatch::answersAWriterAfterItsCommit()
{
    QCOMPARE(ask("POST", u"/teams/one"_s).body, "added"_ba);
    QCOMPARE(ask("GET", u"/teams"_s).body, "1"_ba);
    QCOMPARE(m_commits, 1);
}

void tst_Dispatch::replacesTheAnswerWhenTheCommitFails()
{
    QCOMPARE(ask("POST", u"/broken-commit"_s).status, 503);
    QCOMPARE(ask("GET", u"/teams"_s).body, "0"_ba);
    QCOMPARE(m_commits, 0);
    QCOMPARE(ask("POST", u"/teams/one"_s).body, "added"_ba);
}

void tst_Dispatch::finishesOnTheWriterWhatHashingBegan()
{
    QCOMPARE(ask("POST", u"/hashed/one"_s).body, "added"_ba);
    QCOMPARE(ask("GET", u"/teams"_s).body, "1"_ba);
}

void tst_Dispatch::answersFromHashingAlone()
{
    QCOMPARE(ask("POST", u"/hash-only"_s).body, "hashed"_ba);
    QCOMPARE(m_commits, 0);
}

void tst_Dispatch::turnsWhatIsThrownIntoAnError()
{
    const auto answer = ask("GET", u"/throws"_s);
    QCOMPARE(answer.status, 500);
    QVERIFY(!answer.body.contains("secret"));
}

void tst_Dispatch::readsASpooledBody()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("spooled");
    file.flush();
    QCOMPARE(ask("POST", u"/body"_s, file.fileName()).body, "spooled"_ba);
    QCOMPARE(ask("POST", u"/body"_s, u"/nowhere"_s).status, 503);
}

void tst_Dispatch::letsNoAnswerBeKept()
{
    const std::pair<QByteArray, QByteArray> never("cache-control", "no-store");
    for (const QString &path : {u"/teams"_s, u"/things/new"_s, u"/nothing"_s, u"/throws"_s, u"/users"_s})
        QVERIFY2(ask("GET", path).headers.contains(never), qPrintable(path));
    QVERIFY(ask("POST", u"/teams/one"_s).headers.contains(never));
    QVERIFY(ask("POST", u"/hashed/two"_s).headers.contains(never));
    QCOMPARE(ask("GET", u"/kept"_s).headers.count(never), 0);
}

QTEST_GUILESS_MAIN(tst_Dispatch)
#include "tst_dispatch.moc"
