// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/contacthandler.h"

#include "app/server/api/listrequest.h"
#include "app/server/api/precondition.h"
#include "app/server/api/problem.h"
#include "app/server/service/contacterasure.h"
#include "app/server/service/contactservice.h"
#include "models/protocol/contactdraftjson.h"
#include "models/protocol/contactjson.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

static ContactId contactOf(const HttpRequest &request)
{
    return ContactId{request.number(u"contact")};
}

static ContactService serviceOf(const Context &context)
{
    return ContactService(context.database, context.now, context.settings.contacts);
}

static HttpResponse answer(int status, const SavedContact &saved)
{
    return withTag(HttpResponse::json(status, protocol::write(saved)), saved.contact.revision);
}

/// A stale edit is told what stands there now.
static HttpResponse refusal(Error error, const ContactService &contacts, ContactId id)
{
    if (error.kind == Error::Kind::Stale) {
        if (const auto current = contacts.contact(id))
            error.extra[u"current"_s] = QJsonDocument::fromJson(protocol::write(*current)).object();
    }
    return problem(error);
}

HttpResponse ContactHandler::list(const HttpRequest &request, Context &context)
{
    const auto range = listRange(request, {u"q"_s, u"organization"_s});
    if (!range)
        return problem(range.error());

    ContactQuery query;
    query.cursor = range->cursor;
    query.limit = range->limit;
    query.text = request.query.queryItemValue(u"q"_s, QUrl::FullyDecoded);
    if (request.query.hasQueryItem(u"organization"_s)) {
        query.organization = OrganizationId{request.query.queryItemValue(u"organization"_s).toLongLong()};
        if (!query.organization.isValid())
            return problem(Error::invalid(u"organization"_s, u"organization.unknown"_s));
    }
    const auto page = serviceOf(context).page(query);
    if (!page)
        return problem(page.error());
    return HttpResponse::ok(protocol::writePage(page->items, nextUrl(request, page->next)));
}

HttpResponse ContactHandler::read(const HttpRequest &request, Context &context)
{
    const auto contact = serviceOf(context).contact(contactOf(request));
    if (!contact)
        return problem(contact.error());
    return withTag(HttpResponse::ok(protocol::write(*contact)), contact->revision);
}

HttpResponse ContactHandler::create(const HttpRequest &request, Context &context)
{
    const auto draft = protocol::readContactDraft(request.body);
    if (!draft)
        return problem(draft.error());
    const auto saved = serviceOf(context).create(context.caller, *draft);
    if (!saved)
        return problem(saved.error());
    return answer(201, *saved).with("location", "/api/v1/contacts/" + QByteArray::number(saved->contact.id.value));
}

HttpResponse ContactHandler::change(const HttpRequest &request, Context &context)
{
    const auto revision = revisionToMatch(request);
    if (!revision)
        return problem(revision.error());
    const auto patch = protocol::readContactPatch(request.body);
    if (!patch)
        return problem(patch.error());

    ContactService contacts = serviceOf(context);
    const auto saved = contacts.change(context.caller, contactOf(request), *revision, *patch);
    return saved ? answer(200, *saved) : refusal(saved.error(), contacts, contactOf(request));
}

HttpResponse ContactHandler::addEmail(const HttpRequest &request, Context &context)
{
    const auto address = protocol::readAddress(request.body);
    if (!address)
        return problem(address.error());
    const auto saved = serviceOf(context).addEmail(context.caller, contactOf(request), *address);
    if (!saved)
        return problem(saved.error());
    return answer(201, *saved);
}

HttpResponse ContactHandler::removeEmail(const HttpRequest &request, Context &context)
{
    const auto revision = revisionToMatch(request);
    if (!revision)
        return problem(revision.error());
    ContactService contacts = serviceOf(context);
    const ContactEmailId email{request.number(u"email")};
    const auto saved = contacts.removeEmail(context.caller, contactOf(request), *revision, email);
    return saved ? answer(200, *saved) : refusal(saved.error(), contacts, contactOf(request));
}

HttpResponse ContactHandler::erase(const HttpRequest &request, Context &context)
{
    const auto revision = revisionToMatch(request);
    if (!revision)
        return problem(revision.error());
    const auto erased = ContactErasure(context.database, context.now).erase(context.caller, contactOf(request), *revision);
    if (erased)
        return HttpResponse::noContent();
    return refusal(erased.error(), serviceOf(context), contactOf(request));
}
