// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/arrival/maildecision.h"

#include "app/server/service/arrival/agentanswers.h"
#include "app/server/service/arrival/arrivaldesk.h"
#include "app/server/service/arrival/arrivallimits.h"
#include "app/server/service/arrival/foreigntokens.h"
#include "app/server/service/arrival/mailreports.h"
#include "app/server/service/arrival/mailverdicts.h"
#include "app/server/store/arrivalrepository.h"
#include "app/server/store/identityrepository.h"
#include "app/server/store/mailoutrepository.h"
#include "app/server/store/ticketrepository.h"

using namespace Qt::StringLiterals;

namespace {

QString wordOf(Authentication authentication)
{
    switch (authentication) {
    case Authentication::Pass:
        return u"pass"_s;
    case Authentication::Fail:
        return u"fail"_s;
    case Authentication::None:
        break;
    }
    return u"none"_s;
}

QString wordOf(MailThread::Proof proof)
{
    switch (proof) {
    case MailThread::Proof::Token:
        return u"token"_s;
    case MailThread::Proof::OurMail:
        return u"message-id"_s;
    case MailThread::Proof::SendersMail:
        return u"own-mail"_s;
    case MailThread::Proof::Copied:
        return u"copied"_s;
    case MailThread::Proof::Accepted:
        return u"accepted"_s;
    case MailThread::Proof::None:
        break;
    }
    return u"none"_s;
}

QString sideOf(const ArrivingMail &mail)
{
    if (mail.isUsers())
        return mail.isActiveUsers() ? u"user"_s : mail.known.isFormerAddress ? u"former-user"_s : u"inactive-user"_s;
    return mail.known.contact.isValid() ? u"contact"_s : u"unknown"_s;
}

bool hasSign(const ParsedMail &mail, MachineSign sign)
{
    return mail.machineSigns.contains(sign);
}

}

/// Sender and thread come first: whatever a mail is held for, it is shown only to who may see the ticket it names.
Result<MailOutcome> MailDecision::decide(ArrivingMail &mail)
{
    if (const auto read = findSender(mail).and_then([&] { return findThread(mail); }); !read)
        return Failure(read.error());
    using Step = Verdict (MailDecision::*)(ArrivingMail &);
    for (const Step step : {&MailDecision::checkBounds, &MailDecision::readReport, &MailDecision::checkSender, &MailDecision::checkLoop,
                            &MailDecision::checkLimits, &MailDecision::checkForeignToken, &MailDecision::checkMachine,
                            &MailDecision::checkStanding, &MailDecision::checkBlock}) {
        const auto verdict = (this->*step)(mail);
        if (!verdict)
            return Failure(verdict.error());
        if (*verdict)
            return **verdict;
    }
    return deliver(mail);
}

Result<void> MailDecision::findSender(ArrivingMail &mail)
{
    if (mail.mail.from.size() != 1)
        return {};
    mail.address = mail.mail.from.first().address;
    mail.name = mail.mail.from.first().name;
    const auto key = EmailKey::parse(mail.address);
    if (!key)
        return {};
    mail.key = *key;

    // The key is locked before the ticket's row, as everybody does; what is known of it cannot change from here on.
    if (!m_own.isOwn(mail.address)) {
        if (const auto side = IdentityRepository(m_database).hold(mail.key, Side::Contact); !side)
            return Failure(side.error());
    }
    const auto known = SenderRepository(m_database).of(mail.key);
    if (!known)
        return Failure(known.error());
    mail.known = *known;
    mail.authentication = dmarcResult(mail.mail.authenticationResults, m_settings.mail.authservId, mail.address.section(u'@', -1));
    mail.path.add(u"sender"_s, sideOf(mail), mail.address);
    mail.path.add(u"authentication"_s, wordOf(mail.authentication), m_settings.mail.authservId);
    return {};
}

Result<void> MailDecision::findThread(ArrivingMail &mail)
{
    const auto thread = MailThreads(m_database, m_own, m_now).find(mail.mail, mail.stored.recipient, {mail.key, mail.known, mail.authentication});
    if (!thread)
        return Failure(thread.error());
    mail.thread = *thread;
    if (mail.acceptance && mail.acceptance->ticket.isValid()) {
        mail.thread.ticket = mail.acceptance->ticket;
        mail.thread.proof = MailThread::Proof::Accepted;
    }
    const TicketId named = mail.thread.ticket.isValid() ? mail.thread.ticket : mail.thread.hinted;
    const auto ticket = TicketRepository(m_database).byId(named);
    if (!ticket)
        return Failure(ticket.error());
    const bool isForged = !mail.thread.ticket.isValid() && *ticket;
    mail.path.add(u"thread"_s, isForged ? u"unproven"_s : wordOf(mail.thread.proof), *ticket ? u"#%1"_s.arg((*ticket)->number) : QString());
    if (mail.thread.ticket.isValid())
        m_ticket = *ticket;
    return {};
}

MailDecision::Verdict MailDecision::checkBounds(ArrivingMail &mail)
{
    if (!mail.mail.problem.isEmpty())
        return held(mail, u"bounds"_s, mail.mail.problem);
    return std::nullopt;
}

MailDecision::Verdict MailDecision::readReport(ArrivingMail &mail)
{
    return MailReports(m_database, m_changes, m_own, m_now).read(mail);
}

MailDecision::Verdict MailDecision::checkSender(ArrivingMail &mail)
{
    if (mail.mail.from.size() != 1)
        return held(mail, u"sender"_s, mail.mail.from.isEmpty() ? u"mail.from-missing"_s : u"mail.from-several"_s);
    if (mail.key.isEmpty())
        return held(mail, u"sender"_s, u"mail.from-invalid"_s);
    return std::nullopt;
}

