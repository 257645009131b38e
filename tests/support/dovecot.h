// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QTemporaryDir>

/// A real IMAP server in a process of its own. Any user may sign in.
class Dovecot
{
public:
    enum class Security { None, StartTls, Tls };

    Dovecot();
    ~Dovecot();

    void start();
    void stop(); ///< as by kill -9
    bool isRunning() const { return m_process.state() == QProcess::Running; }

    QString certificateFile() const { return m_folder.filePath(QStringLiteral("certificate.pem")); } ///< self-signed, for 127.0.0.1

    /// What --mail-in takes for \a user. \a more: further settings, as in "&move=Done".
    QString url(const QString &user, Security security = Security::None, const QString &more = {}) const;

    /// Puts \a mail into the inbox of \a user; false when it could not.
    bool deliver(const QString &user, const QByteArray &mail);

    /// The number of mails in the inbox of \a user, and how many of them are marked as read.
    std::pair<int, int> inbox(const QString &user) const;
    int folder(const QString &user, const QString &name) const;

    /// The mails stay, but have other numbers from now on.
    void beginNumbersAnew(const QString &user);

private:
    QString mailFolder(const QString &user) const { return m_folder.filePath(QStringLiteral("mail/") + user); }

    QTemporaryDir m_folder;
    QProcess m_process;
    quint16 m_port = 0;
    quint16 m_tlsPort = 0;
    int m_delivered = 0;
};
