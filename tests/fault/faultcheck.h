// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"
#include "tests/support/testdatabase.h"

#include <QObject>

/// A test that lets each step of each operation fail once: the data is as before or as after, and the rules hold.
class FaultCheck : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void initTestCase();
    void init();

protected:
    /// Of the operation in the present row.
    void failEach(Database::Step step);

private:
    QString m_hash;
    std::unique_ptr<TestDatabase> m_database;
};
