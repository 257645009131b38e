// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/quarantineservice.h"

#include "app/server/mail/mailparser.h"
#include "app/server/service/arrival/mailarrival.h"
#include "app/server/service/ticketservice.h"
#include "app/server/service/writing.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/incomingmailrepository.h"
#include "app/server/store/rawmailrepository.h"

using namespace Qt::StringLiterals;

namespace {

Failure unknownMail()
{
    return fail(Error::Kind::NotFound, u"quarantine.unknown"_s);
}

}

Result<Page<IncomingMail>> QuarantineService::page(const Caller &caller, const QString &cursor, int limit) const
{
    return IncomingMailRepository(m_database).quarantine(caller.sight(), cursor, limit);
}

Result<IncomingMail> QuarantineService::byId(const Caller &caller, MailInId id) const
{
    const auto mail = IncomingMailRepository(m_database).held(caller.sight(), id);
    if (!mail)
        return Failure(mail.error());
    if (!*mail)
        return unknownMail();
    return **mail;
}

Result<MailOutcome> QuarantineService::accept(const Caller &caller, MailInId id, TicketId ticket)
{
    return writing(m_database, [&](ChangeLog &) -> Result<MailOutcome> {
        if (const auto free = hold(caller, id); !free)
            return Failure(free.error());
        if (ticket.isValid()) {
            if (const auto seen = TicketService(m_database, m_settings, m_now).byId(caller, ticket); !seen)
                return Failure(seen.error());
        }
        const auto stored = MailInRepository(m_database).byId(id);
        const auto bytes = RawMailRepository(m_database).bytesOf(id);
        if (!stored || !bytes)
            return Failure(stored ? bytes.error() : stored.error());
        if (const auto told = audit(u"quarantine.accepted"_s, caller, id, ticket); !told)
            return Failure(told.error());
        return MailArrival(m_database, m_settings, m_now).accept(**stored, parseMail(*bytes), {caller, ticket});
    });
}

Result<void> QuarantineService::discard(const Caller &caller, MailInId id)
{
    return writing(m_database, [&](ChangeLog &) -> Result<void> {
        return hold(caller, id)
            .and_then([&] { return IncomingMailRepository(m_database).discard(id, m_now); })
            .and_then([&] { return audit(u"quarantine.discarded"_s, caller, id, {}); });
    });
}

Result<IncomingMail> QuarantineService::arrivalOf(const Caller &caller, TicketId ticket, MessageId message) const
{
    if (const auto seen = TicketService(m_database, m_settings, m_now).byId(caller, ticket); !seen)
        return Failure(seen.error());
    const auto mail = IncomingMailRepository(m_database).ofMessage(ticket, message);
    if (!mail)
        return Failure(mail.error());
    if (!*mail)
        return fail(Error::Kind::NotFound, u"message.not-by-mail"_s);
    return **mail;
}

Result<QByteArray> QuarantineService::sourceOf(const Caller &caller, TicketId ticket, MessageId message) const
{
    return arrivalOf(caller, ticket, message).and_then([&](const IncomingMail &mail) {
        return RawMailRepository(m_database).bytesOf(mail.id);
    });
}

Result<void> QuarantineService::hold(const Caller &caller, MailInId id)
{
    const auto free = IncomingMailRepository(m_database).hold(id);
    if (!free)
        return Failure(free.error());
    return *free ? byId(caller, id).transform([](const IncomingMail &) {}) : unknownMail();
}

Result<void> QuarantineService::audit(const QString &action, const Caller &caller, MailInId id, TicketId ticket)
{
    AuditEntry entry{action, caller.user};
    entry.subjectKind = u"mail"_s;
    entry.subjectId = id.value;
    entry.source = caller.source;
    if (ticket.isValid())
        entry.detail = {{u"ticket"_s, ticket.value}};
    return AuditRepository(m_database, m_now).record(entry);
}
