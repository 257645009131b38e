// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/mail/imapsettings.h"

#include <QByteArray>
#include <QList>

struct mailimap;
class Interrupt;

/// One message of a mailbox.
struct ImapMail {
    quint32 uid = 0;
    QByteArray bytes; ///< its first MailBounds::mostBytes and one more, where it has more
};

/// One connection to a mailbox. Errors are Unavailable: "mail.unreachable", "mail.certificate", "mail.no-starttls",
/// "mail.sign-in", "mail.no-folder", "mail.protocol"; the connection is of no more use then. No detail holds a secret.
class ImapSession
{
public:
    ImapSession(const ImapSettings &settings, Interrupt &interrupt);
    ~ImapSession();
    ImapSession(const ImapSession &) = delete;

    /// Connects, signs in and opens the folder.
    Result<void> open();

    /// The UIDs of one folder mean something only as long as this stays what it was.
    quint32 uidValidity() const;

    /// What has not been finished: of a folder whose mail is moved all that is in it, else all that is unread.
    Result<QList<quint32>> waiting();

    /// The first few of \a uids, \a most and as many as fit into memory well, which are taken from it. Ones that are gone
    /// are left out. Reading marks nothing.
    Result<QList<ImapMail>> fetchNext(QList<quint32> &uids, qsizetype most);

    /// Moves \a uids to where the settings say, or marks them as read: they are kept now.
    Result<void> finish(const QList<quint32> &uids);

    /// Returns when there may be news, when the time of the settings is over, or when interrupted.
    Result<void> waitForNews();

private:
    Result<void> openStream();
    Result<void> signIn();
    Result<void> openFolder();
    Result<QList<std::pair<quint32, qint64>>> sizesOf(const QList<quint32> &uids);
    Result<QList<ImapMail>> fetch(const QList<quint32> &uids, bool onlyBeginning);
    Result<void> move(const QList<quint32> &uids);
    Result<void> addFlag(const QList<quint32> &uids, bool deleted);
    Result<void> step(int outcome, const QString &code) const;

    const ImapSettings &m_settings;
    Interrupt &m_interrupt;
    QByteArray m_host;
    mailimap *m_session = nullptr;
};
