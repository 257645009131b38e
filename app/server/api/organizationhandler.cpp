// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/organizationhandler.h"

#include "app/server/api/listrequest.h"
#include "app/server/api/precondition.h"
#include "app/server/api/problem.h"
#include "app/server/service/organizationservice.h"
#include "models/protocol/organizationjson.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

static HttpResponse answer(const Organization &organization)
{
    return withTag(HttpResponse::ok(protocol::write(organization)), organization.revision);
}

HttpResponse OrganizationHandler::list(const HttpRequest &request, Context &context)
{
    const auto range = listRange(request);
    if (!range)
        return problem(range.error());
    const auto page = OrganizationService(context.database, context.now).page(range->cursor, range->limit);
    if (!page)
        return problem(page.error());
    return HttpResponse::ok(protocol::writePage(page->items, nextUrl(request, page->next)));
}

HttpResponse OrganizationHandler::read(const HttpRequest &request, Context &context)
{
    const OrganizationId id{request.number(u"organization")};
    const auto organization = OrganizationService(context.database, context.now).byId(id);
    if (!organization)
        return problem(organization.error());
    return answer(*organization);
}

HttpResponse OrganizationHandler::create(const HttpRequest &request, Context &context)
{
    const auto draft = protocol::readOrganizationDraft(request.body);
    if (!draft)
        return problem(draft.error());
    const auto organization = OrganizationService(context.database, context.now).create(context.caller, *draft);
    if (!organization)
        return problem(organization.error());
    return withTag(HttpResponse::created(protocol::write(*organization)), organization->revision)
        .with("location", "/api/v1/organizations/" + QByteArray::number(organization->id.value));
}

HttpResponse OrganizationHandler::change(const HttpRequest &request, Context &context)
{
    const auto revision = revisionToMatch(request);
    if (!revision)
        return problem(revision.error());
    const auto patch = protocol::readOrganizationPatch(request.body);
    if (!patch)
        return problem(patch.error());

    OrganizationService organizations(context.database, context.now);
    const OrganizationId id{request.number(u"organization")};
    const auto organization = organizations.change(context.caller, id, *patch, *revision);
    if (organization)
        return answer(*organization);

    Error error = organization.error();
    if (error.kind == Error::Kind::Stale) {
        if (const auto current = organizations.byId(id))
            error.extra[u"current"_s] = QJsonDocument::fromJson(protocol::write(*current)).object();
    }
    return problem(error);
}
