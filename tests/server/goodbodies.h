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

/// A body the route would take, with every field it knows.
inline QJsonObject goodBody(const Route &route)
{
    using namespace Qt::StringLiterals;
    const QString name = QString::fromLatin1(route.method) + u' ' + route.path.mid(7);
    const QJsonObject text{{u"text"_s, u"x"_s}};
    const QJsonObject organization{{u"name"_s, u"Acme"_s}, {u"notes"_s, u"x"_s}, {u"sharesTickets"_s, true}};
    const QHash<QString, QJsonObject> bodies{
        {u"POST /setup"_s,
         QJsonObject{{u"token"_s, u"x"_s}, {u"name"_s, u"x"_s}, {u"email"_s, u"x@y.example"_s}, {u"password"_s, u"x"_s}}},
        {u"POST /session"_s, QJsonObject{{u"email"_s, u"x@y.example"_s}, {u"password"_s, u"x"_s}}},
        {u"POST /tickets"_s,
         QJsonObject{{u"subject"_s, u"x"_s}, {u"requesterId"_s, 1}, {u"message"_s, text}, {u"assigneeId"_s, 1},
                     {u"teamId"_s, 1}, {u"priority"_s, u"low"_s}}},
        {u"PATCH /tickets/{ticket}"_s,
         QJsonObject{{u"subject"_s, u"y"_s}, {u"status"_s, u"open"_s}, {u"priority"_s, u"low"_s}, {u"assigneeId"_s, 1},
                     {u"teamId"_s, 1}, {u"dueAt"_s, 1}}},
        {u"POST /tickets/{ticket}/messages"_s, QJsonObject{{u"kind"_s, u"reply"_s}, {u"text"_s, u"x"_s}, {u"status"_s, u"open"_s}}},
        {u"POST /contacts"_s, withAddress(u"bia@customer.example"_s)},
        {u"PATCH /contacts/{contact}"_s, withAddress(u"bia@customer.example"_s)},
        {u"POST /contacts/{contact}/emails"_s, QJsonObject{{u"address"_s, u"bia@customer.example"_s}}},
        {u"POST /contacts/{contact}/invites"_s, QJsonObject{{u"address"_s, u"ana@customer.example"_s}}},
        {u"POST /users"_s,
         QJsonObject{{u"name"_s, u"x"_s}, {u"email"_s, u"bo@desk.example"_s}, {u"role"_s, u"agent"_s},
                     {u"teamIds"_s, QJsonArray{1}}, {u"confirm"_s, true}}},
        {u"PATCH /users/{user}"_s,
         QJsonObject{{u"name"_s, u"y"_s}, {u"role"_s, u"administrator"_s}, {u"teamIds"_s, QJsonArray{1}},
                     {u"seesAllTickets"_s, true}, {u"language"_s, u"en"_s}, {u"state"_s, u"active"_s}}},
        {u"POST /teams"_s, QJsonObject{{u"name"_s, u"x"_s}}},
        {u"POST /organizations"_s, organization},
        {u"PATCH /organizations/{organization}"_s, organization}};
    return bodies.value(name);
}
