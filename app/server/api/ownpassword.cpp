// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/ownpassword.h"

#include "app/server/api/problem.h"
#include "app/server/service/accessservice.h"

using namespace Qt::StringLiterals;

AfterHashing withOwnPassword(Context &context, const QString &typed,
                             const std::function<HttpResponse(Context &, const QString &hash)> &on)
{
    const auto checked = AccessService(context.database, context.now).checkOwnPassword(context.caller, typed);
    if (!checked)
        return problem(checked.error());
    return [checked = *checked, on](Context &writer) {
        const auto proven = AccessService(writer.database, writer.now).prove(checked);
        if (!proven && proven.error().kind == Error::Kind::SignedOut) // the session lives; only the password was wrong
            return problem(Error::invalid(u"/password"_s, u"password.wrong"_s));
        if (!proven)
            return problem(proven.error());
        return on(writer, checked.hash);
    };
}
