// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/mailtexts.h"

#include <QtGlobal>

const QList<MailSentence> &mailSentences()
{
    static const QList<MailSentence> sentences = {
        {"greeting", QT_TRANSLATE_NOOP("Mail", "Hello %1,"), {"name"}},
        {"greetingNobody", QT_TRANSLATE_NOOP("Mail", "Hello,")},
        {"inviteSubject", QT_TRANSLATE_NOOP("Mail", "%1 invites you to its customer portal"), {"company"}},
        {"inviteBody",
         QT_TRANSLATE_NOOP("Mail", "%1 of %2 invites you to the customer portal, where you follow your tickets and answer them."),
         {"agent", "company"}},
        {"inviteButton", QT_TRANSLATE_NOOP("Mail", "Choose your password")},
        {"inviteDays", QT_TRANSLATE_N_NOOP("Mail", "The link works once, and ends after %n day(s)."), {}, "days"},
        {"inviteUnexpected", QT_TRANSLATE_NOOP("Mail", "If you did not expect this message, you may ignore it.")},
        {"openedBody", QT_TRANSLATE_NOOP("Mail", "We have opened ticket #%1 for you: %2"), {"number", "subject"}},
        {"openedInConsole",
         QT_TRANSLATE_NOOP("Mail", "This address belongs to a user of the account: you find the ticket in the console.")},
        {"replyBody", QT_TRANSLATE_NOOP("Mail", "%1 has answered your ticket #%2:"), {"agent", "number"}},
        {"ticketButton", QT_TRANSLATE_NOOP("Mail", "See the ticket")},
        {"ticketPrivate", QT_TRANSLATE_NOOP("Mail", "Keep the link to yourself: whoever has it can read this ticket.")},
        {"codeHint", QT_TRANSLATE_NOOP("Mail", "If the link does not open, go to %1 and enter this code:"), {"page"}},
        {"footer", QT_TRANSLATE_NOOP("Mail", "Sent by the support of %1."), {"company"}},
    };
    return sentences;
}
