// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/portallinks.h"
#include "app/server/service/ticketservice.h"
#include "app/server/service/userservice.h"
#include "tests/support/desk.h"
#include "tests/support/portalbrowser.h"
#include "tests/support/testserver.h"

using namespace Qt::StringLiterals;

/// A body without what differs from page to page by design.
inline QByteArray withoutNonce(const TestAnswer &answer)
{
    static const QRegularExpression field(u"name=\"csrf\" value=\"[^\"]+\""_s);
    return QString::fromUtf8(answer.body).remove(field).toUtf8();
}

/// The running server with an administrator, and what happens around the portal: invites, tickets, promotions.
class PortalDesk
{
public:
    /// \a smtp: where mail goes; empty for a maildir in the server's folder.
    explicit PortalDesk(const QString &smtp = {}) : server({}, smtp)
    {
        if (!server.isRunning())
            qFatal("%s", qPrintable(server.problem()));
        act([&](Database &database, qint64) {
            Desk desk(database);
            m_administrator = desk.supervisor(u"Chefe"_s);
            m_administrator.role = Role::Administrator;
            return database.execute("UPDATE account_user SET role = 'administrator'").has_value();
        });
    }

    const QString password = u"uma senha bem comprida"_s;

    TestServer server;
    PortalBrowser browser() const { return PortalBrowser(server.port()); }

    ContactId contact(const QString &name, const QString &address)
    {
        ContactId id;
        act([&](Database &database, qint64) { return (id = Desk(database).contact(name, address)).isValid(); });
        return id;
    }

    QString inviteCode(ContactId contact, const QString &address)
    {
        return codeOf([&](PortalLinks &links) { return links.issueInvite(contact, address); });
    }

    QString accessCode(ContactId contact, const QString &address, TicketId ticket)
    {
        return codeOf([&](PortalLinks &links) { return links.issueAccess(contact, address, ticket); });
    }

    Ticket ticket(ContactId requester, const QString &subject, const QString &text = u"text"_s)
    {
        Ticket opened;
        act([&](Database &database, qint64 now) {
            const auto result = TicketService(database, server.app().account(), now).open(m_administrator, {subject, requester, text, {}, {}, Priority::Normal});
            opened = result.value_or(Ticket());
            return result.has_value();
        });
        return opened;
    }

    void say(TicketId ticket, const ReplyDraft &draft)
    {
        act([&](Database &database, qint64 now) {
            return TicketService(database, server.app().account(), now).reply(m_administrator, ticket, draft).has_value();
        });
    }

    /// Makes the address a user's.
    void promote(const QString &address)
    {
        act([&](Database &database, qint64 now) {
            return UserService(database, server.app().account(), now).create(m_administrator, {u"Nova Agente"_s, address, Role::Agent, {}, true}).has_value();
        });
    }

    /// A browser that went the whole way from the invite.
    PortalBrowser signedIn(ContactId contact, const QString &address)
    {
        PortalBrowser browser = this->browser();
        browser.press(inviteCode(contact, address));
        browser.open(u"/portal/password"_s);
        browser.submit(u"/portal/password"_s, {{u"password"_s, password}});
        return browser;
    }

    qint64 count(const QByteArray &sql)
    {
        qint64 number = -1;
        act([&](Database &database, qint64) { return (number = Desk(database).count(sql)) >= 0; });
        return number;
    }

    void execute(const QByteArray &sql)
    {
        act([&](Database &database, qint64) { return database.execute(sql).has_value(); });
    }

private:
    void act(const std::function<bool(Database &, qint64)> &work)
    {
        const bool done = server.write([&](Database &database) {
            const auto now = server.app().clock().now(database);
            return now && work(database, *now);
        });
        if (!done)
            qFatal("the desk could not act");
    }

    template <typename Issue>
    QString codeOf(Issue issue)
    {
        QString code;
        act([&](Database &database, qint64 now) {
            PortalLinks links(database, server.app().account(), now);
            const auto link = issue(links);
            if (link && *link)
                code = (*link)->code;
            return link.has_value();
        });
        return code;
    }

    Caller m_administrator;
};
