// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/findingtext.h"

#include "ui/text/safetext.h"

using namespace Qt::StringLiterals;

QString FindingText::sentence(const Finding &finding, const QString &who)
{
    const QString name = safeLine(who);
    if (finding.code == u"contact.email-is-users"_s)
        return name.isEmpty()
            ? tr("This address belongs to a user of the account. It cannot sign in to the customer portal.")
            : tr("This address belongs to the user %1. It cannot sign in to the customer portal.").arg(name);
    if (finding.code == u"contact.email-looks-like-users"_s)
        return name.isEmpty() ? tr("This address looks like a user's. Check each letter.")
                              : tr("This address looks like that of the user %1. Check each letter.").arg(name);
    if (finding.code == u"contact.email-taken"_s)
        return name.isEmpty() ? tr("This address is another contact's.") : tr("This address is that of the contact %1.").arg(name);
    if (finding.code == u"contact.email-looks-like-colleague"_s)
        return tr("This address is in the company's own domain. Is this a colleague?");
    if (finding.code == u"contact.email-pending"_s)
        return tr("The contact signs in with the old address. It stays until the new one is confirmed by mail.");
    if (finding.code == u"contact.email-invalid"_s)
        return tr("This is not an e-mail address yet.");
    if (finding.code == u"session.keyring-unusable"_s)
        return tr("This computer's keyring cannot be used. You will have to sign in again at the next start.");
    if (finding.code == u"session.keyring-locked"_s)
        return tr("The keyring is locked, so this sign-in is not kept. You will have to sign in again at the next start.");
    if (finding.code == u"session.keyring-silent"_s)
        return tr("The keyring does not answer, so this sign-in is not kept. You will have to sign in again at the next start.");
    return tr("Something needs a look (%1).").arg(safeLine(finding.code));
}

bool FindingText::isWarning(const Finding &finding)
{
    return finding.code != u"contact.email-looks-like-colleague"_s && finding.code != u"contact.email-invalid"_s;
}
