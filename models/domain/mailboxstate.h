// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// How it goes with a mailbox that mail is taken from.
struct MailboxState {
    QString name;            ///< "user@host/INBOX"
    QString state;           ///< "connecting", "connected", "failing"
    qint64 lastSuccess = 0;  ///< when it was last read to its end; 0: never
    QString lastError;       ///< a code: "mail.sign-in"; empty: none yet
    qint64 lastErrorAt = 0;

    bool operator==(const MailboxState &) const = default;
};
