// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlitestatement.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

Failure sqliteFailure(sqlite3 *database, QByteArrayView sql)
{
    const int code = sqlite3_extended_errcode(database);
    const QString detail = u"%1 (%2): %3"_s.arg(QString::fromUtf8(sqlite3_errmsg(database)), QString::number(code), QString::fromUtf8(sql));
    switch (code) {
    case SQLITE_CONSTRAINT_UNIQUE:
    case SQLITE_CONSTRAINT_PRIMARYKEY:
    case SQLITE_CONSTRAINT_ROWID:
        return fail(Error::Kind::Conflict, u"store.unique"_s, detail);
    case SQLITE_CONSTRAINT_FOREIGNKEY:
        return fail(Error::Kind::Conflict, u"store.foreign-key"_s, detail);
    case SQLITE_CONSTRAINT_CHECK:
    case SQLITE_CONSTRAINT_DATATYPE:
        return fail(Error::Kind::Conflict, u"store.check"_s, detail);
    case SQLITE_CONSTRAINT_NOTNULL:
        return fail(Error::Kind::Conflict, u"store.not-null"_s, detail);
    }
    switch (code & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return fail(Error::Kind::Unavailable, u"store.busy"_s, detail);
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_NOMEM:
    case SQLITE_INTERRUPT:
        return fail(Error::Kind::Unavailable, u"store.unavailable"_s, detail);
    }
    return fail(Error::Kind::Broken, u"store.broken"_s, detail);
}

SqliteStatement::~SqliteStatement()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

bool SqliteStatement::bind(const Values &values)
{
    if (sqlite3_bind_parameter_count(m_statement) != int(values.size()))
        return false;
    m_texts.reserve(qsizetype(values.size()));
    for (size_t i = 0; i < values.size(); ++i)
        bindOne(int(i) + 1, values[i]);
    return true;
}

void SqliteStatement::bindOne(int index, const Value &value)
{
    const auto &variant = value.variant();
    if (const auto *number = std::get_if<qint64>(&variant)) {
        sqlite3_bind_int64(m_statement, index, *number);
    } else if (const auto *real = std::get_if<double>(&variant)) {
        sqlite3_bind_double(m_statement, index, *real);
    } else if (const auto *text = std::get_if<QString>(&variant)) {
        m_texts.append(text->toUtf8());
        sqlite3_bind_text64(m_statement, index, m_texts.last().constData(), sqlite3_uint64(m_texts.last().size()), SQLITE_STATIC,
                            SQLITE_UTF8);
    } else if (const auto *bytes = std::get_if<QByteArray>(&variant)) {
        sqlite3_bind_blob64(m_statement, index, bytes->constData(), sqlite3_uint64(bytes->size()), SQLITE_STATIC);
    }
}

bool SqliteStatement::run(const Database::Visit *visit)
{
    bool wanted = visit != nullptr;
    int code = sqlite3_step(m_statement);
    while (code == SQLITE_ROW) {
        wanted = wanted && (*visit)(*this);
        if (!wanted && isReadOnly())
            return true;
        code = sqlite3_step(m_statement);
    }
    return code == SQLITE_DONE;
}

bool SqliteStatement::isReadOnly() const
{
    return sqlite3_stmt_readonly(m_statement);
}

QString SqliteStatement::sql() const
{
    return QString::fromUtf8(sqlite3_sql(m_statement));
}

bool SqliteStatement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

qint64 SqliteStatement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double SqliteStatement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString SqliteStatement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray SqliteStatement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(data, sqlite3_column_bytes(m_statement, column));
}
