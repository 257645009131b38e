// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocalServer>
#include <QObject>

/// The one console that works in a profile. A later start hands it the link it was asked to open, and ends; only the person
/// whose folder that is can reach it.
class RunningConsole : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 longestLink = 2048;

    explicit RunningConsole(const QString &profile, QObject *parent = nullptr);

    /// For who holds the profile's lock: hears later starts from now on. False when it cannot, such as in too deep a folder.
    bool listen();

    /// Gives \a link to the console that works in \a profile; empty: only its window is wanted. Whether one took it.
    static bool handOver(const QString &profile, const QString &link, int milliseconds = 3000);

signals:
    void asked(const QString &link);

private:
    void take();

    QString m_path;
    QLocalServer m_server;
};
