// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/channel/awaited.h"
#include "app/server/channel/queuethread.h"
#include "app/server/mail/mailcomposer.h"
#include "app/server/mail/mailtransport.h"
#include "app/server/store/mailoutrepository.h"

/// Sends the mails that stand in the queue table, one after the other, on a thread of its own. A mail is marked
/// after the mail server took it, so a crash between the two sends it once more, with the same message id.
class MailQueue
{
public:
    struct Settings {
        std::function<bool(DbWorker::Job)> write; ///< posts to the writer; must not fail for ever
        std::function<Result<qint64>(Database &)> clock; ///< milliseconds UTC
        std::function<void()> committed = [] {};  ///< called after what became of a mail is in the tables
        qint64 lease = 10 * 60'000;               ///< longer than any one sending takes
        qint64 firstDelay = 30'000;               ///< after a temporary error; doubles each time
        qint64 longestDelay = 2 * 60 * 60'000;
        qint64 giveUpAfter = 3 * 24 * 60 * 60'000;
        int pollSeconds = 30;
    };

    MailQueue(Settings settings, const MailComposer &composer, std::unique_ptr<MailTransport> transport);

    void start() { m_thread.start(); }
    void stop() { m_thread.stop(); } ///< lets the mail under way finish; poke() may still come
    void poke() { m_thread.poke(); }

private:
    bool sendNext();
    Result<void> send(const QueuedMail &mail) const;
    Result<void> note(const QueuedMail &mail, const Result<void> &outcome) const;
    qint64 delayAfter(int attempts) const;

    /// Runs \a work on the writer and waits for its commit.
    template <typename T>
    Result<T> onWriter(std::function<Result<T>(Database &, qint64 now)> work) const;

    const Settings m_settings;
    const WorkerAccess m_writer;
    const MailComposer &m_composer;
    std::unique_ptr<MailTransport> m_transport;
    QueueThread m_thread; // ends first
};
