// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/ticketmail.h"

#include "app/server/service/portallinks.h"
#include "app/server/store/contactaddressrepository.h"
#include "app/server/store/identityrepository.h"
#include "app/server/store/mailoutrepository.h"
#include "app/server/store/requesterrepository.h"

using namespace Qt::StringLiterals;

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
    if (ticket.requester.isValid()) {
        const auto link =
            PortalLinks(m_database, m_settings, m_now).issueAccess(ticket.requester, requester->address, ticket.id);
        if (!link)
            return Failure(link.error());
        if (*link) {
            mail.data[u"link"_s] = (*link)->url;
            mail.data[u"code"_s] = (*link)->code;
        }
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
    return queue(draft(u"reply"_s, ticket, reply, *requester));
}

MailDraft TicketMail::draft(const QString &templateName, const Ticket &ticket, const Message &message,
                            const Requester &requester) const
{
    MailDraft mail;
    mail.templateName = templateName;
    mail.language = requester.language.isEmpty() ? m_settings.defaultLanguage : requester.language;
    mail.toAddress = requester.address;
    mail.toName = requester.name;
    mail.ticket = ticket.id;
    mail.data = {{u"name"_s, requester.name},     {u"company"_s, m_settings.company}, {u"number"_s, ticket.number},
                 {u"subject"_s, ticket.subject}, {u"agent"_s, message.authorName},   {u"text"_s, message.text}};
    if (!message.html.isEmpty())
        mail.data[u"html"_s] = message.html;
    return mail;
}

Result<void> TicketMail::queue(const MailDraft &mail)
{
    return MailOutRepository(m_database).queue(mail, m_now).map([](const QString &) {});
}
