// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/arrival/mailsuggestions.h"

#include "app/server/mail/forwardedsender.h"
#include "app/server/service/arrival/mailcontent.h"
#include "app/server/store/suggestionrepository.h"

using namespace Qt::StringLiterals;

Result<void> MailSuggestions::suggest(ArrivingMail &mail, const Ticket &ticket)
{
    const bool isInternal = ticket.requesterUser.isValid() && mail.isActiveUsers();
    QList<Mailbox> named = mail.mail.to + mail.mail.cc;
    if (const auto forwarded = isInternal ? forwardedSender(mail.mail.text) : std::nullopt)
        named.prepend(*forwarded);

    qsizetype kept = 0;
    for (const Mailbox &mailbox : std::as_const(named)) {
        const auto outside = isOutside(mailbox, mail, ticket);
        if (!outside)
            return Failure(outside.error());
        if (!*outside || kept++ == mostOfMail)
            continue;
        const Suggestion suggestion{{}, ticket.id, isInternal ? SuggestionKind::Customer : SuggestionKind::Copy, *EmailKey::parse(mailbox.address),
                                    mailbox.address, shownName(mailbox)};
        if (const auto stored = SuggestionRepository(m_database).suggest(suggestion, m_now); !stored)
            return stored;
        mail.path.add(u"suggestion"_s, isInternal ? u"customer"_s : u"copy"_s, mailbox.address);
    }
    return {};
}

Result<bool> MailSuggestions::isOutside(const Mailbox &mailbox, const ArrivingMail &mail, const Ticket &ticket) const
{
    const auto key = EmailKey::parse(mailbox.address);
    if (!key || *key == mail.key || m_own.isOwn(mailbox.address))
        return false;
    return SenderRepository(m_database).of(*key).transform([&](const KnownSender &known) {
        const bool isRequester = known.contact.isValid() && known.contact == ticket.requester;
        return !known.user.isValid() && !known.isMailbox && !isRequester;
    });
}
