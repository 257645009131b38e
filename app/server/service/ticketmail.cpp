// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/ticketmail.h"

#include "app/server/service/arrival/replytokens.h"
#include "app/server/service/arrival/requesterclaims.h"
#include "app/server/service/letter.h"
#include "app/server/service/portallinks.h"
#include "app/server/store/arrivalrepository.h"
#include "app/server/store/contactaddressrepository.h"
#include "app/server/store/identityrepository.h"
#include "app/server/store/requesterrepository.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

static constexpr qint64 mostInMail = 15 * 1024 * 1024; // a third more once it is encoded

Result<void> TicketMail::hold(ContactId requester)
{
    const auto addresses = ContactAddressRepository(m_database).ofContact(requester);
    if (!addresses)
        return Failure(addresses.error());
    if (addresses->isEmpty())
        return {};
    return IdentityRepository(m_database).hold(addresses->first().key, Side::Contact).transform([](Side) {});
}

Result<void> TicketMail::opened(const Ticket &ticket, const Message &first)
{
    const auto requester = RequesterRepository(m_database).ofTicket(ticket.id);
    if (!requester)
        return Failure(requester.error());
    if (requester->address.isEmpty())
        return {};

    MailDraft mail = draft(u"ticket-opened"_s, ticket, first, *requester);
    addFiles(mail, ticket, first.attachments);
    return addLink(mail, ticket, requester->address).and_then([&] { return queue(mail); });
}

Result<void> TicketMail::openedByMail(const Ticket &ticket, const Message &first, const QString &address, const QString &answered)
{
    auto requester = RequesterRepository(m_database).ofTicket(ticket.id);
    if (!requester)
        return Failure(requester.error());
    requester->address = address;
    MailDraft mail = draft(u"ticket-opened"_s, ticket, first, *requester);
    mail.data[u"answers"_s] = answered;
    mail.data[u"answersMail"_s] = true;
    return addLink(mail, ticket, address).and_then([&] { return queue(mail); });
}

Result<void> TicketMail::received(const Ticket &ticket, const QString &address, const QString &answered)
{
    MailDraft mail = letter(m_settings, u"ticket-received"_s, {{}, address},
                            {{u"number"_s, ticket.number}, {u"answers"_s, answered}, {u"answersMail"_s, true}});
    mail.ticket = ticket.id;
    const auto link = RequesterClaims(m_database, m_now).issue(ticket.id, address, m_settings);
    if (!link)
        return Failure(link.error());
    if (*link) {
        mail.data[u"link"_s] = (*link)->url;
        mail.data[u"code"_s] = (*link)->code;
    }
    return queue(mail);
}

Result<void> TicketMail::replied(const Ticket &ticket, const Message &reply)
{
    const auto requester = RequesterRepository(m_database).ofTicket(ticket.id);
    if (!requester)
        return Failure(requester.error());
    if (requester->address.isEmpty())
        return {};
    MailDraft mail = draft(u"reply"_s, ticket, reply, *requester);
    addFiles(mail, ticket, reply.attachments);
    const auto key = EmailKey::parse(requester->address);
    const auto answered = key ? ArrivalRepository(m_database).lastMessageIdOf(ticket.id, *key) : Result<QString>(QString());
    if (!answered)
        return Failure(answered.error());
    mail.data[u"answers"_s] = *answered;
    return queue(mail);
}

Result<void> TicketMail::addLink(MailDraft &mail, const Ticket &ticket, const QString &address)
{
    if (!ticket.requester.isValid())
        return {};
    return PortalLinks(m_database, m_settings, m_now)
        .issueAccess(ticket.requester, address, ticket.id)
        .transform([&](const std::optional<PortalLink> &link) {
            if (!link)
                return;
            mail.data[u"link"_s] = link->url;
            mail.data[u"code"_s] = link->code;
        });
}

/// Where the answer goes on in the ticket, whatever the answering program does to its headers.
Result<void> TicketMail::addReplyToken(MailDraft &mail)
{
    const auto key = EmailKey::parse(mail.toAddress);
    if (!key)
        return {};
    return ReplyTokens(m_database, m_now)
        .issue(mail.ticket, *key, ReplyStanding::Requester)
        .transform([&](const QString &token) { mail.data[u"replyToken"_s] = token; });
}

MailDraft TicketMail::draft(const QString &templateName, const Ticket &ticket, const Message &message,
                            const Requester &requester) const
{
    MailDraft mail = letter(m_settings, templateName, {requester.name, requester.address, requester.language},
                            {{u"number"_s, ticket.number},
                             {u"subject"_s, ticket.subject},
                             {u"agent"_s, message.authorName},
                             {u"text"_s, message.text}});
    mail.ticket = ticket.id;
    mail.message = message.id;
    if (!message.html.isEmpty())
        mail.data[u"html"_s] = message.html;
    if (requester.user.isValid())
        mail.data[u"userId"_s] = requester.user.value; // one who has left by the time of sending is told nothing
    return mail;
}

/// The files go along as long as the mail stays small enough for most mail servers; the rest is only named.
void TicketMail::addFiles(MailDraft &mail, const Ticket &ticket, const QList<Attachment> &files) const
{
    QJsonArray sent;
    QStringList left;
    qint64 size = 0;
    for (const Attachment &file : files) {
        if (size + file.size > mostInMail) {
            left.append(file.name);
        } else {
            size += file.size;
            sent.append(file.id.value);
        }
    }
    if (!sent.isEmpty())
        mail.data[u"attachments"_s] = sent;
    if (left.isEmpty())
        return;
    mail.data[u"files"_s] = left.join(u", "_s);
    if (ticket.requester.isValid())
        mail.data[u"filesPage"_s] = u"%1/portal/tickets/%2"_s.arg(m_settings.publicUrl).arg(ticket.number);
}

Result<void> TicketMail::queue(MailDraft mail)
{
    return addReplyToken(mail)
        .and_then([&] { return MailOutRepository(m_database).queue(mail, m_now); })
        .map([](const QString &) {});
}
