// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/changerepository.h"

using namespace Qt::StringLiterals;

static Scope scopeOf(const Row &row, int column)
{
    return row.isNull(column) ? Scope() : Scope(row.integer(column));
}

Result<QList<LoggedChange>> ChangeRepository::since(qint64 seq, int limit) const
{
    return m_database.list(
        "SELECT seq, kind, entity, scope_before, scope_after FROM change WHERE seq > ? ORDER BY seq LIMIT ?", {seq, limit},
        [](const Row &row) {
            return LoggedChange{row.integer(0), EntityKind(row.integer(1)), row.integer(2), scopeOf(row, 3), scopeOf(row, 4)};
        });
}

Result<qint64> ChangeRepository::head() const
{
    return counter(u"change"_s);
}

Result<qint64> ChangeRepository::floor() const
{
    return counter(u"change-floor"_s);
}

Result<qint64> ChangeRepository::counter(const QString &name) const
{
    const auto value = m_database.first("SELECT value FROM counter WHERE name = ?", {name},
                                        [](const Row &row) { return row.integer(0); });
    if (!value)
        return Failure(value.error());
    if (!*value)
        return fail(Error::Kind::Broken, u"store.broken"_s, u"a counter is missing"_s);
    return **value;
}
