// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/whatiflist.h"

#include "ui/text/safetext.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

WhatIfList::WhatIfList(const QStringList &lines, QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < lines.size(); ++row) {
        auto *line = new QLabel(lines[row], this);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        grid->addWidget(new QLabel(u"•"_s, this), row, 0, Qt::AlignTop);
        grid->addWidget(line, row, 1);
    }
}

QStringList WhatIfList::ofContact(const Consequences &whatIf)
{
    return {tr("%n portal session(s) that are signed in now", nullptr, int(whatIf.sessions)),
            tr("%n access or password link(s) not used yet", nullptr, int(whatIf.links)),
            tr("%n invite(s) not used yet", nullptr, int(whatIf.invites))};
}

QStringList WhatIfList::ofUser(const Consequences &whatIf)
{
    QStringList lines = {tr("%n console session(s) that are signed in now", nullptr, int(whatIf.sessions))};
    if (whatIf.invites > 0)
        lines << tr("the invitation that was not accepted yet");
    if (whatIf.links > 0)
        lines << tr("%n code(s) mailed and not used yet", nullptr, int(whatIf.links));
    return lines;
}
