// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/organizationservice.h"

#include "app/server/service/staleness.h"
#include "app/server/service/writing.h"
#include "app/server/store/organizationrepository.h"

using namespace Qt::StringLiterals;

namespace {

Result<void> checkMayEdit(const Caller &caller)
{
    if (!caller.isSupervisor())
        return fail(Error::Kind::Forbidden, u"organization.not-allowed"_s);
    return {};
}

QStringList fieldsWhere(bool name, bool notes, bool sharesTickets)
{
    QStringList fields;
    if (name)
        fields.append(u"name"_s);
    if (notes)
        fields.append(u"notes"_s);
    if (sharesTickets)
        fields.append(u"sharesTickets"_s);
    return fields;
}

} // namespace

Result<Page<Organization>> OrganizationService::page(const QString &cursor, int limit) const
{
    return OrganizationRepository(m_database).page(cursor, limit);
}

Result<Organization> OrganizationService::byId(OrganizationId id) const
{
    const auto organization = OrganizationRepository(m_database).byId(id);
    if (!organization)
        return Failure(organization.error());
    if (!*organization)
        return fail(Error::Kind::NotFound, u"organization.unknown"_s);
    return **organization;
}

Result<Organization> OrganizationService::create(const Caller &caller, const OrganizationDraft &draft)
{
    if (const auto allowed = checkMayEdit(caller); !allowed)
        return Failure(allowed.error());

    return writing(m_database, [&](ChangeLog &changes) -> Result<Organization> {
        Organization organization{{}, draft.name, draft.notes, draft.sharesTickets, m_now, m_now, 1};
        const auto id = OrganizationRepository(m_database).insert(organization);
        if (!id)
            return Failure(id.error());
        changes.record(EntityKind::Organization, id->value, std::nullopt, everyone);
        organization.id = *id;
        return organization;
    });
}

Result<Organization> OrganizationService::change(const Caller &caller, OrganizationId id, const OrganizationPatch &patch,
                                                 qint64 revision)
{
    if (const auto allowed = checkMayEdit(caller); !allowed)
        return Failure(allowed.error());

    return writing(m_database, [&](ChangeLog &changes) -> Result<Organization> {
        OrganizationRepository organizations(m_database);
        auto fields = organizations.holdRevisions(id);
        if (!fields)
            return Failure(fields.error());
        const auto before = byId(id);
        if (!before)
            return before;

        const QStringList named = fieldsWhere(patch.name.has_value(), patch.notes.has_value(), patch.sharesTickets.has_value());
        if (const auto unmoved = checkUnmoved(**fields, before->revision, revision, named, u"organization.stale"_s); !unmoved)
            return Failure(unmoved.error());

        Organization after = *before;
        after.name = patch.name.value_or(after.name);
        after.notes = patch.notes.value_or(after.notes);
        after.sharesTickets = patch.sharesTickets.value_or(after.sharesTickets);
        if (after == *before)
            return after;

        after.revision = before->revision + 1;
        after.updatedAt = m_now;
        (*fields)->move(fieldsWhere(after.name != before->name, after.notes != before->notes,
                                    after.sharesTickets != before->sharesTickets),
                        after.revision);
        if (const auto saved = organizations.update(after, **fields); !saved)
            return Failure(saved.error());
        changes.record(EntityKind::Organization, id.value, everyone, everyone);
        return after;
    });
}
