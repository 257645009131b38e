// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/arrival/arrivaldesk.h"

#include "app/server/service/arrival/agentnotice.h"
#include "app/server/service/arrival/mailcontent.h"
#include "app/server/service/arrival/mailsuggestions.h"
#include "app/server/service/arrival/openedmail.h"
#include "app/server/service/contactservice.h"
#include "app/server/service/keptparts.h"
#include "app/server/service/ticketwriter.h"
#include "app/server/store/ticketrepository.h"
#include "models/domain/ticketrules.h"

using namespace Qt::StringLiterals;

Result<MailOutcome> ArrivalDesk::open(ArrivingMail &mail)
{
    Ticket wanted;
    wanted.subject = subjectOf(mail.mail);
    wanted.channel = Channel::Mail;
    if (const auto named = nameRequester(mail, wanted); !named)
        return Failure(named.error());
    return begin(mail, wanted, {});
}

/// An authenticated user asks for him- or herself, or as the contact that an accepted clash names. Nobody becomes a contact
/// by a claim, and nobody on a user's address.
Result<void> ArrivalDesk::nameRequester(ArrivingMail &mail, Ticket &ticket)
{
    if (mail.isActiveUsers() && mail.authentication == Authentication::Pass && !mail.known.isClashAccepted) {
        ticket.requesterUser = mail.known.user;
        mail.path.add(u"requester"_s, u"internal"_s, mail.known.userName);
        return {};
    }
    if (!mail.isProven() || (mail.isUsers() && !mail.known.contact.isValid())) {
        ticket.requesterAddress = mail.address;
        mail.path.add(u"requester"_s, u"unproven"_s, mail.address);
        return {};
    }
    const bool isNew = !mail.known.contact.isValid();
    return ensureContact(mail).transform([&](ContactId contact) {
        ticket.requester = contact;
        mail.path.add(u"requester"_s, isNew ? u"new-contact"_s : u"contact"_s, mail.address);
    });
}

Result<ContactId> ArrivalDesk::ensureContact(ArrivingMail &mail)
{
    if (mail.known.contact.isValid())
        return mail.known.contact;
    ContactDraft draft;
    draft.name = shownName({mail.name, mail.address});
    draft.addresses = {mail.address};
    const Caller nobody = mail.acceptance ? mail.acceptance->caller : Caller{};
    return ContactService(m_database, m_now).create(nobody, draft).transform([&](const SavedContact &saved) {
        mail.known.contact = saved.contact.id;
        mail.known.contactName = saved.contact.name;
        return saved.contact.id;
    });
}

Result<MailOutcome> ArrivalDesk::begin(ArrivingMail &mail, Ticket wanted, TicketId follows)
{
    TicketWriter writer(m_database, m_changes, m_now);
    const auto ticket = writer.create(std::move(wanted), follows);
    if (!ticket)
        return Failure(ticket.error());
    auto first = writer.add(*ticket, written(mail, *ticket));
    if (!first)
        return Failure(first.error());
    if (const auto kept = keepParts(m_database, m_now, *first, mail.mail.parts); !kept)
        return Failure(kept.error());
    mail.path.add(u"result"_s, follows.isValid() ? u"follow-up"_s : u"ticket-opened"_s, u"#%1"_s.arg(ticket->number));
    return MailSuggestions(m_database, m_own, m_now)
        .suggest(mail, *ticket)
        .and_then([&] { return OpenedMail(m_database, m_settings, m_now).answer(mail, *ticket, *first); })
        .transform([&] { return MailOutcome{MailInState::Decided, {}, ticket->id, first->id, {}}; });
}

Result<MailOutcome> ArrivalDesk::customerWrote(ArrivingMail &mail, TicketId id)
{
    const auto held = holdTicket(m_database, mail.acceptance ? mail.acceptance->caller.sight() : Sight{}, id);
    if (!held)
        return Failure(held.error());
    mail.path.add(u"standing"_s, u"requester"_s, mail.address);
    if (mail.isAutomatic()) // moves nothing, and begins nothing
        return goOn(mail, *held, held->ticket.status);
    const auto status = statusAfterCustomerReply(held->ticket, m_now);
    if (status)
        return goOn(mail, *held, *status);

    const Ticket &finished = held->ticket;
    Ticket wanted;
    wanted.subject = finished.subject;
    wanted.priority = finished.priority;
    wanted.team = finished.team;
    wanted.channel = Channel::Mail;
    wanted.requester = finished.requester;
    wanted.requesterUser = finished.requesterUser;
    wanted.requesterAddress = finished.requesterAddress;
    return begin(mail, wanted, id);
}

