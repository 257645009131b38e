// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/usermail.h"

using namespace Qt::StringLiterals;

Result<void> UserMail::invitation(const LetterReader &to, const QString &code, const QString &agent)
{
    return queue(u"user-invitation"_s, to, {{u"consoleCode"_s, code}, {u"agent"_s, agent}, {u"server"_s, m_settings.publicUrl}});
}

Result<void> UserMail::password(const LetterReader &to, const QString &code)
{
    return queue(u"user-password"_s, to, {{u"consoleCode"_s, code}});
}

Result<void> UserMail::secondFactor(const LetterReader &to, const QString &code)
{
    return queue(u"user-second-factor"_s, to, {{u"consoleCode"_s, code}});
}

Result<void> UserMail::addressProof(const LetterReader &to, const QString &code)
{
    return queue(u"user-address-proof"_s, to, {{u"consoleCode"_s, code}});
}

Result<void> UserMail::addressChanged(const User &user, const QString &former, const QString &current)
{
    const QJsonObject data{{u"former"_s, former}, {u"current"_s, current}};
    return queue(u"user-address-changed"_s, {user.name, former, user.language}, data).and_then([&] {
        return queue(u"user-address-changed"_s, {user.name, current, user.language}, data);
    });
}

Result<void> UserMail::portalOff(const LetterReader &to)
{
    return queue(u"portal-off"_s, to, {});
}

Result<void> UserMail::queue(const QString &templateName, const LetterReader &to, const QJsonObject &words)
{
    return MailOutRepository(m_database)
        .queue(letter(m_settings, templateName, to, words), m_now)
        .transform([](const QString &) {});
}
