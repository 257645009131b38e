// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/mailtext.h"

#include "ui/text/safetext.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace {

const QHash<QString, const char *> reasons = {
    {u"mail.loop"_s, QT_TRANSLATE_NOOP("MailText", "It is our own mail coming back: somebody's mailbox forwards to us.")},
    {u"mail.own-address"_s, QT_TRANSLATE_NOOP("MailText", "It came from one of our own mailboxes.")},
    {u"mail.sender-limit"_s, QT_TRANSLATE_NOOP("MailText", "This sender has sent very many messages in a short time.")},
    {u"mail.ticket-limit"_s, QT_TRANSLATE_NOOP("MailText", "The ticket has got very many messages in a short time.")},
    {u"mail.token-not-senders"_s, QT_TRANSLATE_NOOP("MailText", "It came to an agent's reply address, but from somebody else. The address was switched off.")},
    {u"mail.user-unproven"_s, QT_TRANSLATE_NOOP("MailText", "It says it is from a user, but does not prove it. Only an answer to a notification speaks as a user.")},
    {u"mail.contact-blocked"_s, QT_TRANSLATE_NOOP("MailText", "Its sender is a contact who is blocked.")},
    {u"mail.sender-unproven"_s, QT_TRANSLATE_NOOP("MailText", "It came to the sender's reply address, but the sender's domain did not send it: somebody else may have written it.")},
    {u"contact.erased"_s, QT_TRANSLATE_NOOP("MailText", "Its sender was erased, and the mail with him or her.")},
    {u"mail.ticket-out-of-sight"_s, QT_TRANSLATE_NOOP("MailText", "It is a user's answer in a ticket that this user may not see.")},
    {u"mail.no-reply-sender"_s, QT_TRANSLATE_NOOP("MailText", "Nobody reads mail at the sender's address.")},
    {u"mail.automatic"_s, QT_TRANSLATE_NOOP("MailText", "A machine sent it, and it belongs to no ticket.")},
    {u"mail.bounce-unmatched"_s, QT_TRANSLATE_NOOP("MailText", "It reports a failed delivery of a message that we did not send.")},
    {u"mail.abuse-report"_s, QT_TRANSLATE_NOOP("MailText", "Somebody complains about a message of ours.")},
    {u"mail.from-missing"_s, QT_TRANSLATE_NOOP("MailText", "It does not say who sent it.")},
    {u"mail.from-several"_s, QT_TRANSLATE_NOOP("MailText", "It names several senders.")},
    {u"mail.from-invalid"_s, QT_TRANSLATE_NOOP("MailText", "The sender's address is none.")},
    {u"mail.empty"_s, QT_TRANSLATE_NOOP("MailText", "There is nothing in it.")},
    {u"mail.undecidable"_s, QT_TRANSLATE_NOOP("MailText", "It could not be read, though it was tried several times.")},
    {u"mail.unreadable"_s, QT_TRANSLATE_NOOP("MailText", "It is not a mail that can be read.")},
    {u"mail.too-large"_s, QT_TRANSLATE_NOOP("MailText", "It is too large.")},
    {u"mail.too-deep"_s, QT_TRANSLATE_NOOP("MailText", "Its parts are nested too deep.")},
    {u"mail.too-many-parts"_s, QT_TRANSLATE_NOOP("MailText", "It has too many parts.")},
    {u"mail.too-many-files"_s, QT_TRANSLATE_NOOP("MailText", "It has too many files.")},
    {u"mail.too-many-headers"_s, QT_TRANSLATE_NOOP("MailText", "Its headers are too long.")},
    {u"mail.headers-too-large"_s, QT_TRANSLATE_NOOP("MailText", "Its headers are too long.")},
    {u"mail.header-too-long"_s, QT_TRANSLATE_NOOP("MailText", "Its headers are too long.")},
    {u"mail.out-of-office"_s, QT_TRANSLATE_NOOP("MailText", "It is a user's automatic answer.")},
    {u"mail.receipt"_s, QT_TRANSLATE_NOOP("MailText", "It only says that a message was displayed.")},
    {u"mail.delivery-report"_s, QT_TRANSLATE_NOOP("MailText", "It only reports on a delivery.")},
};

