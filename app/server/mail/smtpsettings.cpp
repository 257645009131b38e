// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/smtpsettings.h"

#include <QUrl>

using namespace Qt::StringLiterals;

Result<SmtpSettings> SmtpSettings::parse(const QString &text)
{
    return MailServerSettings::parse(QUrl(text, QUrl::StrictMode), u"smtp"_s, {465, 587, 25}).map([](const MailServerSettings &server) {
        return SmtpSettings{server};
    });
}
