// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/postgresdatabase.h"

#include "models/store/dialect.h"
#include "models/store/postgresrow.h"

#include <QDeadlineTimer>
#include <QSqlDriver>
#include <QSqlError>
#include <QUuid>
#include <QVariant>
#include <poll.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto statementLimit = 2500ms;
constexpr auto graceLimit = 400ms; ///< the server itself ends a statement first, where it still can
constexpr int mostStatements = 500;

Failure unavailable(const QString &detail)
{
    return fail(Error::Kind::Unavailable, u"store.unavailable"_s, detail);
}

QString quoted(QByteArrayView value)
{
    QByteArray text = value.toByteArray();
    text.replace('\\', "\\\\").replace('\'', "\\'");
    return u"'%1'"_s.arg(QString::fromUtf8(text));
}

/// Gives \a connection the parts of \a url; what Qt has no word for goes along as options.
Result<void> configure(QSqlDatabase &connection, const QString &url)
{
    char *message = nullptr;
    PQconninfoOption *options = PQconninfoParse(url.toUtf8().constData(), &message);
    if (!options) {
        const auto failure = fail(Error::Kind::Broken, u"store.broken"_s, u"the database's URL: "_s + QString::fromUtf8(message));
        PQfreemem(message);
        return failure;
    }
    QStringList rest {u"connect_timeout=2"_s, u"tcp_user_timeout=2500"_s, u"keepalives_idle=10"_s, u"keepalives_interval=3"_s};
    for (const PQconninfoOption *option = options; option->keyword; ++option) {
        if (!option->val)
            continue;
        const QByteArrayView keyword = option->keyword;
        const QString value = QString::fromUtf8(option->val);
        if (keyword == "host")
            connection.setHostName(value);
        else if (keyword == "port")
            connection.setPort(value.toInt());
        else if (keyword == "dbname")
            connection.setDatabaseName(value);
        else if (keyword == "user")
            connection.setUserName(value);
        else if (keyword == "password")
            connection.setPassword(value);
        else
            rest.append(u"%1=%2"_s.arg(QLatin1StringView(option->keyword), quoted(option->val)));
    }
    PQconninfoFree(options);
    connection.setConnectOptions(rest.join(u';'));
    return {};
}

bool hasInput(PGconn *connection)
{
    pollfd socket {PQsocket(connection), POLLIN, 0};
    return ::poll(&socket, 1, 0) == 1;
}

Error codeOf(QByteArrayView state)
{
    using Kind = Error::Kind;
    if (state == "23505")
        return {Kind::Conflict, u"store.unique"_s};
    if (state == "23503")
        return {Kind::Conflict, u"store.foreign-key"_s};
    if (state == "23514")
        return {Kind::Conflict, u"store.check"_s};
    if (state == "23502")
        return {Kind::Conflict, u"store.not-null"_s};
    if (state == "40001" || state == "40P01" || state == "55P03")
        return {Kind::Unavailable, u"store.busy"_s};
    if (state == "08P01") // parameters that do not fit the statement
        return {Kind::Broken, u"store.broken"_s};
    for (const char *kind : {"08", "53", "57", "58"}) {
        if (state.startsWith(kind))
            return {Kind::Unavailable, u"store.unavailable"_s};
    }
    return {Kind::Broken, u"store.broken"_s};
}

} // namespace

void PostgresDatabase::FreeResult::operator()(pg_result *result) const
{
    PQclear(result);
}

Result<std::unique_ptr<Database>> PostgresDatabase::open(const QString &url, Access access)
{
    std::unique_ptr<PostgresDatabase> database(new PostgresDatabase(access));
    if (const auto understood = configure(database->m_connection, url); !understood)
        return Failure(understood.error());
    if (const auto connected = database->connect(); !connected)
        return Failure(connected.error());
    return database;
}

PostgresDatabase::PostgresDatabase(Access access)
    : Database(access)
    , m_connection(QSqlDatabase::addDatabase(u"QPSQL"_s, QUuid::createUuid().toString()))
    , m_limit(statementLimit)
{
}

