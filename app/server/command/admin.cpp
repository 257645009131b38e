// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/command/admin.h"

#include "app/server/command/commandline.h"
#include "app/server/command/restingaccount.h"
#include "app/server/service/setupservice.h"
#include "app/server/store/clock.h"

#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

static Result<User> create(RestingAccount &account, const UserDraft &draft, const QString &password)
{
    Clock clock;
    const auto now = clock.load(account.database()).and_then([&] { return clock.now(account.database()); });
    if (!now)
        return Failure(now.error());
    const AccountSettings unknown; // they are the running server's; nothing that is made here mails anybody
    SetupService setup(account.database(), unknown, *now);
    const auto prepared = setup.prepare(draft, password);
    if (!prepared)
        return Failure(prepared.error());
    return setup.create(*prepared);
}

int runAdmin(const QStringList &arguments)
{
    if (arguments.value(0) != "create"_L1)
        return refused(Error{Error::Kind::Invalid, u"command.usage"_s, {}, {}, u"admin can do one thing: create."_s});
    const auto line = CommandLine::read(arguments.mid(1), {u"data"_s, u"database"_s, u"email"_s, u"name"_s});
    if (!line)
        return refused(line.error());
    const auto account = RestingAccount::open(line->text(u"data"_s), line->text(u"database"_s));
    if (!account)
        return refused(account.error());

    UserDraft draft;
    draft.name = line->text(u"name"_s);
    draft.email = line->text(u"email"_s);
    draft.role = Role::Administrator;
    const auto user = create(**account, draft, QTextStream(stdin).readLine());
    if (!user)
        return refused(user.error());
    QFile::remove((*account)->folder().file(u"setup-token"_s)); // there is a first user now
    QTextStream(stdout) << u"%1 can sign in as %2."_s.arg(user->name, user->email) << '\n';
    return 0;
}
