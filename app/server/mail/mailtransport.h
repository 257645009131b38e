// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QString>
#include <memory>

/// Between whom the bytes of a mail travel, whatever its headers say.
struct Envelope {
    QString sender; ///< empty is the null sender
    QString recipient;
};

/// The way out for written mails. Errors: Invalid "mail.refused" when asking again will not help, else Unavailable
/// "mail.unreachable", "mail.certificate", "mail.sign-in", "mail.deferred".
class MailTransport
{
public:
    virtual ~MailTransport() = default;
    virtual Result<void> send(const Envelope &envelope, const QByteArray &mime) = 0;

    /// For smtp://, smtps:// or file:DIR (a maildir). Invalid "mail.url-invalid", "mail.url-insecure".
    static Result<std::unique_ptr<MailTransport>> open(const QString &url);
};
