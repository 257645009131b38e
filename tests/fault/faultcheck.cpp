// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fault/faultcheck.h"

#include "app/server/service/password.h"
#include "tests/fault/operations/operations.h"
#include "tests/support/storedump.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace {

/// Whether a fault that was asked for is still to come; spends it.
bool isFaultLeft(Database &database, Database::Step step, int n)
{
    for (int i = 0; i < n; ++i) {
        const auto done = step == Database::Step::Commit ? database.transaction([] { return Result<void>(); })
                                                         : outcome(database.execute("UPDATE setting SET value = value"));
        if (!done)
            return true;
    }
    return false;
}

}

void FaultCheck::initTestCase()
{
    m_hash = *password::hash(u"a long and quiet sentence"_s);
}

void FaultCheck::init()
{
    m_database = TestDatabase::ofThisRow();
    if (!m_database->isOpen())
        QSKIP(m_database->problem());
}

void FaultCheck::failEach(Database::Step step)
{
    QFETCH(const Arrange, arrange);
    QFETCH(const Act, act);
    Database &database = **m_database;
    World world(database, m_hash);
    world.make();
    arrange(world);
    QCOMPARE(brokenRules(database), QStringList());
    const auto before = dumpOf(database);

    int n = 1;
    for (;; ++n) {
        QVERIFY(n < 500);
        database.failAt(step, n);
        const auto done = act(world);
        if (isFaultLeft(database, step, n)) {
            QVERIFY2(done, "it fails without a fault");
            break;
        }
        QVERIFY2(!done, qPrintable(u"the failure of step %1 was not noticed"_s.arg(n)));
        QCOMPARE(done.error().kind, Error::Kind::Unavailable);
        const QString difference = differenceOf(before, dumpOf(database));
        QVERIFY2(difference.isEmpty(), qPrintable(u"step %1: %2"_s.arg(n).arg(difference)));
    }
    QVERIFY2(n > 1, "nothing was made to fail");
    QVERIFY(!differenceOf(before, dumpOf(database)).isEmpty());
    QCOMPARE(brokenRules(database), QStringList());
}
