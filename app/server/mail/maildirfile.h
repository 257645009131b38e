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

    MaildirFile(const QString &maildir, const QString &name);
    ~MaildirFile(); ///< removes what was not kept
    MaildirFile(const MaildirFile &) = delete;

    /// Makes the maildir's folders when they are missing. All errors are Unavailable "mail.maildir-unwritable".
    Result<void> open();
    Result<void> write(QByteArrayView bytes);

    /// Returns when the message is on the disk, under its name in `new`.
    Result<void> keep();

private:
    Failure unwritable() const;

    QString m_maildir;
    QString m_name;
    QFile m_file;
};
