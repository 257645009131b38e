// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/channel/awaited.h"
#include "app/server/mail/parsedmail.h"
#include "app/server/store/mailinrepository.h"

#include <atomic>
#include <chrono>
#include <semaphore>
#include <thread>

/// Takes the mails that were kept, one after the other on a thread of its own, reads them and has each decided. A mail that
/// cannot be decided waits longer each time and ends in quarantine; the others go on meanwhile.
class MailIntake
{
public:
    /// Settles the mail: MailInRepository::settle. Runs in the transaction that is open. A mail with a \a problem is put
    /// in quarantine for it.
    using Decide = std::function<Result<void>(Database &, qint64 now, const StoredMail &, const ParsedMail &)>;

    struct Settings {
        WorkerAccess write;
        WorkerAccess read;
        std::function<void()> committed = [] {};  ///< called after what became of a mail is in the tables
        bool isAlone = true;                      ///< no other process decides mails of this database
        qint64 lease = 5 * 60'000;                ///< longer than any one decision takes
        qint64 firstDelay = 5'000;                ///< after an error; doubles each time
        qint64 longestDelay = 10 * 60'000;
        int attempts = 8;                         ///< then it is "mail.undecidable"
        std::chrono::milliseconds poll = std::chrono::seconds(10);
    };

    MailIntake(Settings settings, Decide decide);
    ~MailIntake();
    MailIntake(const MailIntake &) = delete;

    void start();
    void stop(); ///< lets the mail under way finish; poke() may still come

    /// Something was kept: look at the table. From any thread, never blocks.
    void poke();

private:
    void run();
    bool decideNext();
    Result<ParsedMail> read(const StoredMail &mail) const;
    Result<void> decide(const StoredMail &mail, const ParsedMail &parsed) const;
    Result<void> note(const StoredMail &mail, const Error &error) const;
    Result<void> giveUp(const StoredMail &mail, const QString &why) const;
    qint64 delayAfter(int attempts) const;

    const Settings m_settings;
    const Decide m_decide;
    std::atomic<bool> m_stopping = false;
    std::atomic<bool> m_poked = false;
    std::binary_semaphore m_wake{0};
    std::thread m_thread;
};
