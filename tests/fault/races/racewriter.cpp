// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/fault/races/racewriter.h"

#include "app/server/service/arrival/mailarrival.h"
#include "app/server/service/contactservice.h"
#include "app/server/service/inviteservice.h"
#include "app/server/service/mailinservice.h"
#include "app/server/service/portalreply.h"
#include "app/server/service/portalrequests.h"
#include "app/server/service/ticketservice.h"
#include "app/server/service/userservice.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

void RaceWriter::work()
{
    while (m_table.next()) {
        m_address = m_table.address(m_random);
        m_now = m_table.now();
        m_seat = m_table.at(m_address);
        step();
    }
}

void RaceWriter::step()
{
    switch (m_random.bounded(24)) {
    case 0: case 1:
        return createContact();
    case 2: case 3: case 4:
        return invite();
    case 5: case 6: case 7: case 8:
        return enter();
    case 9: case 10: case 11:
        return signIn();
    case 12: case 13:
        return reply();
    case 14:
        return openTicket();
    case 15:
        return giveAnotherAddress();
    case 16: case 17: case 18:
        return ask();
    case 19: case 20:
        return mailIn();
    case 21:
        return m_random.bounded(4) ? leaveOrReturn() : block();
    case 22:
        return leaveOrReturn();
    default:
        return promote();
    }
}

template <typename T>
bool RaceWriter::told(const char *act, const Result<T> &result)
{
    m_table.count(QLatin1StringView(act) + u' ' + (result ? u"done"_s : result.error().code));
    return result.has_value();
}

void RaceWriter::createContact()
{
    ContactDraft draft;
    draft.name = u"Somebody"_s;
    draft.addresses = {m_address};
    const auto saved = ContactService(m_database, m_now).create(m_administrator, draft);
    if (told("contact", saved))
        m_table.change(m_address, [&](RaceTable::Seat &seat) { seat.contact = saved->contact.id; });
}

void RaceWriter::giveAnotherAddress()
{
    ContactService contacts(m_database, m_now);
    const auto before = contacts.contact(m_seat.contact);
    if (!before)
        return;
    ContactPatch patch;
    patch.addresses = QStringList{u"own%1@example.net"_s.arg(m_random.generate()), m_address};
    told("addresses", contacts.change(m_administrator, m_seat.contact, before->revision, patch));
}

void RaceWriter::block()
{
    ContactService contacts(m_database, m_now);
    const auto before = contacts.contact(m_seat.contact);
    if (!before)
        return;
    ContactPatch patch;
    patch.blocked = !before->blocked;
    told("block", contacts.change(m_administrator, m_seat.contact, before->revision, patch));
}

void RaceWriter::openTicket()
{
    if (!m_seat.contact.isValid())
        return;
    const auto ticket = TicketService(m_database, m_desk, m_now).open(m_administrator, {u"Printer"_s, m_seat.contact, u"text"_s, {}, {}, {}});
    if (told("ticket", ticket))
        m_table.change(m_address, [&](RaceTable::Seat &seat) { seat.ticket = ticket->id; });
}

void RaceWriter::invite()
{
    if (!m_seat.contact.isValid())
        return;
    const auto code = m_database.transaction([&]() -> Result<QString> {
        const auto invite = InviteService(m_database, m_desk, m_now).invite(m_administrator, m_seat.contact, m_address);
        if (!invite)
            return Failure(invite.error());
        const auto data = m_database.first("SELECT data FROM mail_out WHERE invite_id = ?", {invite->id},
                                           [](const Row &row) { return row.text(0); });
        return QJsonDocument::fromJson(data->value_or(QString()).toUtf8()).object().value("code"_L1).toString();
    });
    if (told("invite", code))
        m_table.change(m_address, [&](RaceTable::Seat &seat) { seat.code = *code; });
}

void RaceWriter::enter()
{
    if (m_seat.code.isEmpty())
        return;
    PortalAccess portal(m_database, m_now);
    const auto grant = portal.redeemLink(m_seat.code, {});
    if (!told("link", grant))
        return;
    const auto session = portal.setPassword(grant->token, u"no-hash"_s, {});
    if (told("password", session))
        keep(session->token);
}

