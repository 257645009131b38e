// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/command/admin.h"

#include "app/server/command/commandline.h"
#include "app/server/command/control/controlclient.h"
#include "app/server/command/restingaccount.h"
#include "app/server/service/setupservice.h"
#include "app/server/store/clock.h"

#include <QFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

CommandOutcome createAdministrator(Database &database, qint64 now, const QJsonObject &wanted, const QString &setupTokenFile)
{
    UserDraft draft;
    draft.name = wanted.value("name"_L1).toString();
    draft.email = wanted.value("email"_L1).toString();
    draft.role = Role::Administrator;
    const AccountSettings unknown; // they are the running server's; nothing that is made here mails anybody
    SetupService setup(database, unknown, now);
    const auto user = setup.prepare(draft, wanted.value("password"_L1).toString()).and_then([&](const PreparedUser &prepared) {
        return setup.create(prepared);
    });
    if (!user)
        return CommandOutcome::refusal(user.error());
    QFile::remove(setupTokenFile);
    return CommandOutcome::said(u"%1 can sign in as %2."_s.arg(user->name, user->email));
}

static CommandOutcome createAtRest(RestingAccount &account, const QJsonObject &wanted)
{
    Clock clock;
    const auto now = clock.load(account.database()).and_then([&] { return clock.now(account.database()); });
    if (!now)
        return CommandOutcome::refusal(now.error());
    return createAdministrator(account.database(), *now, wanted, account.folder().file(u"setup-token"_s));
}

int runAdmin(const QStringList &arguments)
{
    if (arguments.value(0) != "create"_L1)
        return refused(Error{Error::Kind::Invalid, u"command.usage"_s, {}, {}, u"admin can do one thing: create."_s});
    const auto line = CommandLine::read(arguments.mid(1), {u"data"_s, u"database"_s, u"email"_s, u"name"_s});
    if (!line)
        return refused(line.error());
    const QString data = line->text(u"data"_s);
    QJsonObject wanted{{u"command"_s, u"admin"_s}, {u"email"_s, line->text(u"email"_s)}, {u"name"_s, line->text(u"name"_s)}};
    const auto account = RestingAccount::open(data, line->text(u"database"_s));
    const bool isServed = !account && account.error().code == "data.locked"_L1;
    if (!account && !isServed)
        return refused(account.error());

    wanted[u"password"_s] = QTextStream(stdin).readLine();
    if (isServed)
        return askRunningServer(data, wanted, account.error()).print();
    return createAtRest(**account, wanted).print();
}
