// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/arrival/foreigntokens.h"

#include "app/server/service/arrival/replytokens.h"
#include "app/server/service/letter.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/ticketrepository.h"
#include "app/server/store/userrepository.h"

using namespace Qt::StringLiterals;

Result<void> ForeignTokens::revoke(const ReplyToken &token, const QString &sender)
{
    AuditEntry entry{u"mail.token-revoked"_s};
    entry.subjectKind = u"ticket"_s;
    entry.subjectId = token.ticket.value;
    entry.detail = {{u"agent"_s, token.recipient.value()}, {u"sender"_s, sender}};
    return ReplyTokens(m_database, m_now)
        .revoke(token)
        .and_then([&] { return AuditRepository(m_database, m_now).record(entry); })
        .and_then([&] { return alert(token); });
}

Result<void> ForeignTokens::alert(const ReplyToken &token)
{
    const auto id = UserRepository(m_database).claiming(token.recipient);
    if (!id)
        return Failure(id.error());
    const auto user = UserRepository(m_database).byId(id->value_or(UserId()));
    const auto ticket = TicketRepository(m_database).byId(token.ticket);
    if (!user || !ticket)
        return Failure(user ? ticket.error() : user.error());
    if (!*user || (*user)->state != UserState::Active || !*ticket)
        return {};

    MailDraft mail = letter(m_settings, u"agent-alert"_s, {(*user)->name, (*user)->email, (*user)->language},
                            {{u"number"_s, (*ticket)->number}, {u"userId"_s, (*user)->id.value}});
    mail.ticket = token.ticket;
    return MailOutRepository(m_database).queue(mail, m_now).transform([](const QString &) {});
}
