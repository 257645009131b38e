// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/letter.h"

using namespace Qt::StringLiterals;

MailDraft letter(const AccountSettings &settings, const QString &templateName, const LetterReader &to, QJsonObject words)
{
    words[u"name"_s] = to.name;
    words[u"company"_s] = settings.company;
    MailDraft mail;
    mail.templateName = templateName;
    mail.language = to.language.isEmpty() ? settings.defaultLanguage : to.language;
    mail.toAddress = to.address;
    mail.toName = to.name;
    mail.data = words;
    return mail;
}
