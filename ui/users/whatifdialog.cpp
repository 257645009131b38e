// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/whatifdialog.h"

#include "ui/parts/heading.h"
#include "ui/text/safetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

WhatIfDialog::WhatIfDialog(const WhatIf &whatIf, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Make this contact's address a user's?"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString address = safeLine(whatIf.address);
    const QString contact = whatIf.contactName.isEmpty() ? tr("a contact") : tr("the contact %1").arg(safeLine(whatIf.contactName));
    auto *why = new QLabel(tr("%1 belongs to %2. A user never gets into the customer portal, so this will end now, for good:").arg(address, contact), this);
    why->setWordWrap(true);
    why->setTextFormat(Qt::PlainText);

    auto *stays = makeHint(tr("The contact and its tickets stay. %n ticket(s) are open.", nullptr, whatIf.openTickets), this);

    auto *confirm = new QPushButton(tr("&Make a user and switch the portal off"), this);
    confirm->setProperty("primary", true);
    confirm->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setDefault(true);
    connect(confirm, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(confirm);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(why);
    for (const QString &line : endings(whatIf))
        column->addWidget(new QLabel(u"•  "_s + line, this));
    column->addWidget(stays);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
}

QStringList WhatIfDialog::endings(const WhatIf &whatIf)
{
    return {tr("%n portal session(s) that are signed in now", nullptr, whatIf.sessions),
            tr("%n access or password link(s) not used yet", nullptr, whatIf.links),
            tr("%n invite(s) not used yet", nullptr, whatIf.invites)};
}
