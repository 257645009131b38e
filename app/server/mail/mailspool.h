// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QStringList>

/// The maildir that `intake` fills, also while no server runs, and `serve` empties. Each file holds the bytes of one mail as
/// they came; its name tells the recipient.
class MailSpool
{
public:
    explicit MailSpool(QString folder) : m_folder(std::move(folder)) {}

    /// A name for a mail to \a recipient (empty: not told). Empty when it would become too long for a file.
    static QString nameFor(const QString &recipient);
    static QString recipientIn(const QString &name);

    QString folder() const { return m_folder; }
    QString newFolder() const { return m_folder + QStringLiteral("/new"); }

    /// The names of what waits, the oldest first. Unavailable "mail.spool-unreadable".
    Result<QStringList> waiting() const;

    qint64 sizeOf(const QString &name) const;

    /// Unavailable "mail.spool-unreadable"; Invalid "mail.too-large" for more than a mail may have.
    Result<QByteArray> bytesOf(const QString &name) const;

    void remove(const QString &name) const;

    /// Removes what an intake that was ended began to write, which nobody was told is kept.
    void removeUnfinished() const;

private:
    QString pathOf(const QString &name) const { return newFolder() + u'/' + name; }

    QString m_folder;
};
