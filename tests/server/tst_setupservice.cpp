// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/setupservice.h"

#include "app/server/command/admin.h"
#include "app/server/command/refusal.h"
#include "app/server/service/accessservice.h"
#include "tests/support/desk.h"
#include "tests/support/testdatabase.h"

#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

#include <atomic>
#include <cstdio>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;

/// The users that nobody invites: an empty account's first administrator, and the command line's.
class tst_SetupService : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void onlyTheTokenOfTheFolderOpensTheDoor();
    void aWeakDraftIsRefused_data();
    void aWeakDraftIsRefused();
    void theFirstIsAnAdministratorWhateverTheDraftSays();
    void thereIsOneFirst();
    void ofTwoAtOnceOneIsFirst();
    void theCommandMakesAnAdministratorWhoCanSignIn();
    void theCommandSaysInASentenceWhatIsWrong_data();
    void theCommandSaysInASentenceWhatIsWrong();

private:
    SetupService setup() { return SetupService(**m_test, m_settings, Desk::morning); }
    static PreparedUser prepared(const QString &email)
    {
        UserDraft draft;
        draft.name = u"Ada"_s;
        draft.email = email;
        return {draft, *EmailKey::parse(email), u"no-hash"_s};
    }

    std::unique_ptr<TestDatabase> m_test;
    const AccountSettings m_settings{{}, u"en"_s, u"Example"_s, {}};
};

void tst_SetupService::init()
{
    m_test = TestDatabase::ofThisRow();
    if (!m_test->isOpen())
        QSKIP(m_test->problem());
}

void tst_SetupService::onlyTheTokenOfTheFolderOpensTheDoor()
{
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("the-token\n");
    file.flush();
    QVERIFY(SetupService::checkToken(u" the-token "_s, file.fileName()));
    for (const QString &wrong : {u"The-token"_s, u"the-toke"_s, u""_s, u"the-token-and-more"_s})
        QCOMPARE(SetupService::checkToken(wrong, file.fileName()).error().code, u"setup.token-wrong"_s);
    for (const QString &missing : {u""_s, u"/nowhere/setup-token"_s})
        QCOMPARE(SetupService::checkToken(u"the-token"_s, missing).error().code, u"account.set-up-already"_s);

    file.resize(0);
    QCOMPARE(SetupService::checkToken(u""_s, file.fileName()).error().code, u"setup.token-wrong"_s);
}

void tst_SetupService::aWeakDraftIsRefused_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("code");
    const QString fine = u"tangerine lantern orbit"_s;
    QTest::newRow("no name") << u" "_s << u"ada@desk.example"_s << fine << u"user.name-missing"_s;
    QTest::newRow("no address") << u"Ada"_s << u"ada"_s << fine << u"user.email-invalid"_s;
    QTest::newRow("short") << u"Ada"_s << u"ada@desk.example"_s << u"tangerine"_s << u"password.too-short"_s;
    QTest::newRow("own address") << u"Ada"_s << u"ada@desk.example"_s << u"Ada@Desk.Example"_s << u"password.common"_s;
}

void tst_SetupService::aWeakDraftIsRefused()
{
    QFETCH(QString, name);
    QFETCH(QString, email);
    QFETCH(QString, password);
    QFETCH(QString, code);
    UserDraft draft;
    draft.name = name;
    draft.email = email;
    const auto prepared = setup().prepare(draft, password);
    QVERIFY(!prepared);
    QCOMPARE(prepared.error().code, code);
}

void tst_SetupService::theFirstIsAnAdministratorWhateverTheDraftSays()
{
    QVERIFY(*setup().isNeeded());
    const auto made = setup().createFirst(prepared(u"ada@desk.example"_s), {});
    QVERIFY(made);
    QCOMPARE(made->role, Role::Administrator);
    QCOMPARE(made->state, UserState::Active);
    QVERIFY(!*setup().isNeeded());
}

void tst_SetupService::thereIsOneFirst()
{
    QVERIFY(setup().createFirst(prepared(u"ada@desk.example"_s), {}));
    QCOMPARE(setup().createFirst(prepared(u"eva@desk.example"_s), {}).error().code, u"account.set-up-already"_s);
    QVERIFY(setup().create(prepared(u"eva@desk.example"_s)));
    QCOMPARE(setup().create(prepared(u"eva@desk.example"_s)).error().code, u"user.email-taken"_s);
}

void tst_SetupService::ofTwoAtOnceOneIsFirst()
{
    std::atomic<int> made = 0;
    std::vector<std::thread> servers;
    for (int i = 0; i < 4; ++i) {
        servers.emplace_back([&, i] {
            const auto database = Database::open(m_test->location(), Database::Access::ReadWrite);
            const QString email = u"first%1@desk.example"_s.arg(i);
            made += SetupService(**database, m_settings, Desk::morning).createFirst(prepared(email), {}).has_value();
        });
    }
    for (std::thread &server : servers)
        server.join();
    QCOMPARE(made, 1);
    QCOMPARE(Desk(**m_test).count("SELECT COUNT(*) FROM account_user"), 1);
}

void tst_SetupService::theCommandMakesAnAdministratorWhoCanSignIn()
{
    QTemporaryDir folder;
    QStringList arguments{u"create"_s, u"--data"_s, folder.path(), u"--email"_s, u"ada@desk.example"_s, u"--name"_s, u"Ada"_s};
    if ((*m_test)->engine() == Database::Engine::PostgreSql)
        arguments << u"--database"_s << m_test->location();
    QTemporaryFile typed;
    QVERIFY(typed.open());
    typed.write("tangerine lantern orbit\n");
    typed.flush();

    QVERIFY(std::freopen(qPrintable(typed.fileName()), "r", stdin));
    QCOMPARE(runAdmin(arguments), 0);
    QVERIFY(std::freopen(qPrintable(typed.fileName()), "r", stdin));
    QCOMPARE(runAdmin(arguments), 69); // the address is taken
    QVERIFY(std::freopen("/dev/null", "r", stdin));
    QCOMPARE(runAdmin(arguments), 64); // no password

    const bool isFile = (*m_test)->engine() == Database::Engine::Sqlite;
    const auto database = Database::open(isFile ? folder.filePath(u"support.db"_s) : m_test->location(), Database::Access::ReadWrite);
    QVERIFY(database);
    const auto checked = AccessService(**database, Desk::morning)
                             .checkPassword({u"ada@desk.example"_s, u"tangerine lantern orbit"_s}, u"192.0.2.1"_s);
    QVERIFY(checked && checked->user.isValid());
}

void tst_SetupService::theCommandSaysInASentenceWhatIsWrong_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"user.name-missing", "user.email-invalid", "user.email-several", "user.email-too-long", "user.email-characters",
                             "user.email-not-for-sign-in", "user.email-is-channel", "user.email-taken", "identity.confirmation-needed",
                             "password.too-short", "password.too-long", "password.common", "password.characters", "password.no-memory"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void tst_SetupService::theCommandSaysInASentenceWhatIsWrong()
{
    QFETCH(QString, code);
    const QString said = refusalSentence({Error::Kind::Invalid, code});
    QVERIFY2(said.endsWith(u'.') && said.contains(u' ') && !said.contains(code), qPrintable(said));
}

QTEST_GUILESS_MAIN(tst_SetupService)
#include "tst_setupservice.moc"