PostgresDatabase::~PostgresDatabase()
{
    const QString name = m_connection.connectionName();
    disconnect();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

Result<void> PostgresDatabase::connect()
{
    if (!m_connection.open())
        return unavailable(m_connection.lastError().text());
    m_handle = *static_cast<PGconn *const *>(m_connection.driver()->handle().constData());
    if (const auto limited = limitStatements(); !limited)
        return limited;
    const QByteArray readOnly = access() == Access::ReadOnly ? "on" : "off";
    for (const QByteArray &setting : {QByteArray("client_min_messages = warning"), "default_transaction_read_only = " + readOnly}) {
        if (const auto set = run("SET " + setting, {}, nullptr); !set)
            return Failure(set.error());
    }
    return {};
}

void PostgresDatabase::disconnect()
{
    m_handle = nullptr;
    m_names.clear();
    m_connection.close();
}

void PostgresDatabase::allowLongStatements()
{
    m_limit = 24h;
    if (m_handle)
        limitStatements();
}

Result<void> PostgresDatabase::limitStatements()
{
    if (const auto set = run("SET statement_timeout = " + QByteArray::number(qint64(m_limit.count())), {}, nullptr); !set)
        return Failure(set.error());
    return {};
}

bool PostgresDatabase::inTransaction() const
{
    if (!m_handle)
        return false;
    const auto status = PQtransactionStatus(m_handle);
    return status == PQTRANS_INTRANS || status == PQTRANS_INERROR;
}

QByteArray PostgresDatabase::beginStatement() const
{
    return access() == Access::ReadOnly ? "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY" : "BEGIN";
}

Result<qint64> PostgresDatabase::run(QByteArrayView sql, const Values &values, const Visit *visit)
{
    const PostgresValues parameters(values);
    if (!parameters.areSound())
        return fail(Error::Kind::Conflict, u"store.check"_s, u"a text with a NUL"_s);
    if (const auto alive = insistOnConnection(); !alive)
        return Failure(alive.error());
    const auto name = prepared(sql, parameters);
    if (!name)
        return Failure(name.error());

    PQsendQueryPrepared(m_handle, name->constData(), parameters.count(), parameters.pointers(), parameters.lengths(),
                        parameters.formats(), 0);
    const auto answer = wait(sql);
    if (!answer)
        return Failure(answer.error());
    if (sql == "COMMIT" && QByteArrayView(PQcmdStatus(answer->get())) == "ROLLBACK")
        return fail(Error::Kind::Broken, u"store.broken"_s, u"committed a transaction that had met an error"_s);
    for (PostgresRow row(answer->get()); visit && row.next();) {
        if (!(*visit)(row))
            break;
    }
    return QByteArray(PQcmdTuples(answer->get())).toLongLong();
}

/// An idle connection that the other side has closed is opened again; one lost in a transaction is not.
Result<void> PostgresDatabase::insistOnConnection()
{
    while (m_handle && hasInput(m_handle)) {
        if (!PQconsumeInput(m_handle))
            disconnect();
    }
    if (m_handle)
        return {};
    if (depth() > 0)
        return unavailable(u"the connection was lost"_s);
    return connect();
}

/// The name of the prepared statement for \a sql with parameters of these types.
Result<QByteArray> PostgresDatabase::prepared(QByteArrayView sql, const PostgresValues &parameters)
{
    QByteArray key = sql.toByteArray();
    for (int i = 0; i < parameters.count(); ++i)
        key += char(parameters.types()[i] % 127);
    if (const auto kept = m_names.constFind(key); kept != m_names.cend())
        return *kept;

    if (m_names.size() >= mostStatements) {
        m_names.clear();
        if (const auto forgotten = run("DEALLOCATE ALL", {}, nullptr); !forgotten)
            return Failure(forgotten.error());
        m_names.clear();
    }
    const QByteArray name = "s" + QByteArray::number(++m_prepared);
    const QByteArray text = inDialect(sql, Engine::PostgreSql);
    PQsendPrepare(m_handle, name.constData(), text.constData(), parameters.count(), parameters.types());
    if (const auto answer = wait(sql); !answer)
        return Failure(answer.error());
    m_names.insert(key, name);
    return name;
}

Result<PostgresDatabase::Answer> PostgresDatabase::wait(QByteArrayView sql)
{
    const QDeadlineTimer deadline(m_limit + graceLimit);
    while (PQisBusy(m_handle)) {
        pollfd socket {PQsocket(m_handle), POLLIN, 0};
        const int ready = ::poll(&socket, 1, int(deadline.remainingTime()));
        if (ready == 0 || !PQconsumeInput(m_handle)) {
            const QString detail = ready == 0 ? u"no answer in time"_s : QString::fromUtf8(PQerrorMessage(m_handle));
            disconnect();
            return unavailable(detail);
        }
    }
    Answer answer(PQgetResult(m_handle));
    while (const Answer rest{PQgetResult(m_handle)}) { }
    const auto status = answer ? PQresultStatus(answer.get()) : PGRES_FATAL_ERROR;
    if (status == PGRES_COMMAND_OK || status == PGRES_TUPLES_OK || status == PGRES_EMPTY_QUERY)
        return answer;

    const QByteArrayView state = answer ? PQresultErrorField(answer.get(), PG_DIAG_SQLSTATE) : nullptr;
    Error error = codeOf(state);
    error.detail = u"%1 %2: %3"_s.arg(QString::fromUtf8(state), QString::fromUtf8(PQerrorMessage(m_handle)), QString::fromUtf8(sql));
    if (PQstatus(m_handle) != CONNECTION_OK) {
        disconnect();
        return unavailable(error.detail);
    }
    return Failure(error);
}
