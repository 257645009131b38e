// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testserver.h"

#include <future>

using namespace Qt::StringLiterals;

TestServer::TestServer(const QString &database, const QString &smtp, const QString &mailFrom)
    : m_database(database)
    , m_smtp(smtp.isEmpty() ? u"file:"_s + m_folder.filePath(u"maildir"_s) : smtp)
    , m_mailFrom(mailFrom)
{
    start(0);
}

TestServer::~TestServer() = default;

void TestServer::start(quint16 port)
{
    ServerSettings settings;
    settings.data = m_folder.path();
    settings.listen = u"127.0.0.1:%1"_s.arg(port);
    settings.database = m_database;
    settings.smtp = m_smtp;
    settings.mailFrom = m_mailFrom;
    settings.company = u"Desk"_s;
    m_app = std::make_unique<ServerApp>(settings);
    if (const auto started = m_app->start(); !started) {
        m_problem = started.error().code + u": "_s + started.error().detail;
        m_app.reset();
    }
}

void TestServer::restart()
{
    const quint16 before = port();
    m_app.reset();
    start(before);
}

QString TestServer::url() const
{
    return m_app ? m_app->url() : QString();
}

quint16 TestServer::port() const
{
    return m_app ? m_app->port() : 0;
}

bool TestServer::write(const std::function<bool(Database &)> &work)
{
    auto done = std::make_shared<std::promise<bool>>();
    auto result = done->get_future();
    const bool posted = m_app->workers().write([&, done](Database &database) -> DbWorker::Answer {
        const bool worked = work(database);
        return [this, worked, done](const Result<void> &committed) {
            m_app->committed().notify();
            done->set_value(worked && committed.has_value());
        };
    });
    return posted && result.get();
}
