// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/people.h"

#include "app/server/service/contactservice.h"
#include "app/server/service/inviteservice.h"
#include "app/server/service/userservice.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

UserId People::user(const QString &address, Role role, const QString &hash)
{
    UserDraft draft;
    draft.name = address.section(u'@', 0, 0);
    draft.email = address;
    draft.role = role;
    draft.confirm = true;
    const auto made = SetupService(m_database, desk.settings, now).create({draft, *EmailKey::parse(address), hash});
    if (!made)
        qFatal("%s: %s", qPrintable(made.error().code), qPrintable(made.error().detail));
    return made->id;
}

ContactId People::contact(const QString &address)
{
    ContactDraft draft;
    draft.name = address.section(u'@', 0, 0);
    draft.addresses = {address};
    const auto saved = ContactService(m_database, now).create(administrator, draft);
    if (!saved)
        qFatal("%s: %s", qPrintable(saved.error().code), qPrintable(saved.error().detail));
    return saved->contact.id;
}

QString People::invite(ContactId contact, const QString &address)
{
    if (!InviteService(m_database, desk.settings, now).invite(administrator, contact, address))
        return {};
    const auto data = m_database.first("SELECT data FROM mail_out WHERE template = 'invite' ORDER BY id DESC LIMIT 1", {},
                                       [](const Row &row) { return row.text(0); });
    return QJsonDocument::fromJson((**data).toUtf8()).object().value("code"_L1).toString();
}

QByteArray People::enter(const QString &code)
{
    PortalAccess access(m_database, now);
    const auto grant = access.redeemLink(code, {});
    if (!grant)
        return {};
    const auto session = access.setPassword(grant->token, u"no-hash"_s, {});
    return session ? session->token : QByteArray();
}

Result<void> People::promote(const QString &address, bool confirm)
{
    UserDraft draft;
    draft.name = u"Promoted"_s;
    draft.email = address;
    draft.confirm = confirm;
    return UserService(m_database, desk.settings, now).create(administrator, draft).transform([](const User &) {});
}
