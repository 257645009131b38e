// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/database.h"

#include "models/store/postgresdatabase.h"
#include "models/store/sqlitedatabase.h"

using namespace Qt::StringLiterals;

Result<std::unique_ptr<Database>> Database::open(const QString &location, Access access)
{
    if (location.startsWith("postgresql://"_L1) || location.startsWith("postgres://"_L1))
        return PostgresDatabase::open(location, access);
    return SqliteDatabase::open(location, access);
}

Database::~Database() = default;

Result<void> Database::select(QByteArrayView sql, const Values &values, const Visit &visit)
{
    if (const auto done = take(Step::Statement, sql, values, &visit); !done)
        return Failure(done.error());
    return {};
}

Result<qint64> Database::execute(QByteArrayView sql, const Values &values)
{
    return take(Step::Statement, sql, values, nullptr);
}

Result<void> Database::begin()
{
    const QByteArray sql = m_depth == 0 ? beginStatement() : "SAVEPOINT level" + QByteArray::number(m_depth);
    if (const auto done = take(Step::Statement, sql, {}, nullptr); !done)
        return Failure(done.error());
    ++m_depth;
    return {};
}

Result<void> Database::commit()
{
    Q_ASSERT(m_depth > 0);
    const auto done = m_depth == 1
        ? take(Step::Commit, "COMMIT", {}, nullptr)
        : take(Step::Statement, "RELEASE SAVEPOINT level" + QByteArray::number(m_depth - 1), {}, nullptr);
    if (!done) {
        rollback();
        return Failure(done.error());
    }
    --m_depth;
    return {};
}

void Database::rollback()
{
    Q_ASSERT(m_depth > 0);
    --m_depth;
    if (m_depth == 0) {
        if (inTransaction())
            run("ROLLBACK", {}, nullptr);
        m_lost = false;
        return;
    }
    if (m_lost)
        return;
    const QByteArray savepoint = "SAVEPOINT level" + QByteArray::number(m_depth);
    const bool undone = run("ROLLBACK TO " + savepoint, {}, nullptr) && run("RELEASE " + savepoint, {}, nullptr);
    m_lost = !undone;
}

void Database::failAt(Step step, int n)
{
    (step == Step::Commit ? m_commitsToFault : m_statementsToFault) = n;
}

Result<qint64> Database::take(Step step, QByteArrayView sql, const Values &values, const Visit *visit)
{
    if (const auto refused = refusal(step))
        return Failure(*refused);
    auto done = run(sql, values, visit);
    if (!done && m_depth > 0 && !inTransaction())
        m_lost = true;
    return done;
}

std::optional<Error> Database::refusal(Step step)
{
    if (m_refusal)
        return m_refusal;
    if (m_lost)
        return Error{Error::Kind::Unavailable, u"store.unavailable"_s, {}, {}, u"the transaction was lost"_s};
    int &toFault = step == Step::Commit ? m_commitsToFault : m_statementsToFault;
    if (toFault > 0 && --toFault == 0)
        return Error{Error::Kind::Unavailable, u"store.unavailable"_s, {}, {}, u"a fault was asked for"_s};
    return {};
}
