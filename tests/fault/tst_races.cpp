// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/command/storecheck.h"
#include "app/server/service/portalaccess.h"
#include "tests/fault/races/racewriter.h"
#include "tests/support/people.h"
#include "tests/support/testdatabase.h"

#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// Looks at one moment of the database after the other: what contradicts the rule, or nothing.
QString contradiction(Database &database, const RaceTable &table)
{
    for (const char *open : {"portal_sign_in", "portal_session", "portal_token"}) {
        const QByteArray sql = QByteArray("SELECT u.key FROM user_address u JOIN ") + open + " p ON p.key = u.key WHERE u.state <> 'released'";
        const auto found = database.first(sql, {}, [](const Row &row) { return row.text(0); });
        if (!found || *found)
            return found ? u"%1 of the user %2"_s.arg(QLatin1StringView(open), **found) : found.error().code;
    }
    const PortalAccess access(database, table.now());
    for (const QByteArray &session : table.sessions()) {
        const auto visitor = access.visitorOf(session);
        if (!visitor)
            continue;
        const auto claims = database.first("SELECT 1 FROM user_address WHERE key = ? AND state <> 'released'",
                                           {EmailKey::parse(visitor->address)->value()}, [](const Row &row) { return row.integer(0); });
        if (!claims || *claims)
            return u"the user %1 is in the portal"_s.arg(visitor->address);
    }
    return {};
}

}

/// Two servers on one PostgreSQL, each with two writers, and everything that moves a key at once.
/// SUPPORT_OPERATIONS chooses how much of it.
class tst_Races : public QObject
{
    Q_OBJECT
private slots:
    void noUserIsInThePortalAtAnyMoment();
};

void tst_Races::noUserIsInThePortalAtAnyMoment()
{
    const TestDatabase test(Database::Engine::PostgreSql);
    if (!test.isOpen())
        QSKIP(test.problem());
    People people(*test);
    people.start();

    RaceTable table(qEnvironmentVariable("SUPPORT_OPERATIONS", u"6000"_s).toInt(), 90s);
    std::atomic<bool> over = false;
    QString wrong;
    int looks = 0;
    std::thread monitor([&] {
        const auto database = Database::open(test.location(), Database::Access::ReadOnly);
        for (; !over && wrong.isEmpty(); ++looks) {
            const bool begun = (*database)->begin().has_value();
            wrong = begun ? contradiction(**database, table) : u"the monitor cannot look"_s;
            (*database)->rollback();
        }
    });
    std::vector<std::thread> writers;
    for (quint32 i = 0; i < 4; ++i) {
        writers.emplace_back([&, i] {
            const auto database = Database::open(test.location(), Database::Access::ReadWrite);
            RaceWriter(**database, table, people.administrator, i + 1).work();
        });
    }
    for (std::thread &writer : writers)
        writer.join();
    over = true;
    monitor.join();

    const auto counts = table.counts();
    for (auto count = counts.begin(); count != counts.end(); ++count)
        qInfo("%6d  %s", count.value(), qPrintable(count.key()));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    const auto findings = StoreCheck(*test).run();
    QVERIFY(findings);
    for (const StoreFinding &finding : *findings)
        QVERIFY2(finding.holds(), qPrintable(finding.rule + u": "_s + finding.example));

    // It was a race: all of it happened, and what met another's lock waited for it and was answered in order.
    for (const QString &act : acts)
        QVERIFY2(counts.value(act) >= oftenEnough, qPrintable(act));
    QVERIFY(looks > 100);
    int busy = 0; // two that waited for each other
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        const QString code = count.key().section(u' ', 1);
        QVERIFY2(!code.startsWith("store."_L1) || code == "store.busy"_L1, qPrintable(count.key()));
        busy += code == "store.busy"_L1 ? count.value() : 0;
    }
    QVERIFY2(busy < 30, qPrintable(QString::number(busy)));
}

QTEST_GUILESS_MAIN(tst_Races)
#include "tst_races.moc"
