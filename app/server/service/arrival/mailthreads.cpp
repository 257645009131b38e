// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/arrival/mailthreads.h"

#include "app/server/store/arrivalrepository.h"
#include "app/server/store/contactaddressrepository.h"
#include "app/server/store/mailoutrepository.h"
#include "app/server/store/ticketrepository.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostReferences = 40;

/// The newest first: what the mail answers, then the way back to the first one.
QStringList referencesOf(const ParsedMail &mail)
{
    QStringList ids = mail.inReplyTo;
    for (auto id = mail.references.crbegin(); id != mail.references.crend(); ++id) {
        if (!ids.contains(*id))
            ids.append(*id);
    }
    return ids.first(std::min(ids.size(), mostReferences));
}

}

Result<MailThread> MailThreads::find(const ParsedMail &mail, const QString &recipient, const ThreadSender &sender)
{
    m_thread = {};
    if (const auto read = readTokens(tokenTexts(mail, recipient), sender); !read)
        return Failure(read.error());
    for (const QString &id : referencesOf(mail)) {
        if (m_thread.ticket.isValid())
            break;
        if (const auto read = readReference(id, sender); !read)
            return Failure(read.error());
    }
    return m_thread;
}

QStringList MailThreads::tokenTexts(const ParsedMail &mail, const QString &recipient) const
{
    QStringList texts{m_own.tagOf(recipient)};
    for (const QString &address : mail.deliveredTo)
        texts.append(m_own.tagOf(address));
    for (const Mailbox &mailbox : mail.to + mail.cc)
        texts.append(m_own.tagOf(mailbox.address));
    for (const QString &id : referencesOf(mail))
        texts.append(m_own.ownPartOf(id));
    texts.removeAll(QString());
    texts.removeDuplicates();
    return texts.first(std::min(texts.size(), mostReferences));
}

Result<void> MailThreads::readTokens(const QStringList &texts, const ThreadSender &sender)
{
    for (const QString &text : texts) {
        const auto token = ReplyTokens(m_database, m_now).find(text);
        if (!token)
            return Failure(token.error());
        if (!*token)
            continue;
        const bool isAgents = (*token)->standing == ReplyStanding::Agent;
        const auto theirs = isAgents ? Result<bool>((*token)->recipient == sender.key) : isSenders((*token)->recipient, sender);
        if (!theirs)
            return Failure(theirs.error());
        if (*theirs && !(*token)->isRevoked) {
            m_thread = {MailThread::Proof::Token, (*token)->ticket, (*token)->standing, {}, {}};
            return {};
        }
        m_thread.hinted = (*token)->ticket;
        if (!*theirs && !(*token)->isRevoked)
            m_thread.foreign = **token;
    }
    return {};
}

Result<void> MailThreads::readReference(const QString &id, const ThreadSender &sender)
{
    const QString own = m_own.ownPartOf(id);
    return own.isEmpty() ? readOtherId(id, sender) : readOwnId(own, sender);
}

/// A mail of ours, or the name that all mails of one ticket share, which is easily guessed.
Result<void> MailThreads::readOwnId(const QString &id, const ThreadSender &sender)
{
    const auto sent = MailOutRepository(m_database).byMessageId(id);
    if (!sent)
        return Failure(sent.error());
    const TicketId ticket = *sent ? (*sent)->ticket : TicketId{id.startsWith(u"ticket-"_s) ? id.mid(7).toLongLong() : 0};
    const auto there = TicketRepository(m_database).byId(ticket);
    if (!there)
        return Failure(there.error());
    if (!*there)
        return {};

    const auto recipient = *sent ? EmailKey::parse((*sent)->toAddress) : Result<EmailKey>(EmailKey());
    const auto theirs = isSenders(recipient.value_or(EmailKey()), sender);
    if (!theirs)
        return Failure(theirs.error());
    if (*theirs && sender.authentication != Authentication::Fail)
        m_thread = {MailThread::Proof::OurMail, ticket, ReplyStanding::Requester, {}, m_thread.foreign};
    else
        m_thread.hinted = ticket;
    return {};
}

/// Others' message ids are known to whoever got the mail, so here only an authenticated sender proves anything.
Result<void> MailThreads::readOtherId(const QString &id, const ThreadSender &sender)
{
    const auto earlier = ArrivalRepository(m_database).byMessageId(id);
    if (!earlier)
        return Failure(earlier.error());
    if (!*earlier)
        return {};
    const bool isAuthentic = sender.authentication == Authentication::Pass;
    if (isAuthentic && (*earlier)->sender == sender.key)
        m_thread = {MailThread::Proof::SendersMail, (*earlier)->ticket, ReplyStanding::Requester, {}, m_thread.foreign};
    else if (isAuthentic && sender.known.user.isValid() && (*earlier)->addressed.contains(sender.key.value()))
        m_thread = {MailThread::Proof::Copied, (*earlier)->ticket, ReplyStanding::Requester, {}, m_thread.foreign};
    else
        m_thread.hinted = (*earlier)->ticket;
    return {};
}

/// A contact answers with whichever address he or she has.
Result<bool> MailThreads::isSenders(const EmailKey &recipient, const ThreadSender &sender) const
{
    if (recipient.isEmpty() || recipient == sender.key)
        return !recipient.isEmpty();
    if (!sender.known.contact.isValid())
        return false;
    return ContactAddressRepository(m_database).claiming(recipient).transform([&](const std::optional<ContactAddress> &claim) {
        return claim && claim->contact == sender.known.contact;
    });
}
