// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/setuphandler.h"

#include "app/server/api/problem.h"
#include "app/server/service/setupservice.h"
#include "models/protocol/setupjson.h"
#include "models/protocol/userjson.h"

#include <QFile>

AfterHashing SetupHandler::create(const HttpRequest &request, Context &context)
{
    const auto draft = protocol::readSetupDraft(request.body);
    if (!draft)
        return problem(draft.error());
    const QString tokenFile = context.settings.setupTokenFile;
    const auto user = SetupService::checkToken(draft->token, tokenFile).and_then([&] {
        UserDraft administrator;
        administrator.name = draft->name;
        administrator.email = draft->email;
        return SetupService(context.database, context.settings, context.now).prepare(administrator, draft->password);
    });
    if (!user)
        return problem(user.error());

    return [user = *user, tokenFile, source = request.source](Context &writer) {
        const auto made = SetupService(writer.database, writer.settings, writer.now).createFirst(user, source);
        if (!made)
            return problem(made.error());
        QFile::remove(tokenFile); // should the commit still fail, the next start writes a new one
        return HttpResponse::created(protocol::write(*made));
    };
}
