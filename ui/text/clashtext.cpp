// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/clashtext.h"

#include "ui/text/errorsentences.h"
#include "ui/text/safetext.h"
#include "ui/text/statustext.h"
#include "ui/text/timetext.h"

using namespace Qt::StringLiterals;

QString ClashText::claims(const Clash &clash)
{
    const QString user = safeLine(clash.userName);
    const QString role = StatusText::of(clash.userRole).toLower();
    const QString since = TimeText::dated(clash.openedAt);
    if (clash.contactName.isEmpty())
        return tr("Claimed by the user %1 (%2) and by a contact who was erased, since %3.").arg(user, role, since);
    return tr("Claimed by the user %1 (%2) and by the contact %3, since %4.").arg(user, role, safeLine(clash.contactName), since);
}

QString ClashText::owner(const Clash &clash)
{
    return clash.owner.isValid() ? tr("%1 looks after it.").arg(safeLine(clash.ownerName)) : tr("Nobody looks after it yet.");
}

QString ClashText::resolution(const Clash &clash)
{
    const char *why = errorSentence(clash.resolution);
    const QString when = tr("Resolved %1.").arg(TimeText::dated(clash.resolvedAt));
    return why ? tr("%1 %2").arg(when, QCoreApplication::translate("ErrorText", why)) : when;
}

QString ClashText::brief(const Clash &clash)
{
    QStringList parts{tr("%1 and %2").arg(safeLine(clash.userName), clash.contactName.isEmpty() ? tr("an erased contact") : safeLine(clash.contactName)),
                      TimeText::brief(clash.openedAt)};
    if (clash.owner.isValid() && clash.state != ClashState::Resolved)
        parts.append(tr("with %1").arg(safeLine(clash.ownerName)));
    return parts.join(u" · "_s);
}
