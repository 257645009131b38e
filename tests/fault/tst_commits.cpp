// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fault/faultcheck.h"
#include "tests/fault/operations/operations.h"

#include <QTest>

class tst_Commits : public FaultCheck
{
    Q_OBJECT
private slots:
    void a_failed_commit_leaves_the_data_as_before_or_as_after_data() { addOperations(); }
    void a_failed_commit_leaves_the_data_as_before_or_as_after() { failEach(Database::Step::Commit); }
};

QTEST_GUILESS_MAIN(tst_Commits)
#include "tst_commits.moc"
