// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/arrival/mailreports.h"

#include "app/server/service/arrival/mailcontent.h"
#include "app/server/service/arrival/mailverdicts.h"
#include "app/server/service/heldticket.h"
#include "app/server/service/ticketwriter.h"
#include "app/server/store/inviterepository.h"

using namespace Qt::StringLiterals;

Result<std::optional<MailOutcome>> MailReports::read(ArrivingMail &mail)
{
    const QList<MachineSign> &signs = mail.mail.machineSigns;
    if (mail.acceptance)
        return std::nullopt;
    if (signs.contains(MachineSign::DeliveryStatus))
        return readDelivery(mail);
    if (signs.contains(MachineSign::AbuseReport))
        return held(mail, u"report"_s, u"mail.abuse-report"_s);
    if (signs.contains(MachineSign::Disposition))
        return dropped(mail, u"report"_s, u"mail.receipt"_s);
    return std::nullopt;
}

Result<std::optional<MailOutcome>> MailReports::readDelivery(ArrivingMail &mail)
{
    const auto sent = bouncedMail(mail);
    if (!sent)
        return Failure(sent.error());
    if (!*sent)
        return held(mail, u"report"_s, u"mail.bounce-unmatched"_s);
    if (!mail.mail.failedForGood)
        return dropped(mail, u"report"_s, u"mail.delivery-report"_s);

    const auto isNews = MailOutRepository(m_database).bounced((*sent)->id, m_now, u"mail.bounced"_s);
    if (!isNews)
        return Failure(isNews.error());
    if (!*isNews) // whoever has one of our mails could say so again and again
        return dropped(mail, u"report"_s, u"mail.delivery-report"_s);
    mail.path.add(u"report"_s, u"bounce"_s, (*sent)->toAddress);
    return failInvite((*sent)->invite)
        .and_then([&] { return noteInTicket(mail, **sent); })
        .transform([](const MailOutcome &outcome) { return std::optional<MailOutcome>(outcome); });
}

Result<std::optional<SentMail>> MailReports::bouncedMail(const ArrivingMail &mail) const
{
    QStringList ids{m_own.tagOf(mail.stored.recipient)};
    for (const QString &address : mail.mail.deliveredTo)
        ids.append(m_own.tagOf(address));
    for (const Mailbox &mailbox : mail.mail.to)
        ids.append(m_own.tagOf(mailbox.address));
    ids.append(m_own.ownPartOf(mail.mail.originalMessageId));
    for (const QString &id : std::as_const(ids)) {
        if (id.isEmpty())
            continue;
        const auto sent = MailOutRepository(m_database).byMessageId(id);
        if (!sent || *sent)
            return sent;
    }
    return std::nullopt;
}

/// One that was opened or revoked meanwhile stays that.
Result<void> MailReports::failInvite(InviteId id)
{
    if (!id.isValid())
        return {};
    InviteRepository invites(m_database, m_now);
    const auto found = invites.byIds({id});
    if (!found)
        return Failure(found.error());
    const bool waits = !found->isEmpty()
        && (found->first().state == InviteState::Queued || found->first().state == InviteState::Sent);
    if (!waits)
        return {};
    m_changes.record(EntityKind::Invite, id.value, everyone, everyone);
    m_changes.record(EntityKind::Contact, found->first().contact.value, everyone, everyone);
    return invites.move(id, InviteState::Failed, u"mail.bounced"_s).transform([](bool) {});
}

/// The agents read in the ticket that the customer did not get the mail, in the words of what gave it back. Its From proves
/// nothing, so the note bears the name of the address that it is about.
Result<MailOutcome> MailReports::noteInTicket(const ArrivingMail &mail, const SentMail &sent)
{
    MailOutcome outcome{MailInState::Decided, u"mail.bounced"_s, sent.ticket, {}, {}};
    if (!sent.ticket.isValid())
        return outcome;
    const auto ticket = holdTicket(m_database, Sight{}, sent.ticket);
    if (!ticket)
        return Failure(ticket.error());
    Message note = contentOf(mail.mail);
    note.kind = MessageKind::Note;
    note.authorKind = AuthorKind::System;
    note.authorName = sent.toAddress;
    TicketWriter writer(m_database, m_changes, m_now);
    const auto added = writer.add(ticket->ticket, note);
    if (!added)
        return Failure(added.error());
    outcome.message = added->id;
    return writer.save(ticket->ticket, ticket->ticket, ticket->fields).transform([&](const Ticket &) { return outcome; });
}
