// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/portal/passwordhandler.h"

#include "app/server/portal/portalcall.h"
#include "app/server/portal/portalcookies.h"

using namespace Qt::StringLiterals;

namespace {

Result<PortalGrant> grantToSet(const PortalCall &call)
{
    auto grant = call.grant();
    if (grant && grant->step != PortalGrant::Step::SetPassword)
        return fail(Error::Kind::Gone, u"portal.link-dead"_s);
    return grant;
}

HttpResponse form(PortalCall &call, const PortalGrant &grant, int status, const QString &code = {})
{
    call.prefer(grant.language);
    QJsonObject data{{u"name"_s, grant.name}, {u"address"_s, grant.address}};
    if (!code.isEmpty())
        data[u"passwordError"_s] = code;
    return call.page(status, u"password"_s, u"passwordTitle"_s, data);
}

HttpResponse write(PortalCall &call, const QString &hash)
{
    if (auto no = call.refusal())
        return std::move(*no);
    const auto cookie = call.access().setPassword(call.request().cookie(PortalCookies::grant), hash, call.request().source);
    if (!cookie)
        return call.problem(cookie.error());
    call.setCookie(PortalCookies::session, cookie->token, cookie->maxAge);
    call.endCookie(PortalCookies::grant);
    return call.redirect(u"/portal/"_s);
}

}

HttpResponse PasswordHandler::show(PortalCall &call)
{
    const auto grant = grantToSet(call);
    return grant ? form(call, *grant, 200) : call.problem(grant.error());
}

AfterHashing PasswordHandler::set(PortalCall &call)
{
    if (auto no = call.refusal())
        return std::move(*no);
    const auto grant = grantToSet(call);
    if (!grant)
        return call.problem(grant.error());
    const auto hash = call.access().preparePassword(call.request().cookie(PortalCookies::grant), call.field(u"password"_s),
                                                    call.context().settings.company);
    if (!hash && hash.error().kind == Error::Kind::Invalid)
        return form(call, *grant, 422, hash.error().code);
    if (!hash)
        return call.problem(hash.error());
    return [&site = call.site(), request = call.request(), hash = *hash](Context &context) {
        PortalCall writing(site, request, context);
        return write(writing, hash);
    };
}
