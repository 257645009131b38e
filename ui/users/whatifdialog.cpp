// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/whatifdialog.h"

#include "ui/parts/dialogbody.h"
#include "ui/parts/heading.h"
#include "ui/text/safetext.h"
#include "ui/users/whatiflist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

WhatIfDialog::WhatIfDialog(UserAct act, const Consequences &whatIf, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Make this contact's address a user's?"));
    setAttribute(Qt::WA_DeleteOnClose);
    const QString address = safeLine(whatIf.address);
    const QString contact = whatIf.contactName.isEmpty() ? tr("a contact") : tr("the contact %1").arg(safeLine(whatIf.contactName));
    auto *why = new QLabel(tr("%1 belongs to %2. A user never gets into the customer portal, so this will end now, for good:").arg(address, contact), this);
    why->setWordWrap(true);
    why->setTextFormat(Qt::PlainText);

    auto *confirm = new QPushButton(verb(act), this);
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
    auto *body = new DialogBody(this);
    body->column()->addWidget(why);
    body->column()->addWidget(new WhatIfList(WhatIfList::ofContact(whatIf), this));
    body->column()->addWidget(makeHint(staying(whatIf), this));
    body->column()->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(body);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
    cancel->setFocus();
}

QString WhatIfDialog::verb(UserAct act)
{
    switch (act) {
    case UserAct::ChangeAddress: return tr("&Change the address and switch the portal off");
    case UserAct::Reactivate: return tr("&Reactivate and switch the portal off");
    case UserAct::Invite:
    case UserAct::Convert:
    case UserAct::Deactivate:
    case UserAct::Delete: break;
    }
    return tr("&Make a user and switch the portal off");
}

QString WhatIfDialog::staying(const Consequences &whatIf)
{
    const QString stays = tr("The contact and its tickets stay. %n ticket(s) are open.", nullptr, int(whatIf.openTickets));
    if (whatIf.otherAddresses.isEmpty())
        return stays;
    return stays + u' ' + tr("The portal stays open by %1.").arg(safeLine(whatIf.otherAddresses.join(u", "_s)));
}
