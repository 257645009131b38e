// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/clashes.h"

#include "app/server/store/auditrepository.h"
#include "app/server/store/clashrepository.h"

using namespace Qt::StringLiterals;

Result<void> Clashes::open(const EmailKey &key, const QString &address, UserId user, ContactId contact)
{
    Clash clash;
    clash.address = address;
    clash.user = user;
    clash.contact = contact;
    clash.openedAt = m_now;
    const auto id = ClashRepository(m_database).open(key, clash);
    if (!id)
        return Failure(id.error());
    m_changes.record(EntityKind::Clash, id->value, std::nullopt, everyone);
    return tell(u"clash.opened"_s, *id, key);
}

Result<void> Clashes::resolve(const EmailKey &key, const QString &resolution)
{
    const auto id = ClashRepository(m_database).resolve(key, resolution, m_now);
    if (!id)
        return Failure(id.error());
    if (!*id)
        return {};
    m_changes.record(EntityKind::Clash, (*id)->value, everyone, everyone);
    return tell(u"clash.resolved"_s, **id, key);
}

Result<void> Clashes::accept(const EmailKey &key)
{
    const auto id = ClashRepository(m_database).acceptStanding(key, m_now);
    if (!id)
        return Failure(id.error());
    if (!*id)
        return {};
    m_changes.record(EntityKind::Clash, (*id)->value, everyone, everyone);
    return tell(u"clash.accepted"_s, **id, key);
}

Result<void> Clashes::tell(const QString &action, ClashId clash, const EmailKey &key)
{
    AuditEntry entry{action, m_caller.user};
    entry.subjectKind = u"clash"_s;
    entry.subjectId = clash.value;
    entry.source = m_caller.source;
    entry.detail = {{u"key"_s, key.value()}};
    if (m_caller.session) // which of the caller's tokens it was, also an integration's
        entry.detail[u"session"_s] = m_caller.session;
    return AuditRepository(m_database, m_now).record(entry);
}