/// By step and outcome. %1 is the detail.
const QHash<QString, const char *> sentences = {
    {u"sender contact"_s, QT_TRANSLATE_NOOP("MailText", "The sender's address is a contact's: %1")},
    {u"sender user"_s, QT_TRANSLATE_NOOP("MailText", "The sender's address is a user's: %1")},
    {u"sender inactive-user"_s, QT_TRANSLATE_NOOP("MailText", "The sender's address is that of a user who is not active: %1")},
    {u"sender former-user"_s, QT_TRANSLATE_NOOP("MailText", "The sender's address was a user's until a while ago: %1")},
    {u"sender unknown"_s, QT_TRANSLATE_NOOP("MailText", "The sender's address is not known: %1")},
    {u"authentication pass"_s, QT_TRANSLATE_NOOP("MailText", "The mail server %1 confirms that the sender's domain sent it.")},
    {u"authentication fail"_s, QT_TRANSLATE_NOOP("MailText", "The mail server %1 says that the sender's domain did not send it.")},
    {u"authentication none"_s, QT_TRANSLATE_NOOP("MailText", "No trusted mail server confirms who sent it.")},
    {u"thread token"_s, QT_TRANSLATE_NOOP("MailText", "It came to the sender's own reply address in ticket %1.")},
    {u"thread message-id"_s, QT_TRANSLATE_NOOP("MailText", "It answers a message that we sent to this person in ticket %1.")},
    {u"thread own-mail"_s, QT_TRANSLATE_NOOP("MailText", "It goes on from the sender's earlier message in ticket %1.")},
    {u"thread copied"_s, QT_TRANSLATE_NOOP("MailText", "It answers a message in ticket %1 that went to the sender too.")},
    {u"thread accepted"_s, QT_TRANSLATE_NOOP("MailText", "An agent put it into ticket %1.")},
    {u"thread unproven"_s, QT_TRANSLATE_NOOP("MailText", "It names ticket %1, but does not prove that the sender belongs there.")},
    {u"thread none"_s, QT_TRANSLATE_NOOP("MailText", "It belongs to no ticket.")},
    {u"machine automatic"_s, QT_TRANSLATE_NOOP("MailText", "A machine sent it, so it is not answered.")},
    {u"standing requester"_s, QT_TRANSLATE_NOOP("MailText", "The sender is the ticket's requester.")},
    {u"standing not-requester"_s, QT_TRANSLATE_NOOP("MailText", "The sender is not the requester of ticket %1 any more.")},
    {u"standing agent"_s, QT_TRANSLATE_NOOP("MailText", "The sender proved to be the user %1.")},
    {u"standing copied-agent"_s, QT_TRANSLATE_NOOP("MailText", "The sender is the user %1, who was only copied.")},
    {u"requester internal"_s, QT_TRANSLATE_NOOP("MailText", "The user %1 is the requester.")},
    {u"requester unproven"_s, QT_TRANSLATE_NOOP("MailText", "The requester is an address that nothing proves: %1")},
    {u"requester contact"_s, QT_TRANSLATE_NOOP("MailText", "The contact is the requester.")},
    {u"requester new-contact"_s, QT_TRANSLATE_NOOP("MailText", "A contact was made for %1.")},
    {u"requester proven"_s, QT_TRANSLATE_NOOP("MailText", "The answer proves the requester's address: %1")},
    {u"suggestion customer"_s, QT_TRANSLATE_NOOP("MailText", "%1 is suggested as the customer.")},
    {u"suggestion copy"_s, QT_TRANSLATE_NOOP("MailText", "%1 was copied and has no part in the ticket.")},
    {u"report bounce"_s, QT_TRANSLATE_NOOP("MailText", "It says that our message to %1 could not be delivered.")},
    {u"result ticket-opened"_s, QT_TRANSLATE_NOOP("MailText", "It opened ticket %1.")},
    {u"result follow-up"_s, QT_TRANSLATE_NOOP("MailText", "Its ticket was finished, so it opened %1 to go on.")},
    {u"result message"_s, QT_TRANSLATE_NOOP("MailText", "It became the customer's message in ticket %1.")},
    {u"result note"_s, QT_TRANSLATE_NOOP("MailText", "It became an internal note in ticket %1.")},
    {u"result reply"_s, QT_TRANSLATE_NOOP("MailText", "It became a public reply in ticket %1.")},
    {u"answer sent"_s, QT_TRANSLATE_NOOP("MailText", "%1 got the automatic message with the link.")},
    {u"answer sent-fixed"_s, QT_TRANSLATE_NOOP("MailText", "%1 got the automatic message with a fixed text.")},
    {u"answer user"_s, QT_TRANSLATE_NOOP("MailText", "Users get no automatic message.")},
    {u"answer person-cap"_s, QT_TRANSLATE_NOOP("MailText", "The sender got an automatic message today already.")},
    {u"answer domain-cap"_s, QT_TRANSLATE_NOOP("MailText", "The sender's domain got several automatic messages within the hour already.")},
    {u"answer overall-cap"_s, QT_TRANSLATE_NOOP("MailText", "Very many automatic messages went out within the hour already.")},
};

QString translated(const char *sentence)
{
    return QCoreApplication::translate("MailText", sentence);
}

}

QString MailText::reason(const QString &code)
{
    const char *sentence = reasons.value(code);
    return sentence ? translated(sentence) : QCoreApplication::translate("MailText", "It could not be handled safely (%1).").arg(safeLine(code));
}

QString MailText::step(const MailStep &step)
{
    if (step.outcome == u"held"_s)
        return QCoreApplication::translate("MailText", "Held: %1").arg(reason(step.detail));
    if (step.outcome == u"lifted"_s)
        return QCoreApplication::translate("MailText", "An agent accepted it all the same: %1").arg(reason(step.detail));
    if (step.outcome == u"dropped"_s)
        return reason(step.detail);
    const char *sentence = sentences.value(step.step + u' ' + step.outcome);
    if (!sentence)
        return {};
    const QString words = translated(sentence);
    return words.contains(u"%1"_s) ? words.arg(safeLine(step.detail)) : words;
}

QString MailText::steps(const QList<MailStep> &steps)
{
    QStringList lines;
    for (const MailStep &each : steps) {
        if (const QString line = step(each); !line.isEmpty())
            lines.append(u"%1.  %2"_s.arg(lines.size() + 1).arg(line));
    }
    return lines.join(u'\n');
}
