// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/leavedialog.h"

#include "ui/parts/choicebox.h"
#include "ui/parts/dialogbody.h"
#include "ui/parts/heading.h"
#include "ui/text/safetext.h"
#include "ui/users/whatiflist.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 notChosen = -1;

} // namespace

LeaveDialog::LeaveDialog(UserAct act, const User &user, const Consequences &whatIf, const QList<User> &heirs, QWidget *parent)
    : QDialog(parent)
    , m_go(new QPushButton(this))
{
    const bool forGood = act == UserAct::Delete;
    const QString name = safeLine(user.name);
    setWindowTitle(forGood ? tr("Delete %1?").arg(name) : tr("Deactivate %1?").arg(name));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *why = new QLabel(forGood ? tr("%1 leaves the account for good. What %1 wrote stays, under this name. This ends now:").arg(name)
                                   : tr("%1 cannot sign in until reactivated. This ends now:").arg(name),
                           this);
    why->setWordWrap(true);
    why->setTextFormat(Qt::PlainText);

    auto *body = new DialogBody(this);
    body->column()->addWidget(why);
    body->column()->addWidget(new WhatIfList(WhatIfList::ofUser(whatIf), this));
    if (!forGood) {
        body->column()->addWidget(makeHint(tr("%n open ticket(s) stay assigned to %1.", nullptr, int(whatIf.openTickets)).arg(name), this));
        addAddressChoice(body, user, whatIf);
    } else if (whatIf.openTickets > 0) {
        body->column()->addWidget(makeHint(tr("%n open ticket(s) need somebody else.", nullptr, int(whatIf.openTickets)), this));
        addHeirChoice(body, heirs);
    }
    if (forGood && whatIf.contact.isValid())
        body->column()->addWidget(makeHint(tr("The address is free from then on. The contact %1 can be invited to the portal.").arg(safeLine(whatIf.contactName)), this));
    body->column()->addStretch();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(body);
    column->addStretch();
    column->addLayout(makeFoot(forGood ? tr("&Delete user") : tr("&Deactivate user")));
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
}

bool LeaveDialog::release() const
{
    return m_release && m_release->isChecked();
}

std::optional<UserId> LeaveDialog::heir() const
{
    if (!m_heir || m_heir->currentData().toLongLong() == notChosen)
        return std::nullopt;
    return UserId{m_heir->currentData().toLongLong()};
}

void LeaveDialog::addAddressChoice(DialogBody *body, const User &user, const Consequences &whatIf)
{
    const QString address = safeLine(user.email);
    if (address.isEmpty())
        return;
    auto *keep = new QRadioButton(tr("&Keep the address reserved"), this);
    m_release = new QRadioButton(whatIf.contact.isValid() ? tr("&Release the address to the contact") : tr("&Release the address"), this);
    keep->setChecked(true);
    const auto add = [&](QRadioButton *choice, const QString &sentence) {
        auto *hint = makeHint(sentence, this);
        hint->setContentsMargins(24, 0, 0, 0);
        choice->setAccessibleDescription(sentence);
        auto *pair = new QVBoxLayout;
        pair->setSpacing(2);
        pair->addWidget(choice);
        pair->addWidget(hint);
        body->column()->addLayout(pair);
    };
    add(keep, tr("%1 stays this user's and does not get into the portal.").arg(address));
    add(m_release, whatIf.contact.isValid() ? tr("The contact %1 can be invited to the portal with %2.").arg(safeLine(whatIf.contactName), address)
                                            : tr("Whoever has %1 can become a customer with it.").arg(address));
}

void LeaveDialog::addHeirChoice(DialogBody *body, const QList<User> &heirs)
{
    m_heir = new ChoiceBox(this);
    m_heir->addItem(tr("Choose…"), notChosen);
    m_heir->addItem(tr("Nobody, they wait unassigned"), qint64(0));
    for (const User &heir : heirs)
        m_heir->addItem(safeLine(heir.name), heir.id.value);
    m_heir->setAccessibleName(tr("Open tickets go to"));
    auto *caption = new QLabel(tr("Open tickets go &to"), this);
    caption->setBuddy(m_heir);
    auto *pair = new QVBoxLayout;
    pair->setSpacing(6);
    pair->addWidget(caption);
    pair->addWidget(m_heir);
    body->column()->addLayout(pair);
    m_go->setEnabled(false);
    connect(m_heir, &ChoiceBox::activated, this, [this] { m_go->setEnabled(heir().has_value()); });
}

QLayout *LeaveDialog::makeFoot(const QString &verb)
{
    m_go->setText(verb);
    m_go->setProperty("primary", true);
    m_go->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setDefault(true);
    connect(m_go, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    cancel->setFocus();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_go);
    return buttons;
}
