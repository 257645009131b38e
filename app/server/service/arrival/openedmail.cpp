// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/arrival/openedmail.h"

#include "app/server/service/ticketmail.h"
#include "app/server/store/automaticmailrepository.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 hour = 60 * 60'000;
constexpr qint64 day = 24 * hour;

/// One person, by whichever address.
QString personOf(const ArrivingMail &mail)
{
    return mail.known.contact.isValid() ? u"contact:%1"_s.arg(mail.known.contact.value) : u"address:"_s + mail.key.value();
}

QString domainOf(const ArrivingMail &mail)
{
    return mail.key.value().section(u'@', -1);
}

}

Result<void> OpenedMail::answer(ArrivingMail &mail, const Ticket &ticket, const Message &first)
{
    const auto reason = reasonNotTo(mail);
    if (!reason)
        return Failure(reason.error());
    if (!reason->isEmpty()) {
        mail.path.add(u"answer"_s, *reason);
        return {};
    }
    const bool isContacts = ticket.requester.isValid() && mail.isProven();
    mail.path.add(u"answer"_s, isContacts ? u"sent"_s : u"sent-fixed"_s, mail.address);
    AutomaticMailRepository automatic(m_database);
    TicketMail out(m_database, m_settings, m_now);
    return automatic.prune(m_now - 2 * day)
        .and_then([&] { return automatic.remember({personOf(mail), domainOf(mail), mail.isProven()}, m_now); })
        .and_then([&] { return isContacts ? out.openedByMail(ticket, first, mail.address, mail.mail.messageId)
                                          : out.received(ticket, mail.address, mail.mail.messageId); });
}

/// Empty: answer it.
Result<QString> OpenedMail::reasonNotTo(const ArrivingMail &mail) const
{
    if (mail.isMachine())
        return u"machine"_s;
    if (mail.isUsers())
        return u"user"_s;
    return reachedCap(mail);
}

Result<QString> OpenedMail::reachedCap(const ArrivingMail &mail) const
{
    const AutomaticMailRepository automatic(m_database);
    const auto toPerson = automatic.toPersonSince(personOf(mail), m_now - day);
    const auto toAddress = automatic.toPersonSince(u"address:"_s + mail.key.value(), m_now - day);
    const auto toDomain = automatic.toUnprovenOfDomainSince(domainOf(mail), m_now - hour);
    const auto inAll = automatic.since(m_now - hour);
    for (const auto *count : {&toPerson, &toAddress, &toDomain, &inAll}) {
        if (!*count)
            return Failure(count->error());
    }
    if (*toPerson + *toAddress > 0)
        return u"person-cap"_s;
    if (!mail.isProven() && *toDomain >= mostToUnprovenDomain)
        return u"domain-cap"_s;
    return *inAll >= mostInAll ? u"overall-cap"_s : QString();
}
