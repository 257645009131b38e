// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/ticketservice.h"

#include "app/server/mail/htmlcleaner.h"
#include "app/server/mail/plaintext.h"
#include "app/server/service/attachmentservice.h"
#include "app/server/service/heldticket.h"
#include "app/server/service/staleness.h"
#include "app/server/service/ticketmail.h"
#include "app/server/service/ticketpatching.h"
#include "app/server/service/ticketreferences.h"
#include "app/server/service/ticketwriter.h"
#include "app/server/service/writing.h"
#include "app/server/store/messagerepository.h"
#include "app/server/store/ticketlist.h"
#include "app/server/store/ticketrepository.h"
#include "models/domain/ticketrules.h"

using namespace Qt::StringLiterals;

namespace {

constexpr int closedAtOnce = 200;

Failure unknownTicket()
{
    return fail(Error::Kind::NotFound, u"ticket.unknown"_s);
}

/// What \a caller wrote, with markup cleaned and its plain text beside it.
Result<Message> written(const Caller &caller, const ReplyDraft &draft)
{
    Message message;
    message.kind = draft.kind;
    message.authorKind = AuthorKind::User;
    message.authorId = caller.user.value;
    message.authorName = caller.name;
    message.text = draft.text;
    if (draft.html.isEmpty())
        return message;

    const auto html = cleanedHtml(draft.html);
    const auto text = plainTextOf(draft.html);
    if (!html || !text)
        return Failure(html ? text.error() : html.error());
    if (text->trimmed().isEmpty())
        return failInvalid(u"/html"_s, u"message.text-missing"_s);
    message.html = *html;
    message.text = *text;
    return message;
}

} // namespace

Result<Page<Ticket>> TicketService::page(const Caller &caller, const TicketQuery &query) const
{
    return TicketList(m_database).page(query, caller.sight());
}

Result<Ticket> TicketService::byId(const Caller &caller, TicketId id) const
{
    const auto ticket = read(id);
    if (ticket && !caller.sight().covers(ticket->team))
        return unknownTicket();
    return ticket;
}

Result<Ticket> TicketService::read(TicketId id) const
{
    const auto ticket = TicketRepository(m_database).byId(id);
    if (!ticket)
        return Failure(ticket.error());
    if (!*ticket)
        return unknownTicket();
    return **ticket;
}

Result<Page<Message>> TicketService::messages(const Caller &caller, TicketId id, const QString &cursor, int limit) const
{
    if (const auto ticket = byId(caller, id); !ticket)
        return Failure(ticket.error());
    return MessageRepository(m_database).page({id, true, cursor, limit});
}

Result<Ticket> TicketService::open(const Caller &caller, const TicketDraft &draft)
{
    Ticket wanted;
    wanted.subject = draft.subject;
    wanted.requester = draft.requester;
    wanted.assignee = draft.assignee.value_or(UserId{});
    wanted.team = draft.team.value_or(TeamId{});
    wanted.priority = draft.priority;
    wanted.status = statusAfterAssignment(wanted);

    return writing(m_database, [&](ChangeLog &changes) -> Result<Ticket> {
        const TicketReferences references(m_database, m_now);
        TicketMail mail(m_database, m_settings, m_now);
        const auto checked = references.checkRequester(wanted)
                                 .and_then([&] { return mail.hold(wanted.requester); })
                                 .and_then([&] { return references.holdAssignee(wanted.assignee); })
                                 .and_then([&] { return references.checkTeam(wanted); });
        if (!checked)
            return Failure(checked.error());
        TicketWriter writer(m_database, changes, m_now);
        const auto ticket = writer.create(wanted);
        if (!ticket)
            return ticket;
        auto first = writer.add(*ticket, *written(caller, {MessageKind::Reply, draft.text, {}, {}}));
        if (!first)
            return Failure(first.error());
        AttachmentService files(m_database, m_now);
        if (const auto attached = files.attach(caller, *first, draft.attachments, u"/message/attachmentIds"_s); !attached)
            return Failure(attached.error());
        if (const auto mailed = mail.opened(*ticket, *first); !mailed)
            return Failure(mailed.error());

        return read(ticket->id); // with what comes from other tables
    });
}

