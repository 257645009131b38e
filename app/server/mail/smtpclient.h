// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/mail/mailtransport.h"
#include "app/server/mail/smtpsettings.h"

/// Hands one mail at a time to a mail server, each on a connection of its own.
class SmtpClient : public MailTransport
{
public:
    explicit SmtpClient(SmtpSettings settings) : m_settings(std::move(settings)) {}

    Result<void> send(const Envelope &envelope, const QByteArray &mime) override;

private:
    SmtpSettings m_settings;
};