/// Our own mail must not come back as somebody's.
MailDecision::Verdict MailDecision::checkLoop(ArrivingMail &mail)
{
    const QString ownPart = m_own.ownPartOf(mail.mail.messageId);
    const auto ours = ownPart.isEmpty() ? Result<std::optional<SentMail>>() : MailOutRepository(m_database).byMessageId(ownPart);
    if (!ours)
        return Failure(ours.error());
    if (*ours || mail.mail.loopMarks.contains(m_settings.mail.from, Qt::CaseInsensitive))
        return held(mail, u"loop"_s, u"mail.loop"_s);
    if (m_own.isOwn(mail.address) || mail.known.isMailbox)
        return dropped(mail, u"loop"_s, u"mail.own-address"_s);
    mail.path.add(u"loop"_s, u"none"_s);
    return std::nullopt;
}

MailDecision::Verdict MailDecision::checkLimits(ArrivingMail &mail)
{
    ArrivalLimits limits(m_database, m_now);
    auto reason = mail.key.isEmpty() ? Result<QString>(QString()) : limits.ofSender(mail.key);
    if (reason && reason->isEmpty() && m_ticket)
        reason = limits.ofTicket(m_ticket->id);
    if (!reason)
        return Failure(reason.error());
    return reason->isEmpty() ? std::nullopt : held(mail, u"limits"_s, *reason);
}

/// Whoever got hold of an agent's reply address must not speak through it, and nobody else either from now on.
MailDecision::Verdict MailDecision::checkForeignToken(ArrivingMail &mail)
{
    const auto &foreign = mail.thread.foreign;
    if (!foreign || foreign->standing != ReplyStanding::Agent || mail.acceptance)
        return std::nullopt;
    const auto revoked = ForeignTokens(m_database, m_settings, m_now).revoke(*foreign, mail.address);
    if (!revoked)
        return Failure(revoked.error());
    return held(mail, u"token"_s, u"mail.token-not-senders"_s);
}

/// What machines write is never answered; where nobody asked for it, a person looks at it first.
MailDecision::Verdict MailDecision::checkMachine(ArrivingMail &mail)
{
    if (hasSign(mail.mail, MachineSign::NoReplyAddress))
        return held(mail, u"machine"_s, u"mail.no-reply-sender"_s);
    if (mail.isAutomatic() && mail.isUsers() && !mail.acceptance)
        return dropped(mail, u"machine"_s, u"mail.out-of-office"_s);
    if (hasSign(mail.mail, MachineSign::NullReturnPath) && !m_ticket)
        return held(mail, u"machine"_s, u"mail.automatic"_s);
    mail.path.add(u"machine"_s, mail.isMachine() ? u"automatic"_s : u"person"_s);
    return std::nullopt;
}

/// A reply token may have been forwarded, so it does not outweigh a From that is proven wrong. A user's address speaks only with
/// what the rule book asks of it: authentication for a request of its own, and the reply token besides for anything in a ticket.
MailDecision::Verdict MailDecision::checkStanding(ArrivingMail &mail)
{
    if (!mail.isUsers() && mail.thread.proof == MailThread::Proof::Token && !mail.isProven())
        return held(mail, u"standing"_s, u"mail.sender-unproven"_s);
    if (!mail.isUsers() || mail.acceptance || !mail.thread.namesTicket())
        return std::nullopt;
    const bool isAuthentic = mail.isActiveUsers() && mail.authentication == Authentication::Pass;
    const bool isRequester = m_ticket && mail.isRequesterOf(*m_ticket);
    const bool hasToken = mail.thread.proof == MailThread::Proof::Token;
    if (isAuthentic && hasToken && (isRequester || mail.thread.standing == ReplyStanding::Agent))
        return std::nullopt;
    if (isAuthentic && mail.thread.proof == MailThread::Proof::Copied && !isRequester)
        return std::nullopt;
    return held(mail, u"standing"_s, u"mail.user-unproven"_s);
}

/// A blocked contact is not heard by mail either. A user of the same address is, as far as it is the user who speaks.
MailDecision::Verdict MailDecision::checkBlock(ArrivingMail &mail)
{
    if (!mail.known.isContactBlocked)
        return std::nullopt;
    const bool isUser = mail.isActiveUsers() && mail.authentication == Authentication::Pass;
    const bool isAsContact = m_ticket ? m_ticket->requester == mail.known.contact : mail.known.isClashAccepted;
    return isUser && !isAsContact ? std::nullopt : held(mail, u"standing"_s, u"mail.contact-blocked"_s);
}

Result<MailOutcome> MailDecision::deliver(ArrivingMail &mail)
{
    ArrivalDesk desk(m_database, m_settings, m_changes, m_own, m_now);
    if (mail.key.isEmpty() && !m_ticket)
        return fail(Error::Kind::Conflict, u"mail.no-sender"_s);
    if (!m_ticket)
        return desk.open(mail);
    if (mail.isRequesterOf(*m_ticket))
        return desk.customerWrote(mail, m_ticket->id);
    if (mail.acceptance)
        return desk.accepted(mail, m_ticket->id);
    if (mail.isUsers())
        return AgentAnswers(m_database, m_settings, m_changes, m_now).answer(mail, m_ticket->id);

    mail.path.add(u"standing"_s, u"not-requester"_s, u"#%1"_s.arg(m_ticket->number));
    mail.thread.hinted = m_ticket->id;
    return desk.open(mail);
}
