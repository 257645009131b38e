// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/arrival/arrivallimits.h"

#include "app/server/store/arrivalrepository.h"
#include "app/server/store/attemptrepository.h"
#include "app/server/store/auditrepository.h"

using namespace Qt::StringLiterals;

Result<QString> ArrivalLimits::ofSender(const EmailKey &sender)
{
    const auto before = ArrivalRepository(m_database).countOfSender(sender, m_now - senderPeriod);
    if (!before)
        return Failure(before.error());
    return *before < mostOfSender ? Result<QString>(QString()) : reached(u"mail.sender-limit"_s, u"sender:"_s + sender.value(), 0);
}

Result<QString> ArrivalLimits::ofTicket(TicketId ticket)
{
    const auto before = ArrivalRepository(m_database).countOfTicket(ticket, m_now - ticketPeriod);
    if (!before)
        return Failure(before.error());
    return *before < mostOfTicket ? Result<QString>(QString())
                                  : reached(u"mail.ticket-limit"_s, u"ticket:%1"_s.arg(ticket.value), ticket.value);
}

/// Written down once while it goes on.
Result<QString> ArrivalLimits::reached(const QString &reason, const QString &bucket, qint64 ticket)
{
    const auto times = AttemptRepository(m_database).addFailure(u"mail:"_s + bucket, m_now, m_now - ticketPeriod);
    if (!times)
        return Failure(times.error());
    if (*times > 1)
        return reason;
    AuditEntry entry{reason};
    entry.subjectKind = ticket ? u"ticket"_s : QString();
    entry.subjectId = ticket;
    entry.detail = {{u"limit"_s, bucket}};
    return AuditRepository(m_database, m_now).record(entry).transform([&] { return reason; });
}
