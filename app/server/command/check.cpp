// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/command/check.h"

#include "app/server/command/commandline.h"
#include "app/server/command/restingaccount.h"
#include "app/server/command/storecheck.h"

#include <QFile>
#include <QTextStream>

#include <algorithm>

using namespace Qt::StringLiterals;

static void print(const StoreFinding &finding)
{
    QTextStream out(stdout);
    if (finding.holds())
        out << "ok      " << finding.rule << '\n';
    else
        out << "BROKEN  " << finding.rule << ": " << finding.violations << " against it, the first is " << finding.example << '\n';
}

int runCheck(const QStringList &arguments)
{
    const auto line = CommandLine::read(arguments, {u"data"_s, u"database"_s});
    if (!line)
        return refused(line.error());
    const QString url = line->text(u"database"_s);
    const auto account = RestingAccount::lock(line->text(u"data"_s), url);
    if (!account)
        return refused(account.error());
    if (url.isEmpty() && !QFile::exists((*account)->location()))
        return refused({Error::Kind::NotFound, u"check.no-account"_s, {}, {}, u"There is no account in %1."_s.arg((*account)->folder().path())});
    if (const auto used = (*account)->use((*account)->location()); !used)
        return refused(used.error());
    const auto findings = StoreCheck((*account)->database()).run();
    if (!findings)
        return refused(findings.error());
    std::for_each(findings->begin(), findings->end(), print);
    return std::all_of(findings->begin(), findings->end(), [](const StoreFinding &finding) { return finding.holds(); }) ? 0 : 1;
}
