// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fault/operations/operations.h"

#include <QTest>

void addOperation(const char *name, const Act &act, const Arrange &arrange)
{
    QTest::newRow(name) << arrange << act;
}

UserPatch becoming(UserState state)
{
    UserPatch patch;
    patch.state = state;
    return patch;
}

void addOperations()
{
    QTest::addColumn<Arrange>("arrange");
    QTest::addColumn<Act>("act");
    addConsoleOperations();
    addContactOperations();
    addPortalOperations();
    addUserOperations();
    addClaimOperations();
    addAccountOperations();
    addMailOperations();
    addIncomingMailOperations();
    addArrivalOperations();
}
