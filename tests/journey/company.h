// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/setupservice.h"
#include "tests/support/mailsink.h"
#include "tests/support/portalbrowser.h"
#include "tests/support/testdatabase.h"
#include "tests/support/testserver.h"

#include <QFile>
#include <QJsonArray>

/// A company on its first day: the real server on one of the engines, a mail server, and an administrator who was
/// set up over HTTP with the token from the data folder.
class Company
{
public:
    explicit Company(const TestDatabase &database)
        : server(database->engine() == Database::Engine::PostgreSql ? database.location() : QString(), sink.url())
    {
    }

    const QString password = QStringLiteral("a long and quiet sentence");
    const QString administratorAddress = QStringLiteral("chief@desk.example");

    MailSink sink;
    TestServer server;

    /// True once the administrator is there and signed in as `administrator`.
    bool setUp()
    {
        QFile token(server.dataFolder() + QStringLiteral("/setup-token"));
        if (!token.open(QIODevice::ReadOnly))
            return false;
        const auto made = administrator.post(QStringLiteral("/api/v1/setup"),
                                             {{QStringLiteral("token"), QString::fromLatin1(token.readAll().trimmed())},
                                              {QStringLiteral("name"), QStringLiteral("Chief")},
                                              {QStringLiteral("email"), administratorAddress},
                                              {QStringLiteral("password"), password}});
        if (made.status != 201) {
            qWarning("%d %s", made.status, made.body.constData());
            return false;
        }
        return administrator.signIn(administratorAddress, password).status == 201;
    }

    /// A user who can sign in with the company's password.
    UserId employ(const QString &name, const QString &address, Role role)
    {
        UserId id;
        server.write([&](Database &database) {
            const auto now = server.app().clock().now(database);
            if (!now)
                return false;
            SetupService setup(database, server.app().account(), *now);
            const auto made = setup.prepare({name, address, role, {}, false}, password)
                                  .and_then([&](const PreparedUser &user) { return setup.create(user); });
            id = made ? made->id : UserId();
            return made.has_value();
        });
        return id;
    }

    /// A contact by POST /contacts.
    ContactId contact(const QString &name, const QString &address)
    {
        const QJsonObject email{{QStringLiteral("address"), address}};
        const auto answer = administrator.post(QStringLiteral("/api/v1/contacts"),
                                               {{QStringLiteral("name"), name}, {QStringLiteral("emails"), QJsonArray{email}}});
        return ContactId{answer.json()[QLatin1String("contact")][QLatin1String("id")].toInteger()};
    }

    TestAnswer ticket(ContactId requester, const QString &subject)
    {
        const QJsonObject message{{QStringLiteral("text"), QStringLiteral("We are looking into it.")}};
        return administrator.post(QStringLiteral("/api/v1/tickets"), {{QStringLiteral("subject"), subject},
                                                                      {QStringLiteral("requesterId"), requester.value},
                                                                      {QStringLiteral("message"), message}});
    }

    TestAnswer invite(ContactId contact) { return administrator.post(QStringLiteral("/api/v1/contacts/%1/invites").arg(contact.value), {}); }

    /// Makes \a address a user's, confirming what it switches off.
    TestAnswer promote(const QString &address, bool confirm = true)
    {
        return administrator.post(QStringLiteral("/api/v1/users"), {{QStringLiteral("name"), QStringLiteral("New Agent")},
                                                                    {QStringLiteral("email"), address},
                                                                    {QStringLiteral("role"), QStringLiteral("agent")},
                                                                    {QStringLiteral("confirm"), confirm}});
    }

    PortalBrowser browser() const { return PortalBrowser(server.port()); }

    /// A browser that went the whole way from the invite in the mail to the list of tickets.
    PortalBrowser invitedAndIn(ContactId contact, const QString &address)
    {
        PortalBrowser browser = this->browser();
        invite(contact);
        if (const auto mail = sink.waitFor(address)) {
            browser.press(mail->code);
            browser.open(QStringLiteral("/portal/password"));
            browser.submit(QStringLiteral("/portal/password"), {{QStringLiteral("password"), password}});
        }
        return browser;
    }

    TestClient administrator = TestClient(server.port());
};

/// Whether the answer is a page for somebody who is signed in to the portal.
inline bool isIn(const TestAnswer &page)
{
    return page.status == 200 && page.body.contains("/portal/sign-out");
}
