// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/mail/mailserversettings.h"

#include <QList>

/// One mailbox to take mail from.
struct ImapSettings : MailServerSettings {
    QString folder;      ///< as IMAP names it: "INBOX"
    QString moveTo;      ///< where mail goes once it is kept; empty: it stays and is marked as read
    int pollSeconds = 60; ///< how often to look where the server cannot tell of new mail

    /// "user@host/INBOX": what it is called in tables and logs.
    QString name() const { return user + u'@' + host + u'/' + folder; }

    /// imaps://user:password@host:993/INBOX?move=FOLDER&poll=SECONDS or imap://…, see MailServerSettings. Invalid besides
    /// "mail.url-invalid" when the user or the password is missing.
    static Result<ImapSettings> parse(const QString &url);

    /// Several of them, separated by commas or blanks. Invalid "mail.url-invalid" also for one mailbox named twice.
    static Result<QList<ImapSettings>> parseList(const QString &urls);
};