void RaceWriter::signIn()
{
    if (!m_seat.contact.isValid())
        return;
    const QString source = QString::number(m_random.generate());
    const auto session = PortalAccess(m_database, m_now).signIn({*EmailKey::parse(m_address), m_seat.contact, u"no-hash"_s, source});
    if (told("sign-in", session))
        keep(session->token);
}

void RaceWriter::reply()
{
    if (m_seat.session.isEmpty() || !m_seat.ticket.isValid())
        return;
    const auto visitor = PortalAccess(m_database, m_now).visitorOf(m_seat.session);
    if (visitor)
        told("reply", replyFromPortal(m_database, m_now, *visitor, m_seat.ticket, u"still broken"_s, {}));
}

/// As a stranger in one of the portal's public forms; then lets the queue work.
void RaceWriter::ask()
{
    const PortalWish wish = m_random.bounded(2) ? PortalWish::Account : PortalWish::Password;
    PortalRequests requests(m_database, m_desk, m_now);
    if (!told("ask", requests.ask({0, wish, m_address, u"Ana"_s, {}, source()})) || !told("resolve", requests.resolveNext()))
        return;
    if (const QString code = lastCode(); !code.isEmpty())
        m_table.change(m_address, [&](RaceTable::Seat &seat) { seat.code = code; });
}

void RaceWriter::mailIn()
{
    ParsedMail mail;
    mail.from = {{u"Ana"_s, m_address}};
    mail.to = {{{}, u"support@desk.example"_s}};
    mail.subject = u"Printer"_s;
    mail.text = u"It smokes."_s;
    mail.messageId = source() + u"@example.org"_s;
    const QByteArray bytes = "From: " + m_address.toUtf8() + "\r\nMessage-ID: <" + mail.messageId.toUtf8() + ">\r\n\r\nIt smokes.\r\n";

    MailInService mails(m_database, m_now);
    if (!told("keep", mails.keep({u"pipe"_s, mail.messageId, u"support@desk.example"_s, mail.messageId, bytes})))
        return;
    const auto kept = mails.take(m_now + 60'000);
    if (!kept || !*kept)
        return;
    told("mail", mails.decide(**kept, [&](Database &database, qint64 now) { return MailArrival(database, m_desk, now).decide(**kept, mail); }));
    if (const QString code = lastCode(); !code.isEmpty())
        m_table.change(m_address, [&](RaceTable::Seat &seat) { seat.code = code; });
}

void RaceWriter::promote()
{
    UserDraft draft;
    draft.name = u"Colleague"_s;
    draft.email = m_address;
    draft.confirm = true;
    told("promote", UserService(m_database, m_desk, m_now).create(m_administrator, draft));
}

/// The user of the address is deactivated, which may free it, or is invited again.
void RaceWriter::leaveOrReturn()
{
    const auto whose = m_database.first("SELECT user_id FROM user_address WHERE key = ?", {EmailKey::parse(m_address)->value()},
                                        [](const Row &row) { return row.id<UserId>(0); });
    UserService users(m_database, m_desk, m_now);
    const auto user = users.user(whose && *whose ? **whose : UserId());
    if (!user)
        return;
    if (user->state == UserState::Deactivated) {
        told("return", users.inviteAgain(m_administrator, user->id, true));
        return;
    }
    UserPatch patch;
    patch.state = UserState::Deactivated;
    patch.release = m_random.bounded(3) > 0;
    told("leave", users.change(m_administrator, user->id, user->revision, patch));
}

void RaceWriter::keep(const QByteArray &session)
{
    m_table.keepSession(session);
    const auto visitor = PortalAccess(m_database, m_now).visitorOf(session);
    m_table.change(m_address, [&](RaceTable::Seat &seat) {
        seat.session = session;
        if (visitor)
            seat.contact = visitor->contact; // who registered, or wrote in, made it
    });
}

/// Of the link that was mailed to the address last.
QString RaceWriter::lastCode() const
{
    const auto data = m_database.first("SELECT data FROM mail_out WHERE to_address = ? ORDER BY id DESC LIMIT 1", {m_address},
                                       [](const Row &row) { return row.text(0); });
    return data && *data ? QJsonDocument::fromJson((**data).toUtf8()).object().value("code"_L1).toString() : QString();
}
