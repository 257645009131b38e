// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArrayView>
#include <QFile>

/// A message on its way into a maildir: it appears in `new` whole and durable, or not at all.
class MaildirFile
{
public:
    /// A name that no other message of the maildir has.
    static QString freshName();

    /// Makes the maildir's folders where they are missing. Unavailable "mail.maildir-unwritable", like all errors here.
    static Result<void> prepare(const QString &maildir);

    MaildirFile(const QString &maildir, const QString &name);
    ~MaildirFile(); ///< removes what was not kept
    MaildirFile(const MaildirFile &) = delete;

    Result<void> open(); ///< prepares the maildir, too
    Result<void> write(QByteArrayView bytes);

    /// Returns when the message is on the disk, under its name in `new`.
    Result<void> keep();

private:
    QString m_maildir;
    QString m_name;
    QFile m_file;
};
