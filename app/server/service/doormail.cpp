// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/doormail.h"

#include "app/server/service/portallinks.h"
#include "app/server/store/mailoutrepository.h"

using namespace Qt::StringLiterals;

Result<void> DoorMail::link(const QString &letter, const Addressee &to, const QString &code)
{
    return queue(letter, to, {{u"link"_s, PortalLinks::urlOf(m_settings, code)}, {u"code"_s, code}});
}

Result<void> DoorMail::notice(const QString &letter, const Addressee &to, const QString &page)
{
    return queue(letter, to, page.isEmpty() ? QJsonObject() : QJsonObject{{u"goOn"_s, m_settings.publicUrl + page}});
}

Result<void> DoorMail::code(const Addressee &to, const QString &code, qint64 number)
{
    return queue(u"code"_s, to, {{u"oneTimeCode"_s, code}, {u"number"_s, number}});
}

Result<void> DoorMail::queue(const QString &letter, const Addressee &to, QJsonObject data)
{
    data[u"name"_s] = to.name;
    data[u"company"_s] = m_settings.company;
    MailDraft mail;
    mail.templateName = letter;
    mail.language = to.language.isEmpty() ? m_settings.defaultLanguage : to.language;
    mail.toAddress = to.address;
    mail.toName = to.name;
    mail.data = data;
    return MailOutRepository(m_database).queue(mail, m_now).transform([](const QString &) {});
}
