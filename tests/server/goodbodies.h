// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/route.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

inline QJsonObject withAddress(const QString &address)
{
    using namespace Qt::StringLiterals;
    return {{u"name"_s, u"Bia"_s},
            {u"emails"_s, QJsonArray{QJsonObject{{u"address"_s, address}}}},
            {u"organizationId"_s, 1},
            {u"phone"_s, u"1"_s},
            {u"language"_s, u"es"_s},
            {u"notes"_s, u"x"_s}};
}

inline QJsonObject withBlock(QJsonObject contact)
{
    contact.insert(QStringLiteral("blocked"), true);
    return contact;
}

/// A body the route would take, with every field it knows.
inline QJsonObject goodBody(const Route &route)
{
    using namespace Qt::StringLiterals;
    const QString name = QString::fromLatin1(route.method) + u' ' + route.path.mid(7);
    const QJsonObject text{{u"text"_s, u"x"_s}, {u"attachmentIds"_s, QJsonArray{1}}};
    const QJsonObject code{{u"code"_s, u"x"_s}, {u"password"_s, u"x"_s}, {u"secondFactorCode"_s, u"x"_s}};
    const QJsonObject credentials{{u"email"_s, u"x@y.example"_s}, {u"password"_s, u"x"_s}, {u"code"_s, u"x"_s}};
    const QJsonObject password{{u"password"_s, u"x"_s}};
    const QJsonObject organization{{u"name"_s, u"Acme"_s}, {u"notes"_s, u"x"_s}, {u"sharesTickets"_s, true}};
    const QHash<QString, QJsonObject> bodies{
        {u"POST /setup"_s,
         QJsonObject{{u"token"_s, u"x"_s}, {u"name"_s, u"x"_s}, {u"email"_s, u"x@y.example"_s}, {u"password"_s, u"x"_s}}},
        {u"POST /session"_s, credentials},
        {u"POST /invitation"_s, code},
        {u"POST /password"_s, code},
        {u"POST /password-request"_s, QJsonObject{{u"email"_s, u"x@y.example"_s}}},
        {u"POST /second-factor-request"_s, credentials},
        {u"POST /second-factor-reset"_s, code},
        {u"POST /address-proof"_s, QJsonObject{{u"code"_s, u"x"_s}}},
        {u"PUT /me/password"_s, QJsonObject{{u"password"_s, u"x"_s}, {u"newPassword"_s, u"x"_s}}},
        {u"POST /me/second-factor"_s, password},
        {u"PUT /me/second-factor"_s, QJsonObject{{u"code"_s, u"x"_s}}},
        {u"DELETE /me/second-factor"_s, password},
        {u"POST /me/recovery-codes"_s, password},
        {u"POST /tickets"_s,
         QJsonObject{{u"subject"_s, u"x"_s}, {u"requesterId"_s, 1}, {u"message"_s, text}, {u"assigneeId"_s, 1},
                     {u"teamId"_s, 1}, {u"priority"_s, u"low"_s}}},
        {u"PATCH /tickets/{ticket}"_s,
         QJsonObject{{u"subject"_s, u"y"_s}, {u"status"_s, u"open"_s}, {u"priority"_s, u"low"_s}, {u"assigneeId"_s, 1},
                     {u"teamId"_s, 1}, {u"dueAt"_s, 1}}},
        {u"POST /tickets/{ticket}/messages"_s, QJsonObject{{u"kind"_s, u"reply"_s}, {u"text"_s, u"x"_s}, {u"status"_s, u"open"_s}, {u"attachmentIds"_s, QJsonArray{1}}}},
        {u"POST /quarantine/{mail}/accept"_s, QJsonObject{{u"asTicketId"_s, 1}}},
        {u"POST /contacts"_s, withAddress(u"bia@customer.example"_s)},
        {u"PATCH /contacts/{contact}"_s, withBlock(withAddress(u"bia@customer.example"_s))},
        {u"PATCH /clashes/{clash}"_s, QJsonObject{{u"state"_s, u"accepted"_s}, {u"ownerId"_s, 1}}},
        {u"POST /contacts/{contact}/emails"_s, QJsonObject{{u"address"_s, u"bia@customer.example"_s}}},
        {u"POST /contacts/{contact}/awaited-addresses/link"_s, QJsonObject{{u"address"_s, u"bia@customer.example"_s}}},
        {u"POST /contacts/{contact}/awaited-addresses/use"_s, QJsonObject{{u"address"_s, u"bia@customer.example"_s}}},
        {u"POST /contacts/{contact}/invites"_s, QJsonObject{{u"address"_s, u"ana@customer.example"_s}}},
        {u"POST /users"_s,
         QJsonObject{{u"name"_s, u"x"_s}, {u"email"_s, u"bo@desk.example"_s}, {u"role"_s, u"agent"_s},
                     {u"teamIds"_s, QJsonArray{1}}, {u"confirm"_s, true}, {u"contactId"_s, 1}}},
        {u"PATCH /users/{user}"_s,
         QJsonObject{{u"name"_s, u"y"_s}, {u"role"_s, u"administrator"_s}, {u"teamIds"_s, QJsonArray{1}},
                     {u"seesAllTickets"_s, true}, {u"language"_s, u"en"_s}, {u"state"_s, u"active"_s}, {u"release"_s, true},
                     {u"confirm"_s, true}}},
        {u"DELETE /users/{user}"_s, QJsonObject{{u"heirId"_s, 1}, {u"confirm"_s, true}}},
        {u"POST /users/{user}/invitation"_s, QJsonObject{{u"confirm"_s, true}}},
        {u"POST /users/{user}/email"_s,
         QJsonObject{{u"email"_s, u"new@desk.example"_s}, {u"password"_s, u"x"_s}, {u"confirm"_s, true}}},
        {u"PATCH /teams/{team}"_s, QJsonObject{{u"name"_s, u"y"_s}}},
        {u"POST /teams"_s, QJsonObject{{u"name"_s, u"x"_s}}},
        {u"POST /organizations"_s, organization},
        {u"PATCH /organizations/{organization}"_s, organization}};
    return bodies.value(name);
}
