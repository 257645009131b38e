// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/command/refusal.h"

#include <QHash>

using namespace Qt::StringLiterals;

QString refusalSentence(const Error &error)
{
    static const QHash<QString, QString> sentences = {
        {u"user.name-missing"_s, u"--name NAME is needed: what colleagues and customers read."_s},
        {u"user.email-invalid"_s, u"--email takes one e-mail address, such as ada@example.org."_s},
        {u"user.email-several"_s, u"--email takes one e-mail address, not several."_s},
        {u"user.email-too-long"_s, u"This e-mail address is too long: 254 bytes at most."_s},
        {u"user.email-characters"_s, u"This e-mail address holds characters that cannot be seen."_s},
        {u"user.email-not-for-sign-in"_s, u"This address cannot sign in: the part before the @ must be plain letters, digits and signs."_s},
        {u"user.email-is-channel"_s, u"This address is one of the account's own mailboxes."_s},
        {u"user.email-taken"_s, u"A user with this address exists already."_s},
        {u"identity.confirmation-needed"_s, u"This address is a customer's. As a user's it would no longer open the portal: make the user "
                                             "in the console, which asks first, or choose another address."_s},
        {u"password.too-short"_s, u"The password, read from standard input, needs at least 12 characters."_s},
        {u"password.too-long"_s, u"The password can have 256 characters at most."_s},
        {u"password.common"_s, u"This password is too easy to guess. Choose another one."_s},
        {u"password.characters"_s, u"The password holds characters that cannot be used."_s},
        {u"password.no-memory"_s, u"There is not enough memory to hash the password."_s},
        {u"store.rule-not-held"_s, u"This database does not hold the rule that a user's address has no portal. It is not used."_s},
    };
    if (const auto sentence = sentences.constFind(error.code); sentence != sentences.cend())
        return *sentence;
    return error.detail.isEmpty() ? error.code : error.detail;
}
