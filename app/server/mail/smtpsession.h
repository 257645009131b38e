// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/mail/smtpsettings.h"

#include <QByteArray>
#include <memory>

struct mailsmtp;

/// One connection to a mail server, from greeting to QUIT.
class SmtpSession
{
public:
    explicit SmtpSession(const SmtpSettings &settings);
    ~SmtpSession();
    SmtpSession(const SmtpSession &) = delete;

    /// Connects and, with TLS, goes on only when the certificate is the host's and trusted.
    Result<void> connect();

    /// Does nothing when the settings name no user.
    Result<void> signIn();

    Result<void> deliver(const QByteArray &sender, const QByteArray &recipient, const QByteArray &mime);

private:
    Result<void> openStream();
    Result<void> startTls();
    Result<void> step(int outcome, const QString &code) const;
    QString answer() const;

    const SmtpSettings &m_settings;
    QByteArray m_host;
    mailsmtp *m_session = nullptr;
};
