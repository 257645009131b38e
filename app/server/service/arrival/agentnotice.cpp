// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/arrival/agentnotice.h"

#include "app/server/service/arrival/replytokens.h"
#include "app/server/service/letter.h"
#include "app/server/store/sight.h"
#include "app/server/store/userrepository.h"

using namespace Qt::StringLiterals;

Result<void> AgentNotice::customerWrote(const Ticket &ticket, const Message &message)
{
    if (!m_settings.mail.notifiesAgents || !ticket.assignee.isValid() || ticket.assignee == ticket.requesterUser)
        return {};
    const auto found = UserRepository(m_database).byId(ticket.assignee);
    const auto earlier = MailOutRepository(m_database).countOf(u"agent-notice"_s, ticket.id, m_now - period);
    if (!found || !earlier)
        return Failure(found ? earlier.error() : found.error());
    const auto key = *found ? EmailKey::parse((*found)->email) : Result<EmailKey>(EmailKey());
    const bool isThere = *found && key && (*found)->state == UserState::Active
        && Sight{(*found)->seesAllTickets, (*found)->teams}.covers(ticket.team);
    if (!isThere || *earlier >= mostOfTicket)
        return {};

    const User &agent = **found;
    MailDraft mail = letter(m_settings, u"agent-notice"_s, {agent.name, agent.email, agent.language},
                            {{u"number"_s, ticket.number},
                             {u"subject"_s, ticket.subject},
                             {u"agent"_s, message.authorName},
                             {u"text"_s, message.text},
                             {u"html"_s, message.html},
                             {u"userId"_s, agent.id.value},
                             {u"asReply"_s, m_settings.mail.agentAnswers == MessageKind::Reply}});
    mail.ticket = ticket.id;
    return ReplyTokens(m_database, m_now)
        .issue(ticket.id, *key, ReplyStanding::Agent)
        .and_then([&](const QString &token) {
            mail.data[u"replyToken"_s] = token;
            return MailOutRepository(m_database).queue(mail, m_now);
        })
        .transform([](const QString &) {});
}
