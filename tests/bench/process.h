// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>

/// A program that answers HTTP and says where in its first line; ended with this.
class Process
{
public:
    Process(const QString &program, const QStringList &arguments);
    ~Process() { stop(); }

    int port() const { return m_port; } ///< 0: it did not start
    double cpuSeconds() const;          ///< used so far, by all its threads
    double privateMegabytes() const;
    bool stop(); ///< whether it ended as it should

private:
    QProcess m_process;
    int m_port = 0;
};
