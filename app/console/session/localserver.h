// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QObject>
#include <QProcess>
#include <QUrl>

/// The server that this computer runs itself: started with the console and ended with it.
class LocalServer : public QObject
{
    Q_OBJECT
public:
    LocalServer(const QString &program, const QString &dataFolder, quint16 port, QObject *parent = nullptr);
    ~LocalServer() override;

    void start();

    /// The proof that lets the first person of an empty account in; empty once there is one.
    QString setupToken() const;

signals:
    void listening(const QUrl &server);
    void failed(const Error &why); ///< Unavailable "local-server.failed"

private:
    void read();

    QString m_program;
    QString m_folder;
    quint16 m_port;
    QProcess m_process;
    QByteArray m_said;
    bool m_listening = false;
};