Result<MailOutcome> ArrivalDesk::goOn(ArrivingMail &mail, const HeldTicket &held, TicketStatus status)
{
    Ticket after = held.ticket;
    if (const auto proven = proveRequester(mail, after); !proven)
        return Failure(proven.error());
    TicketWriter writer(m_database, m_changes, m_now);
    auto message = writer.add(held.ticket, written(mail, after));
    if (!message)
        return Failure(message.error());
    if (const auto kept = keepParts(m_database, m_now, *message, mail.mail.parts); !kept)
        return Failure(kept.error());
    setStatus(after, status, m_now);
    const bool isProven = after.requester != held.ticket.requester;
    const auto ticket = writer.save(held.ticket, after, held.fields, isProven ? QStringList{u"requesterId"_s} : QStringList());
    if (!ticket)
        return Failure(ticket.error());
    mail.path.add(u"result"_s, u"message"_s, u"#%1"_s.arg(ticket->number));
    const auto told = MailSuggestions(m_database, m_own, m_now).suggest(mail, *ticket).and_then([&] {
        return mail.isAutomatic() ? Result<void>() : AgentNotice(m_database, m_settings, m_now).customerWrote(*ticket, *message);
    });
    return told.transform([&] { return MailOutcome{MailInState::Decided, {}, ticket->id, message->id, {}}; });
}

/// An address that was only claimed is proven by the token that was mailed to it: it becomes a contact's.
Result<void> ArrivalDesk::proveRequester(ArrivingMail &mail, Ticket &ticket)
{
    if (ticket.requesterAddress.isEmpty() || mail.isUsers() || !mail.isProven())
        return {};
    return ensureContact(mail).and_then([&](ContactId contact) {
        ticket.requester = contact;
        ticket.requesterAddress.clear();
        mail.path.add(u"requester"_s, u"proven"_s, mail.address);
        return TicketRepository(m_database).setRequester(ticket.id, contact);
    });
}

Result<MailOutcome> ArrivalDesk::accepted(ArrivingMail &mail, TicketId id)
{
    const auto held = holdTicket(m_database, mail.acceptance->caller.sight(), id);
    if (!held)
        return Failure(held.error());
    Message note = contentOf(mail.mail);
    note.kind = MessageKind::Note;
    note.authorKind = AuthorKind::System;
    note.authorName = mail.key.isEmpty() ? u"?"_s : shownName({mail.name, mail.address});
    TicketWriter writer(m_database, m_changes, m_now);
    auto message = writer.add(held->ticket, note);
    if (!message)
        return Failure(message.error());
    if (const auto kept = keepParts(m_database, m_now, *message, mail.mail.parts); !kept)
        return Failure(kept.error());
    mail.path.add(u"result"_s, u"note"_s, u"#%1"_s.arg(held->ticket.number));
    return writer.save(held->ticket, held->ticket, held->fields).transform([&](const Ticket &ticket) {
        return MailOutcome{MailInState::Decided, {}, ticket.id, message->id, {}};
    });
}

/// On the customer's side whoever asks: also a user who is the requester.
Message ArrivalDesk::written(const ArrivingMail &mail, const Ticket &ticket) const
{
    Message message = contentOf(mail.mail);
    message.kind = MessageKind::Reply;
    message.authorKind = AuthorKind::Contact;
    message.authorName = shownName({mail.name, mail.address});
    if (ticket.requester.isValid() && ticket.requester == mail.known.contact) {
        message.authorId = mail.known.contact.value;
        message.authorName = mail.known.contactName;
    } else if (ticket.requesterUser.isValid() && ticket.requesterUser == mail.known.user) {
        message.authorName = mail.known.userName;
    }
    return message;
}
