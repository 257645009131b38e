// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/mailtransport.h"

#include "app/server/mail/maildirwriter.h"
#include "app/server/mail/smtpclient.h"

#include <QUrl>

using namespace Qt::StringLiterals;

Result<std::unique_ptr<MailTransport>> MailTransport::open(const QString &url)
{
    if (const QString folder = QUrl(url).path(); url.startsWith(u"file:"_s) && !folder.isEmpty())
        return std::make_unique<MaildirWriter>(folder);
    const auto settings = SmtpSettings::parse(url);
    if (!settings)
        return Failure(settings.error());
    return std::make_unique<SmtpClient>(*settings);
}
