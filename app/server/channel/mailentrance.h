// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/channel/mailboxreader.h"
#include "app/server/channel/mailintake.h"
#include "app/server/channel/spoolreader.h"

#include <memory>
#include <vector>

/// All the ways by which mail comes in: the spool, one reader for each mailbox, and the intake that has decided what they keep.
class MailEntrance
{
public:
    struct Settings {
        WorkerAccess write;
        WorkerAccess read;
        std::function<void()> committed = [] {};
        QString spoolFolder;
        QList<ImapSettings> mailboxes;
        bool isAlone = true; ///< no other process works on this database
        MailIntake::Decide decide; ///< null: mail is kept and waits
    };

    explicit MailEntrance(Settings settings);
    ~MailEntrance();

    /// Unavailable "mail.maildir-unwritable" when there can be no spool.
    Result<void> start();
    void stop();

    /// Something was committed: a mail may be waiting to be decided.
    void poke();

private:
    void startMailboxes();

    const Settings m_settings;
    std::unique_ptr<MailIntake> m_intake; ///< outlives the readers, which poke it
    std::unique_ptr<SpoolReader> m_spool;
    std::vector<std::unique_ptr<MailboxReader>> m_mailboxes;
};