Result<Ticket> TicketService::change(const Caller &caller, TicketId id, const TicketPatch &patch, qint64 revision)
{
    return writing(m_database, [&](ChangeLog &changes) -> Result<Ticket> {
        const TicketReferences references(m_database, m_now);
        const auto assignee = references.holdAssignee(patch.assignee.value_or(UserId()));
        if (!assignee && assignee.error().kind != Error::Kind::Invalid)
            return Failure(assignee.error());
        const auto held = holdTicket(m_database, caller.sight(), id);
        if (!held)
            return Failure(held.error());
        const QStringList named = namedFields(patch);
        if (const auto unmoved =
                checkUnmoved(held->fields, held->ticket.revision, revision, named, u"ticket.stale"_s);
            !unmoved)
            return Failure(unmoved.error());

        const Ticket wanted = patched(held->ticket, patch, m_now);
        const QStringList moved = movedFields(held->ticket, wanted);
        if (moved.isEmpty())
            return held->ticket;

        for (const auto &checked : {moved.contains(u"assigneeId"_s) ? assignee : Result<void>(),
                                    moved.contains(u"teamId"_s) ? references.checkTeam(wanted) : Result<void>()}) {
            if (!checked)
                return Failure(checked.error());
        }
        return TicketWriter(m_database, changes, m_now).save(held->ticket, wanted, held->fields);
    });
}

Result<Message> TicketService::reply(const Caller &caller, TicketId id, const ReplyDraft &draft)
{
    const auto wanted = written(caller, draft);
    if (!wanted)
        return wanted;

    return writing(m_database, [&](ChangeLog &changes) -> Result<Message> {
        const auto held = holdTicket(m_database, caller.sight(), id);
        if (!held)
            return Failure(held.error());

        Ticket after = held->ticket;
        if (draft.kind == MessageKind::Reply)
            setStatus(after, statusAfterAgentReply(draft.status), m_now);
        else
            setStatus(after, draft.status.value_or(after.status), m_now);

        TicketWriter writer(m_database, changes, m_now);
        auto message = writer.add(held->ticket, *wanted);
        if (!message)
            return message;
        AttachmentService files(m_database, m_now);
        if (const auto attached = files.attach(caller, *message, draft.attachments, u"/attachmentIds"_s); !attached)
            return Failure(attached.error());
        const auto ticket = writer.save(held->ticket, after, held->fields);
        if (!ticket)
            return Failure(ticket.error());
        if (draft.kind == MessageKind::Reply) {
            if (const auto mailed = TicketMail(m_database, m_settings, m_now).replied(*ticket, *message); !mailed)
                return Failure(mailed.error());
        }
        return message;
    });
}

Result<Ticket> TicketService::tag(const Caller &caller, TicketId id, const QString &tag, qint64 revision)
{
    return setTag(caller, id, tag, revision, true);
}

Result<Ticket> TicketService::untag(const Caller &caller, TicketId id, const QString &tag, qint64 revision)
{
    return setTag(caller, id, tag, revision, false);
}

Result<Ticket> TicketService::setTag(const Caller &caller, TicketId id, const QString &tag, qint64 revision, bool wanted)
{
    if (const auto fine = checkTag(tag); !fine)
        return Failure(fine.error());

    return writing(m_database, [&](ChangeLog &changes) -> Result<Ticket> {
        const auto held = holdTicket(m_database, caller.sight(), id);
        if (!held)
            return Failure(held.error());
        if (held->ticket.tags.contains(tag) == wanted)
            return held->ticket;

        const QString field = u"tags/"_s + tag;
        if (const auto unmoved =
                checkUnmoved(held->fields, held->ticket.revision, revision, {field}, u"ticket.stale"_s);
            !unmoved)
            return Failure(unmoved.error());

        TicketRepository tickets(m_database);
        const auto written = wanted ? tickets.addTag(id, tag) : tickets.removeTag(id, tag);
        if (!written)
            return Failure(written.error());
        const auto saved =
            TicketWriter(m_database, changes, m_now).save(held->ticket, held->ticket, held->fields, {field});
        if (!saved)
            return saved;
        return read(id);
    });
}

Result<int> TicketService::closeSilent()
{
    return writing(m_database, [&](ChangeLog &changes) -> Result<int> {
        TicketRepository tickets(m_database);
        const auto silent = tickets.silentSince(m_now - solvedPeriod, closedAtOnce);
        if (!silent)
            return Failure(silent.error());

        for (const TicketId id : *silent) {
            const auto held = holdTicket(m_database, Sight{}, id);
            if (!held)
                return Failure(held.error());
            const bool isStillSilent = held->ticket.status == TicketStatus::Solved && held->ticket.solvedAt < m_now - solvedPeriod;
            if (!isStillSilent) // answered while this waited for its row
                continue;
            Ticket closed = held->ticket;
            setStatus(closed, TicketStatus::Closed, m_now);
            if (const auto saved = TicketWriter(m_database, changes, m_now).save(held->ticket, closed, held->fields); !saved)
                return Failure(saved.error());
        }
        return int(silent->size());
    });
}
