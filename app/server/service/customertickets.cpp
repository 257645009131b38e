// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/customertickets.h"

#include "app/server/service/attachmentservice.h"
#include "app/server/service/heldticket.h"
#include "app/server/service/ticketwriter.h"
#include "app/server/service/writing.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/messagerepository.h"
#include "app/server/store/ticketrepository.h"
#include "models/domain/ticketrules.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 100'000;
constexpr int longestSubject = 1'000;

Result<Ticket> orUnknown(const Result<std::optional<Ticket>> &found)
{
    if (!found)
        return Failure(found.error());
    if (!*found)
        return fail(Error::Kind::NotFound, u"ticket.unknown"_s);
    return **found;
}

Result<void> checkText(const QString &text)
{
    if (text.trimmed().isEmpty())
        return failInvalid(u"text"_s, u"message.text-missing"_s);
    if (text.size() > longestText)
        return failInvalid(u"text"_s, u"message.text-too-long"_s);
    if (text.contains(QChar(u'\0')) || !text.isValidUtf16())
        return failInvalid(u"text"_s, u"message.text-characters"_s);
    return {};
}

Result<void> checkSubject(const QString &subject)
{
    const bool controls = std::any_of(subject.begin(), subject.end(),
                                      [](QChar character) { return character.category() == QChar::Other_Control; });
    if (subject.isEmpty())
        return failInvalid(u"subject"_s, u"ticket.subject-missing"_s);
    if (subject.size() > longestSubject)
        return failInvalid(u"subject"_s, u"ticket.subject-too-long"_s);
    if (controls || !subject.isValidUtf16())
        return failInvalid(u"subject"_s, u"ticket.subject-characters"_s);
    return {};
}

Message written(const Customer &customer, const QString &text)
{
    Message message;
    message.kind = MessageKind::Reply;
    message.authorKind = AuthorKind::Contact;
    message.authorId = customer.contact.value;
    message.authorName = customer.name;
    message.text = text;
    message.channel = Channel::Portal;
    return message;
}

/// Where a reply to a finished ticket goes on: same subject and team, nobody's yet.
Ticket followUp(const Customer &customer, const Ticket &finished)
{
    Ticket ticket;
    ticket.subject = finished.subject;
    ticket.priority = finished.priority;
    ticket.team = finished.team;
    ticket.requester = customer.contact;
    ticket.channel = Channel::Portal;
    return ticket;
}

} // namespace

Result<Page<Ticket>> CustomerTickets::page(const Customer &customer, const QString &cursor, int limit, TicketList::Part part) const
{
    return TicketList(m_database).ofContact({customer.contact, customer.organization, part}, cursor, limit);
}

Result<Ticket> CustomerTickets::byNumber(const Customer &customer, qint64 number) const
{
    return orUnknown(TicketRepository(m_database).byNumber(number, customer.contact, customer.organization));
}

Result<Ticket> CustomerTickets::byId(const Customer &customer, TicketId id) const
{
    const auto ticket = orUnknown(TicketRepository(m_database).byId(id));
    const bool own = ticket && customer.contact.isValid() && ticket->requester == customer.contact;
    const bool shared = ticket && customer.organization.isValid() && ticket->organization == customer.organization;
    if (ticket && !own && !shared)
        return fail(Error::Kind::NotFound, u"ticket.unknown"_s);
    return ticket;
}

Result<Page<Message>> CustomerTickets::messages(const Customer &customer, TicketId id, const QString &cursor, int limit) const
{
    if (const auto ticket = byId(customer, id); !ticket)
        return Failure(ticket.error());
    return MessageRepository(m_database).page({id, false, cursor, limit});
}

Result<Ticket> CustomerTickets::reply(const Customer &customer, TicketId id, const QString &text, const SentFiles &files)
{
    if (const auto fine = checkText(text); !fine)
        return Failure(fine.error());

    return writing(m_database, [&](ChangeLog &changes) -> Result<Ticket> {
        const auto held = holdTicket(m_database, Sight{}, id);
        if (!held)
            return Failure(held.error());
        if (const auto theirs = byId(customer, id); !theirs)
            return theirs;

        TicketWriter writer(m_database, changes, m_now);
        const auto status = statusAfterCustomerReply(held->ticket, m_now);
        const auto target = status ? Result<Ticket>(held->ticket) : writer.create(followUp(customer, held->ticket), id);
        if (!target)
            return target;
        auto message = writer.add(*target, written(customer, text));
        if (!message)
            return Failure(message.error());
        if (const auto kept = AttachmentService(m_database, m_now).keep(*message, files); !kept)
            return Failure(kept.error());
        if (!status)
            return byId(customer, target->id); // with what comes from other tables

        Ticket answered = held->ticket;
        setStatus(answered, *status, m_now);
        return writer.save(held->ticket, answered, held->fields);
    });
}

Result<Ticket> CustomerTickets::open(const Customer &customer, const QString &typed, const QString &text, const SentFiles &files)
{
    const QString subject = typed.trimmed();
    if (const auto fine = checkSubject(subject).and_then([&] { return checkText(text); }); !fine)
        return Failure(fine.error());

    return writing(m_database, [&](ChangeLog &changes) -> Result<Ticket> {
        Ticket ticket;
        ticket.subject = subject;
        ticket.requester = customer.contact;
        ticket.channel = Channel::Portal;
        TicketWriter writer(m_database, changes, m_now);
        const auto opened = writer.create(ticket);
        if (!opened)
            return opened;
        auto first = writer.add(*opened, written(customer, text));
        if (!first)
            return Failure(first.error());
        return AttachmentService(m_database, m_now).keep(*first, files).and_then([&] { return byId(customer, opened->id); });
    });
}

Result<Ticket> CustomerTickets::close(const Customer &customer, TicketId id)
{
    return move(customer, id, u"ticket.solved-by-customer"_s, [](const Ticket &ticket) -> Result<TicketStatus> {
        return ticket.status == TicketStatus::Closed ? ticket.status : TicketStatus::Solved;
    });
}

Result<Ticket> CustomerTickets::reopen(const Customer &customer, TicketId id)
{
    return move(customer, id, u"ticket.reopened-by-customer"_s, [this](const Ticket &ticket) -> Result<TicketStatus> {
        if (ticket.status != TicketStatus::Solved && ticket.status != TicketStatus::Closed)
            return ticket.status;
        const auto status = statusAfterCustomerReply(ticket, m_now);
        return status ? Result<TicketStatus>(*status) : fail(Error::Kind::Conflict, u"ticket.finished"_s);
    });
}

Result<Ticket> CustomerTickets::move(const Customer &customer, TicketId id, const QString &action, const Step &step)
{
    return writing(m_database, [&](ChangeLog &changes) -> Result<Ticket> {
        const auto held = holdTicket(m_database, Sight{}, id);
        if (!held)
            return Failure(held.error());
        if (!customer.contact.isValid() || held->ticket.requester != customer.contact)
            return fail(Error::Kind::NotFound, u"ticket.unknown"_s);
        const auto status = step(held->ticket);
        if (!status)
            return Failure(status.error());
        if (*status == held->ticket.status)
            return held->ticket;

        Ticket moved = held->ticket;
        setStatus(moved, *status, m_now);
        AuditEntry entry{action};
        entry.actorContact = customer.contact;
        entry.subjectKind = u"ticket"_s;
        entry.subjectId = id.value;
        return AuditRepository(m_database, m_now).record(entry).and_then([&] {
            return TicketWriter(m_database, changes, m_now).save(held->ticket, moved, held->fields);
        });
    });
}
