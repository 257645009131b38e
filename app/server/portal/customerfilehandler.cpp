// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/portal/customerfilehandler.h"

#include "app/server/api/filedownload.h"
#include "app/server/portal/portalcall.h"
#include "app/server/service/attachmentservice.h"

using namespace Qt::StringLiterals;

namespace {

Result<FoundAttachment> find(const PortalCall &call, const Customer &customer)
{
    const AttachmentId id{call.request().number(u"attachment"_s)};
    return AttachmentService(call.context().database, call.context().now).find(customer, id);
}

/// Of the one ticket that the visitor's access link is for.
Result<FoundAttachment> findAsGuest(const PortalCall &call)
{
    const auto grant = call.grant();
    if (!grant && grant.error().kind != Error::Kind::Gone)
        return Failure(grant.error());
    if (!grant || grant->step != PortalGrant::Step::SeeTicket)
        return fail(Error::Kind::NotFound, u"attachment.unknown"_s);
    const auto file = find(call, {grant->contact, grant->name, {}});
    if (file && file->ticket != grant->ticket)
        return fail(Error::Kind::NotFound, u"attachment.unknown"_s);
    return file;
}

}

HttpResponse CustomerFileHandler::send(PortalCall &call)
{
    const auto &visitor = call.visitor();
    const auto file = visitor ? find(call, {visitor->contact, visitor->name, visitor->organization}) : findAsGuest(call);
    if (!file)
        return call.problem(file.error());
    return fileDownload(call.request(), call.context(), *file);
}
