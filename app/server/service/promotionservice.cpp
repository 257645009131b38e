// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/promotionservice.h"

#include "app/server/service/heldticket.h"
#include "app/server/service/ticketmail.h"
#include "app/server/service/ticketwriter.h"
#include "app/server/service/writing.h"
#include "app/server/store/attachmentrepository.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/messagerepository.h"
#include "models/domain/ticketrules.h"

using namespace Qt::StringLiterals;

Result<Message> PromotionService::promote(const Caller &caller, TicketId ticket, MessageId id)
{
    return writing(m_database, [&](ChangeLog &changes) -> Result<Message> {
        const auto now = holdTicket(m_database, caller.sight(), ticket);
        if (!now)
            return Failure(now.error());
        const auto note = held(ticket, id);
        if (!note)
            return note;
        const auto reply = write(changes, *now, *note);
        if (!reply)
            return reply;
        return audit(caller, *note, *reply).transform([&] { return *reply; });
    });
}

/// The note, while its ticket's row is locked: nobody else promotes it.
Result<Message> PromotionService::held(TicketId ticket, MessageId id) const
{
    const auto found = MessageRepository(m_database).withTeams({id});
    if (!found)
        return Failure(found.error());
    if (found->isEmpty() || found->first().message.ticket != ticket)
        return fail(Error::Kind::NotFound, u"message.unknown"_s);
    switch (found->first().message.promotion) {
    case Promotion::Possible:
        return found->first().message;
    case Promotion::Done:
        return fail(Error::Kind::Conflict, u"message.promoted"_s);
    case Promotion::None:
        break;
    }
    return fail(Error::Kind::Conflict, u"message.not-promotable"_s);
}

Result<Message> PromotionService::write(ChangeLog &changes, const HeldTicket &before, const Message &note)
{
    Message wanted = note;
    wanted.kind = MessageKind::Reply;
    wanted.channel = Channel::Console;
    wanted.promotion = Promotion::None;
    wanted.attachments.clear();
    TicketWriter writer(m_database, changes, m_now);
    const auto added = writer.add(before.ticket, wanted);
    if (!added)
        return added;

    AttachmentRepository files(m_database);
    QList<Message> reply{*added};
    const auto kept = files.copy(note.id, added->id, m_now).and_then([&] { return files.addTo(reply); });
    const auto done = kept.and_then([&] { return MessageRepository(m_database).promote(note.id); });
    if (!done)
        return Failure(done.error());
    changes.record(EntityKind::Message, note.id.value, before.ticket.team.value, before.ticket.team.value);

    Ticket after = before.ticket;
    setStatus(after, statusAfterAgentReply({}), m_now);
    const auto saved = writer.save(before.ticket, after, before.fields);
    if (!saved)
        return Failure(saved.error());
    return TicketMail(m_database, m_settings, m_now).replied(*saved, reply.first()).transform([&] { return reply.first(); });
}

Result<void> PromotionService::audit(const Caller &caller, const Message &note, const Message &reply)
{
    AuditEntry entry{u"message.promoted"_s, caller.user};
    entry.subjectKind = u"ticket"_s;
    entry.subjectId = note.ticket.value;
    entry.source = caller.source;
    entry.detail = {{u"note"_s, note.id.value}, {u"reply"_s, reply.id.value}};
    return AuditRepository(m_database, m_now).record(entry);
}
