// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QJsonObject>
#include <functional>
#include <thread>

/// Answers the commands that come through DIR/control.sock while this process holds the account: one JSON line each way,
/// one command after the other, on a thread of its own.
class ControlServer
{
public:
    using Answer = std::function<QJsonObject(const QJsonObject &request)>;

    ControlServer(QString folder, Answer answer);
    ~ControlServer();
    ControlServer(const ControlServer &) = delete;

    Result<void> start();
    void stop(); ///< lets the command under way finish

private:
    void run();
    void serve(int peer) const;

    const QString m_folder;
    const Answer m_answer;
    int m_socket = -1;
    int m_ending = -1; ///< becomes readable when it is time to stop
    std::thread m_thread;
};
