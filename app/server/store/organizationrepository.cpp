// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/organizationrepository.h"

#include "app/server/store/listcursor.h"

using namespace Qt::StringLiterals;

static constexpr QByteArrayView columns = "SELECT o.id, o.name, o.notes, o.shares_tickets, o.created_at, o.updated_at, o.revision";

static Organization organizationOf(const Row &row)
{
    return {row.id<OrganizationId>(0), row.text(1), row.text(2), row.flag(3), row.integer(4), row.integer(5), row.integer(6)};
}

Result<QList<Organization>> OrganizationRepository::byIds(const OrganizationIds &ids) const
{
    static const QByteArray sql =
        columns.toByteArray() + " FROM {each} JOIN organization o ON o.id = each.value ORDER BY each.position";
    return m_database.list(sql, {eachOf(ids)}, organizationOf);
}

Result<std::optional<Organization>> OrganizationRepository::byId(OrganizationId id) const
{
    static const QByteArray sql = columns.toByteArray() + " FROM organization o WHERE o.id = ?";
    return m_database.first(sql, {id.value}, organizationOf);
}

Result<Page<Organization>> OrganizationRepository::page(const QString &cursor, int limit) const
{
    static const QByteArray fromStart = columns.toByteArray() + " FROM organization o ORDER BY o.name, o.id LIMIT ?";
    static const QByteArray onward =
        columns.toByteArray() + " FROM organization o WHERE (o.name, o.id) > (?, ?) ORDER BY o.name, o.id LIMIT ?";

    Values values;
    if (!cursor.isEmpty()) {
        const auto after = ListCursor::fromText(cursor, u"name"_s);
        if (!after)
            return Failure(after.error());
        values = {after->key, after->id};
    }
    values.push_back(limit + 1);

    auto organizations = m_database.list(cursor.isEmpty() ? fromStart : onward, values, organizationOf);
    if (!organizations)
        return Failure(organizations.error());

    Page<Organization> page{std::move(*organizations), {}};
    if (page.items.size() > limit) {
        page.items.removeLast();
        page.next = ListCursor{u"name"_s, page.items.last().name, page.items.last().id.value}.toText();
    }
    return page;
}

Result<OrganizationId> OrganizationRepository::insert(const Organization &organization)
{
    const auto id = m_database.first(
        "INSERT INTO organization (name, notes, shares_tickets, created_at, updated_at) VALUES (?, ?, ?, ?, ?) RETURNING id",
        {organization.name, organization.notes, organization.sharesTickets, organization.createdAt, organization.updatedAt},
        [](const Row &row) { return row.id<OrganizationId>(0); });
    if (!id)
        return Failure(id.error());
    return **id;
}

Result<std::optional<FieldRevisions>> OrganizationRepository::holdRevisions(OrganizationId id)
{
    return m_database.first("SELECT field_revisions FROM organization WHERE id = ? {forUpdate}", {id.value},
                            [](const Row &row) { return FieldRevisions::fromJson(row.text(0)); });
}

Result<void> OrganizationRepository::update(const Organization &organization, const FieldRevisions &fields)
{
    const auto touched = m_database.execute(
        "UPDATE organization SET name = ?, notes = ?, shares_tickets = ?, updated_at = ?, revision = ?, field_revisions = ?"
        " WHERE id = ? AND revision = ?",
        {organization.name, organization.notes, organization.sharesTickets, organization.updatedAt, organization.revision,
         fields.toJson(), organization.id, organization.revision - 1});
    if (!touched)
        return Failure(touched.error());
    if (*touched == 0)
        return fail(Error::Kind::Stale, u"organization.stale"_s);
    return {};
}
