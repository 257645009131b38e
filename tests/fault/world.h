// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/mail/parsedmail.h"
#include "app/server/service/accessservice.h"
#include "app/server/service/accountsettings.h"
#include "app/server/service/caller.h"
#include "app/server/service/codeaccess.h"
#include "app/server/service/contactservice.h"
#include "app/server/service/inviteservice.h"
#include "app/server/service/mailoutservice.h"
#include "app/server/service/ownaccountservice.h"
#include "app/server/service/portalaccess.h"
#include "app/server/service/portallinks.h"
#include "app/server/service/setupservice.h"
#include "app/server/service/teamservice.h"
#include "app/server/service/ticketservice.h"
#include "app/server/service/totp.h"
#include "app/server/service/useraddressservice.h"
#include "app/server/service/userservice.h"
#include "app/server/store/mailinrepository.h"
#include "app/server/store/rawmailrepository.h"

#include <QCryptographicHash>
#include <QJsonDocument>

/// A small account made by the services themselves: an administrator, a team, a contact with a ticket.
class World
{
public:
    World(Database &opened, const QString &passwordHash) : database(opened), hash(passwordHash) {}

    Database &database;
    const QString hash;
    const qint64 now = 1'700'000'000'000;
    const AccountSettings settings{QStringLiteral("https://desk.example"), QStringLiteral("en"), QStringLiteral("Example"), {}, {},
                                   {QStringLiteral("support@desk.example"), {}, MessageKind::Note, true, true}};
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
    ParsedMail mail;      ///< one that came in,
    StoredMail kept;      ///< and its row

    void make()
    {
        const PreparedUser chief{{QStringLiteral("Chief"), QStringLiteral("chief@desk.example"), Role::Administrator, {}, false},
                                 key(QStringLiteral("chief@desk.example")), hash};
        administrator.user = must(SetupService(database, settings, now).createFirst(chief, source)).id;
        administrator.name = QStringLiteral("Chief");
        administrator.role = Role::Administrator;
        const PreparedUser second{{QStringLiteral("Gus"), QStringLiteral("gus@desk.example"), Role::Agent, {}, false},
                                  key(QStringLiteral("gus@desk.example")), hash};
        agent = must(SetupService(database, settings, now).create(second));
        contact = must(contacts().create(administrator, {QStringLiteral("Ana"), {address}, {}, {}, {}, {}})).contact;
        ticket = must(tickets().open(administrator, {QStringLiteral("Printer"), contact.id, QStringLiteral("text"), {}, {}, {}}));
    }

    ContactService contacts() { return ContactService(database, now); }
    TicketService tickets() { return TicketService(database, settings, now); }
    InviteService invites() { return InviteService(database, settings, now); }
    UserService users() { return UserService(database, settings, now); }
    PortalAccess portal() { return PortalAccess(database, now); }
    UserAddressService addresses() { return UserAddressService(database, settings, now); }
    CodeAccess codes() { return CodeAccess(database, settings, now); }
    OwnAccountService own() { return OwnAccountService(database, settings, now); }
    MailOutService mails() { return MailOutService(database, now); }

    /// What was mailed to a user last.
    QString consoleCode()
    {
        const auto data = must(database.first("SELECT data FROM mail_out WHERE template LIKE 'user-%' ORDER BY id DESC LIMIT 1", {},
                                              [](const Row &row) { return row.text(0); }));
        return QJsonDocument::fromJson(data->toUtf8()).object().value(QStringLiteral("consoleCode")).toString();
    }

    /// What the administrator's authenticator app shows.
    QString appCode()
    {
        const auto secret = must(database.first("SELECT secret FROM user_second_factor", {}, [](const Row &row) { return row.bytes(0); }));
        return totp::codeAt(*secret, now);
    }

    /// A password of the console that was compared with \a user's; nobody's: it was wrong.
    CheckedPassword checked(UserId user) const { return {key(QStringLiteral("chief@desk.example")), user, hash, {}, source}; }

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

    QString codeOfLastMail() const { return lastMailData().value(QLatin1String("code")).toString(); }

    /// Gives `mail` a row with some bytes.
    void keepMail()
    {
        const QByteArray bytes = "From: no-reply@shop.example\r\nTo: support@desk.example\r\n\r\nHello\r\n";
        MailInRepository mails(database);
        const auto id = must(mails.insertOnce({QStringLiteral("pipe"), QStringLiteral("1"), QStringLiteral("support@desk.example"), {}, bytes},
                                              QCryptographicHash::hash(bytes, QCryptographicHash::Sha256), MailInState::Received, {}, now));
        must(RawMailRepository(database).keep(*id, bytes).transform([] { return true; }));
        kept = *must(mails.byId(*id));
    }

    QJsonObject lastMailData() const
    {
        const auto data = must(database.first("SELECT data FROM mail_out ORDER BY id DESC LIMIT 1", {}, [](const Row &row) { return row.text(0); }));
        return QJsonDocument::fromJson(data->toUtf8()).object();
    }

    QString lastReplyToken() const { return lastMailData().value(QLatin1String("replyToken")).toString(); }

    template <typename T>
    static T must(Result<T> result)
    {
        if (!result)
            qFatal("the world could not be made: %s %s", qPrintable(result.error().code), qPrintable(result.error().detail));
        return *std::move(result);
    }
};
