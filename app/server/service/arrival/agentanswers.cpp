// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/arrival/agentanswers.h"

#include "app/server/service/arrival/agentnotice.h"
#include "app/server/service/arrival/mailcontent.h"
#include "app/server/service/arrival/mailverdicts.h"
#include "app/server/service/heldticket.h"
#include "app/server/service/keptparts.h"
#include "app/server/service/ticketmail.h"
#include "app/server/service/ticketwriter.h"
#include "app/server/store/userrepository.h"
#include "models/domain/ticketrules.h"

using namespace Qt::StringLiterals;

namespace {

bool isQuoted(const QString &line)
{
    return line.trimmed().isEmpty() || line.trimmed().startsWith(u'>');
}

}

AgentAnswer AgentAnswer::read(const QString &text, MessageKind usual)
{
    AgentAnswer answer{usual, {}};
    QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].contains(noticeLine)) {
            lines = lines.first(i);
            break;
        }
    }
    while (!lines.isEmpty() && isQuoted(lines.last()))
        lines.removeLast();
    while (!lines.isEmpty() && lines.first().trimmed().isEmpty())
        lines.removeFirst();

    const QString word = lines.isEmpty() ? QString() : lines.first().trimmed().toLower();
    if (word == u"#reply"_s || word == u"#note"_s) {
        answer.kind = word == u"#reply"_s ? MessageKind::Reply : MessageKind::Note;
        lines.removeFirst();
    }
    answer.text = lines.join(u'\n').trimmed();
    return answer;
}

Result<MailOutcome> AgentAnswers::answer(ArrivingMail &mail, TicketId id)
{
    const auto caller = callerOf(mail);
    if (!caller)
        return Failure(caller.error());
    const auto ticket = holdTicket(m_database, caller->sight(), id);
    if (!ticket && ticket.error().kind == Error::Kind::NotFound)
        return *held(mail, u"standing"_s, u"mail.ticket-out-of-sight"_s);
    if (!ticket)
        return Failure(ticket.error());

    // Whoever was only copied speaks to the agents, whatever the site says.
    const bool isCopied = mail.thread.proof == MailThread::Proof::Copied;
    AgentAnswer answer = AgentAnswer::read(mail.mail.text, isCopied ? MessageKind::Note : m_settings.mail.agentAnswers);
    if (isCopied)
        answer.kind = MessageKind::Note;
    if (answer.text.isEmpty() && mail.mail.parts.isEmpty())
        return *held(mail, u"standing"_s, u"mail.empty"_s);

    Message message = contentOf(mail.mail);
    message.html.clear();
    message.text = answer.text.left(message.text.size());
    message.kind = answer.kind;
    message.promotion = answer.kind == MessageKind::Note && !isCopied ? Promotion::Possible : Promotion::None;
    message.authorKind = AuthorKind::User;
    message.authorId = caller->user.value;
    message.authorName = caller->name;
    const bool isReply = answer.kind == MessageKind::Reply;
    mail.path.add(u"standing"_s, isCopied ? u"copied-agent"_s : u"agent"_s, caller->name);

    TicketWriter writer(m_database, m_changes, m_now);
    auto added = writer.add(ticket->ticket, message);
    if (!added)
        return Failure(added.error());
    if (const auto kept = keepParts(m_database, m_now, *added, mail.mail.parts); !kept)
        return Failure(kept.error());
    Ticket after = ticket->ticket;
    setStatus(after, isReply ? statusAfterAgentReply({}) : after.status, m_now);
    const auto saved = writer.save(ticket->ticket, after, ticket->fields);
    if (!saved)
        return Failure(saved.error());
    mail.path.add(u"result"_s, isReply ? u"reply"_s : u"note"_s, u"#%1"_s.arg(saved->number));
    const auto mailed = isReply ? TicketMail(m_database, m_settings, m_now).replied(*saved, *added) : Result<void>();
    return mailed.transform([&] { return MailOutcome{MailInState::Decided, {}, id, added->id, {}}; });
}

Result<Caller> AgentAnswers::callerOf(const ArrivingMail &mail) const
{
    const auto user = UserRepository(m_database).byId(mail.known.user);
    if (!user)
        return Failure(user.error());
    Caller caller;
    caller.user = mail.known.user;
    caller.name = mail.known.userName;
    if (*user) {
        caller.role = (*user)->role;
        caller.teams = (*user)->teams;
        caller.seesAllTickets = (*user)->seesAllTickets;
    }
    return caller;
}
