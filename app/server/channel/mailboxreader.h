// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/channel/awaited.h"
#include "app/server/mail/imapsession.h"
#include "app/server/mail/interrupt.h"

#include <QHash>
#include <chrono>
#include <thread>

/// Brings the mails of one mailbox into the database, each once, on a thread of its own: kept first, and only then moved
/// or marked as read. Where a crash comes between, UIDVALIDITY and UID tell that a mail is here already.
class MailboxReader
{
public:
    struct Settings {
        WorkerAccess write;
        std::function<void()> kept = [] {};                             ///< called after mails are in the table
        std::chrono::milliseconds firstDelay = std::chrono::seconds(2); ///< after an error; doubles each time
        std::chrono::milliseconds longestDelay = std::chrono::minutes(5);
    };

    MailboxReader(Settings settings, ImapSettings mailbox);
    ~MailboxReader();
    MailboxReader(const MailboxReader &) = delete;

    void start();
    void interrupt(); ///< begins to stop: what is waited for ends at once
    void stop();

private:
    void run();
    Result<void> readUntilError();
    Result<void> takeWaiting(ImapSession &session);
    Result<QList<quint32>> keep(const QList<ImapMail> &mails, quint32 uidValidity);
    void leaveOutSuspects(QList<quint32> &uids) const;
    void noteSuccess();
    void noteFailure(const Error &error);
    void rest();

    const Settings m_settings;
    const ImapSettings m_mailbox;
    Interrupt m_interrupt;
    int m_failures = 0;           ///< in a row
    bool m_isCareful = false;     ///< reading failed: one mail at a time, to find the one it fails at
    QHash<quint32, int> m_suspects; ///< mails that reading failed at, and how often
    std::chrono::steady_clock::time_point m_noted;
    std::thread m_thread;
};
