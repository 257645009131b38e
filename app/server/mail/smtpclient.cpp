// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/smtpclient.h"

#include "app/server/mail/mimewriter.h"
#include "app/server/mail/smtpsession.h"

Result<void> SmtpClient::send(const Envelope &envelope, const QByteArray &mime)
{
    const auto sender = envelope.sender.isEmpty() ? Result<QByteArray>("") : wireAddress(envelope.sender);
    const auto recipient = wireAddress(envelope.recipient);
    if (!sender)
        return Failure(sender.error());
    if (!recipient)
        return Failure(recipient.error());

    SmtpSession session(m_settings);
    if (const auto connected = session.connect(); !connected)
        return connected;
    if (const auto signedIn = session.signIn(); !signedIn)
        return signedIn;
    return session.deliver(*sender, *recipient, mime);
}
