// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/command/check.h"

#include "app/server/command/commandline.h"
#include "app/server/command/control/controlclient.h"
#include "app/server/command/restingaccount.h"
#include "app/server/command/storecheck.h"

#include <QFile>

using namespace Qt::StringLiterals;

static QString lineOf(const StoreFinding &finding)
{
    if (finding.holds())
        return u"ok      %1\n"_s.arg(finding.rule);
    return u"BROKEN  %1: %2 against it, the first is %3\n"_s.arg(finding.rule, QString::number(finding.violations), finding.example);
}

CommandOutcome checkStore(Database &database)
{
    const auto findings = StoreCheck(database).run();
    if (!findings)
        return CommandOutcome::refusal(findings.error());
    CommandOutcome outcome;
    for (const StoreFinding &finding : *findings) {
        outcome.out += lineOf(finding);
        if (!finding.holds())
            outcome.exitCode = 1;
    }
    return outcome;
}

int runCheck(const QStringList &arguments)
{
    const auto line = CommandLine::read(arguments, {u"data"_s, u"database"_s});
    if (!line)
        return refused(line.error());
    const QString url = line->text(u"database"_s);
    const QString data = line->text(u"data"_s);
    const auto account = RestingAccount::lock(data, url);
    if (!account && account.error().code == "data.locked"_L1)
        return askRunningServer(data, {{u"command"_s, u"check"_s}}, account.error()).print();
    if (!account)
        return refused(account.error());
    if (url.isEmpty() && !QFile::exists((*account)->location()))
        return refused({Error::Kind::NotFound, u"check.no-account"_s, {}, {}, u"There is no account in %1."_s.arg((*account)->folder().path())});
    if (const auto used = (*account)->use((*account)->location()); !used)
        return refused(used.error());
    return checkStore((*account)->database()).print();
}
