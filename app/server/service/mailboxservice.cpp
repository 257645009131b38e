// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/mailboxservice.h"

#include "app/server/service/writing.h"
#include "app/server/store/mailboxrepository.h"

using namespace Qt::StringLiterals;

Result<QList<MailboxState>> MailboxService::all(const Caller &caller) const
{
    if (caller.role != Role::Administrator)
        return fail(Error::Kind::Forbidden, u"mailbox.not-allowed"_s);
    return MailboxRepository(m_database).all();
}

Result<void> MailboxService::setNames(const QStringList &names)
{
    return writing(m_database, [&](ChangeLog &) { return MailboxRepository(m_database).setNames(names); });
}

Result<void> MailboxService::succeeded(const QString &name)
{
    return writing(m_database, [&](ChangeLog &) { return MailboxRepository(m_database).succeeded(name, m_now); });
}

Result<void> MailboxService::failed(const QString &name, const QString &code)
{
    return writing(m_database, [&](ChangeLog &) { return MailboxRepository(m_database).failed(name, code, m_now); });
}
