// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/channel/awaited.h"
#include "app/server/mail/folderwatch.h"
#include "app/server/mail/mailspool.h"

#include <QSet>
#include <atomic>
#include <chrono>
#include <thread>

/// Brings the mails of the spool into the database, each once, on a thread of its own. A file goes after its mail is durable;
/// where a crash comes between, its name tells that the mail is here already.
class SpoolReader
{
public:
    struct Settings {
        WorkerAccess write;
        std::function<void()> kept = [] {};                         ///< called after mails are in the table
        std::chrono::milliseconds rescan = std::chrono::seconds(5); ///< looks again after that even when nothing was noticed
    };

    SpoolReader(Settings settings, const MailSpool &spool);
    ~SpoolReader();
    SpoolReader(const SpoolReader &) = delete;

    void start();
    void stop();

private:
    void run();
    bool readWaiting();
    QStringList nextBatch(const QStringList &names, qsizetype &from) const;
    qsizetype keep(const QStringList &names);
    void leave(const QString &name, const Error &error);

    const Settings m_settings;
    const MailSpool m_spool;
    FolderWatch m_watch;
    QSet<QString> m_told; ///< files that cannot be read, and were spoken of
    std::atomic<bool> m_stopping = false;
    std::thread m_thread;
};
