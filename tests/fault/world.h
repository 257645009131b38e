// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "app/server/service/caller.h"
#include "app/server/service/contactservice.h"
#include "app/server/service/inviteservice.h"
#include "app/server/service/mailoutservice.h"
#include "app/server/service/portalaccess.h"
#include "app/server/service/portallinks.h"
#include "app/server/service/setupservice.h"
#include "app/server/service/ticketservice.h"
#include "app/server/service/userservice.h"

/// A small account made by the services themselves: an administrator, a team, a contact with a ticket.
class World
{
public:
    World(Database &opened, const QString &passwordHash) : database(opened), hash(passwordHash) {}

    Database &database;
    const QString hash;
    const qint64 now = 1'700'000'000'000;
    const AccountSettings settings{QStringLiteral("https://desk.example"), QStringLiteral("en"), QStringLiteral("Example"), {}};
    const QString address = QStringLiteral("ana@customer.example");
    const QString source = QStringLiteral("203.0.113.7");

    Caller administrator;
    User agent;
    Contact contact;
    Ticket ticket;
    Invite invite;
    QString code;         ///< of the link that was issued last
    QByteArray cookie;    ///< the browser's, after a link or a sign-in
    PortalVisitor visitor;

    void make()
    {
        const PreparedUser chief{{QStringLiteral("Chief"), QStringLiteral("chief@desk.example"), Role::Administrator, {}, false},
                                 key(QStringLiteral("chief@desk.example")), hash};
        administrator.user = must(SetupService(database, now).createFirst(chief, source)).id;
        administrator.name = QStringLiteral("Chief");
        administrator.role = Role::Administrator;
        const PreparedUser second{{QStringLiteral("Gus"), QStringLiteral("gus@desk.example"), Role::Agent, {}, false},
                                  key(QStringLiteral("gus@desk.example")), hash};
        agent = must(SetupService(database, now).create(second));
        contact = must(contacts().create(administrator, {QStringLiteral("Ana"), {address}, {}, {}, {}, {}})).contact;
        ticket = must(tickets().open(administrator, {QStringLiteral("Printer"), contact.id, QStringLiteral("text"), {}, {}, {}}));
    }

    ContactService contacts() { return ContactService(database, now); }
    TicketService tickets() { return TicketService(database, settings, now); }
    InviteService invites() { return InviteService(database, settings, now); }
    UserService users() { return UserService(database, now); }
    PortalAccess portal() { return PortalAccess(database, now); }
    MailOutService mails() { return MailOutService(database, now); }

    static EmailKey key(const QString &typed) { return *EmailKey::parse(typed); }

    void sendInvite() { invite = must(invites().invite(administrator, contact.id, {})); }

    /// The contact presses the button of an invite.
    void pressInvite()
    {
        code = must(PortalLinks(database, settings, now).issueInvite(contact.id, address))->code;
        cookie = must(portal().redeemLink(code, source)).token;
    }

    /// The contact signs in by an invite.
    void enter()
    {
        pressInvite();
        cookie = must(portal().setPassword(cookie, hash, source)).token;
        visitor = must(portal().visitorOf(cookie));
    }

    template <typename T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("the world could not be made: %s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
        return *std::move(result);
    }
};
