// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/serverapp.h"
#include "tests/support/testclient.h"

#include <QTemporaryDir>
#include <functional>
#include <memory>

/// The real server in this process, on a free port, with a temporary data folder.
class TestServer
{
public:
    /// \a database: empty for SQLite in the folder, or a postgresql:// URL. \a smtp: empty for a maildir in the folder.
    explicit TestServer(const QString &database = {}, const QString &smtp = {},
                        const QString &mailFrom = QStringLiteral("support@desk.example"));
    ~TestServer();

    bool isRunning() const { return m_app != nullptr; }
    QString problem() const { return m_problem; } ///< why it does not run

    QString url() const; ///< "http://127.0.0.1:…"
    quint16 port() const;
    QString dataFolder() const { return m_folder.path(); }
    TestClient client() const { return TestClient(port()); }
    ServerApp &app() { return *m_app; }

    /// Runs \a work on the server's writer and waits for its commit. False when it was not committed.
    bool write(const std::function<bool(Database &)> &work);

    void restart(); ///< stops, and starts again on the same folder and port

private:
    void start(quint16 port);

    QTemporaryDir m_folder;
    QString m_database;
    QString m_smtp;
    QString m_mailFrom;
    QString m_problem;
    std::unique_ptr<ServerApp> m_app;
};
