// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/clashservice.h"

#include "app/server/service/staleness.h"
#include "app/server/service/writing.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/userrepository.h"

using namespace Qt::StringLiterals;

namespace {

QStringList fieldsOf(const ClashPatch &patch)
{
    QStringList fields;
    if (patch.state)
        fields.append(u"state"_s);
    if (patch.owner)
        fields.append(u"ownerId"_s);
    return fields;
}

Clash patched(Clash clash, const ClashPatch &patch, qint64 now)
{
    const auto state = patch.state.value_or(clash.state);
    if (state != clash.state)
        clash.acceptedAt = state == ClashState::Accepted ? now : 0;
    clash.state = state;
    clash.owner = patch.owner.value_or(clash.owner);
    return clash;
}

QString actionOf(const Clash &before, const Clash &after)
{
    if (before.state == after.state)
        return u"clash.given"_s;
    return after.state == ClashState::Accepted ? u"clash.accepted"_s : u"clash.reopened"_s;
}

}

Result<Page<Clash>> ClashService::page(const ClashQuery &query) const
{
    return ClashRepository(m_database).page(query);
}

Result<Clash> ClashService::clash(ClashId id) const
{
    const auto found = ClashRepository(m_database).byIds({id});
    if (!found)
        return Failure(found.error());
    if (found->isEmpty())
        return fail(Error::Kind::NotFound, u"clash.unknown"_s);
    return found->first();
}

Result<Clash> ClashService::change(const Caller &caller, ClashId id, qint64 revision, const ClashPatch &patch)
{
    if (!caller.isSupervisor())
        return fail(Error::Kind::Forbidden, u"clash.not-allowed"_s);
    return writing(m_database, [&](ChangeLog &changes) -> Result<Clash> {
        ClashRepository clashes(m_database);
        auto revisions = clashes.holdRevisions(id);
        if (!revisions)
            return Failure(revisions.error());
        const auto before = clash(id);
        if (!before)
            return before;
        const QStringList fields = fieldsOf(patch);
        if (const auto unmoved = checkUnmoved(**revisions, before->revision, revision, fields, u"clash.stale"_s); !unmoved)
            return Failure(unmoved.error());
        if (before->state == ClashState::Resolved)
            return fail(Error::Kind::Conflict, u"clash.over"_s);
        if (const auto known = checkOwner(patch.owner.value_or(UserId())); !known)
            return Failure(known.error());
        Clash after = patched(*before, patch, m_now);
        if (after == *before)
            return before;

        after.revision += 1;
        (*revisions)->move(fields, after.revision);
        changes.record(EntityKind::Clash, id.value, everyone, everyone);
        return clashes.update(after, **revisions).and_then([&] { return tell(caller, *before, after); }).and_then([&] {
            return clash(id);
        });
    });
}

Result<void> ClashService::checkOwner(UserId owner) const
{
    if (!owner.isValid())
        return {};
    const auto user = UserRepository(m_database).byId(owner);
    if (!user)
        return Failure(user.error());
    if (!*user || (*user)->state != UserState::Active)
        return failInvalid(u"/ownerId"_s, u"clash.owner-unknown"_s);
    return {};
}

Result<void> ClashService::tell(const Caller &caller, const Clash &before, const Clash &after)
{
    AuditEntry entry{actionOf(before, after), caller.user};
    entry.subjectKind = u"clash"_s;
    entry.subjectId = after.id.value;
    entry.source = caller.source;
    if (before.owner != after.owner)
        entry.detail = {{u"owner"_s, after.owner.value}};
    return AuditRepository(m_database, m_now).record(entry);
}
