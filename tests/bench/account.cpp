// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/account.h"

#include "tests/bench/httpload.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <memory>
#include <sqlite3.h>

using namespace Qt::StringLiterals;

Account::Account(const QString &folder, const QString &serverProgram)
    : m_folder(folder), m_server(serverProgram)
{
}

QString Account::database() const
{
    return m_folder + u"/support.db"_s;
}

bool Account::fill()
{
    QProcess demo;
    demo.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    demo.start(m_server, {u"demo"_s, u"--data"_s, m_folder, u"--tickets"_s, QString::number(tickets), u"--contacts"_s, u"2000"_s});
    if (!demo.waitForFinished(120'000) || demo.exitCode() != 0)
        return false;
    const QJsonDocument signIn = QJsonDocument::fromJson(demo.readAllStandardOutput());
    m_credentials = QJsonDocument(QJsonObject{{u"email"_s, signIn[u"email"_s]}, {u"password"_s, signIn[u"password"_s]}}).toJson();
    return true;
}

bool Account::copyDatabase(const QString &to) const
{
    return QFile::copy(database(), to);
}

std::optional<std::string> Account::signIn(int port) const
{
    const std::string body = m_credentials.toStdString();
    const std::string answer = askOnce(port, "POST /api/v1/session HTTP/1.1\r\nHost: bench\r\nContent-Type: application/json\r\n"
                                             "Content-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body);
    const QByteArray json = QByteArray::fromStdString(answer.substr(std::min(answer.size(), answer.find("\r\n\r\n"))));
    const QString token = QJsonDocument::fromJson(json.trimmed())[u"token"_s].toString();
    return token.isEmpty() ? std::nullopt : std::optional(token.toStdString());
}

std::optional<Account::Written> Account::written() const
{
    sqlite3 *opened = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(database()).constData(), &opened, SQLITE_OPEN_READONLY, nullptr);
    const std::unique_ptr<sqlite3, decltype(&sqlite3_close)> file(opened, sqlite3_close);
    if (code != SQLITE_OK)
        return std::nullopt;

    const auto count = [opened](const char *sql) {
        int rows = -1;
        sqlite3_stmt *statement = nullptr;
        if (sqlite3_prepare_v2(opened, sql, -1, &statement, nullptr) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW)
            rows = sqlite3_column_int(statement, 0);
        sqlite3_finalize(statement);
        return rows;
    };
    const Written written{count("SELECT count(*) FROM message"), count("SELECT count(*) FROM mail_out WHERE state = 'queued'")};
    return written.messages < 0 || written.mails < 0 ? std::nullopt : std::optional(written);
}
