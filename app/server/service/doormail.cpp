// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/doormail.h"

#include "app/server/service/letter.h"
#include "app/server/service/portallinks.h"

using namespace Qt::StringLiterals;

Result<void> DoorMail::link(const QString &templateName, const Addressee &to, const QString &code)
{
    return queue(templateName, to, {{u"link"_s, PortalLinks::urlOf(m_settings, code)}, {u"code"_s, code}});
}

Result<void> DoorMail::notice(const QString &templateName, const Addressee &to, const QString &page)
{
    return queue(templateName, to, page.isEmpty() ? QJsonObject() : QJsonObject{{u"goOn"_s, m_settings.publicUrl + page}});
}

Result<void> DoorMail::code(const Addressee &to, const QString &code, qint64 number)
{
    return queue(u"code"_s, to, {{u"oneTimeCode"_s, code}, {u"number"_s, number}});
}

Result<void> DoorMail::queue(const QString &templateName, const Addressee &to, const QJsonObject &words)
{
    return MailOutRepository(m_database)
        .queue(letter(m_settings, templateName, {to.name, to.address, to.language}, words), m_now)
        .transform([](const QString &) {});
}
