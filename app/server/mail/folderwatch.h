// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <chrono>

/// Waits for something to appear in a folder.
class FolderWatch
{
public:
    explicit FolderWatch(const QString &folder);
    ~FolderWatch();
    FolderWatch(const FolderWatch &) = delete;

    /// Returns when something appeared since the last call, when \a most is over, or at once after interrupt().
    void wait(std::chrono::milliseconds most);

    void interrupt(); ///< from any thread, for good

private:
    void watch();

    QString m_folder;
    int m_notify = -1;
    int m_watched = -1;
    int m_interrupt = -1;
};
