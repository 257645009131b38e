// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/useraddressbox.h"

#include "ui/parts/elidedlabel.h"
#include "ui/parts/heading.h"
#include "ui/parts/inlinenotice.h"
#include "ui/text/safetext.h"
#include "ui/text/timetext.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

UserAddressBox::UserAddressBox(QWidget *parent)
    : Box(parent)
    , m_current(new QLabel(this))
    , m_change(new QPushButton(tr("Chan&ge address…"), this))
    , m_reserved(makeHint(tr("Former addresses stay reserved for a while: they do not get into the portal."), this))
    , m_former(new QGridLayout)
    , m_notice(new InlineNotice(this))
{
    auto *title = new QLabel(tr("Address to sign in with"), this);
    title->setProperty("heading", true);
    setAccessibleName(title->text());
    m_current->setTextFormat(Qt::PlainText);
    m_current->setWordWrap(true);
    m_current->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_change->setAutoDefault(false);
    m_former->setHorizontalSpacing(12);
    m_former->setColumnStretch(0, 1);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title);
    words->addWidget(m_current);
    auto *head = new QHBoxLayout;
    head->addLayout(words, 1);
    head->addWidget(m_change);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(m_notice);
    column->addWidget(m_reserved);
    column->addLayout(m_former);
    connect(m_change, &QPushButton::clicked, this, &UserAddressBox::changeWanted);
}

void UserAddressBox::showUser(const User &user)
{
    if (user.id != m_user)
        m_notice->clear();
    m_user = user.id;
    m_current->setText(user.email.isEmpty() ? tr("None: %1 was released.").arg(safeLine(user.releasedAddress)) : safeLine(user.email));
    m_change->setEnabled(user.state == UserState::Active);
    m_change->setToolTip(user.state == UserState::Active ? QString() : tr("Only the address of an active user can be changed."));
    showFormer(user.formerAddresses);
}

void UserAddressBox::showFormer(const QList<FormerAddress> &addresses)
{
    m_reserved->setVisible(!addresses.isEmpty());
    while (QLayoutItem *item = m_former->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (int row = 0; row < addresses.size(); ++row) {
        const FormerAddress &former = addresses[row];
        auto *address = new ElidedLabel(this);
        address->setText(former.address);
        auto *until = makeHint(tr("until %1").arg(TimeText::dated(former.releaseAt)), this);
        until->setWordWrap(false);
        auto *release = new QPushButton(tr("Release now"), this);
        release->setAutoDefault(false);
        release->setAccessibleDescription(safeLine(former.address));
        connect(release, &QPushButton::clicked, this, [this, id = former.id] { emit releaseWanted(id); });
        m_former->addWidget(address, row, 0);
        m_former->addWidget(until, row, 1);
        m_former->addWidget(release, row, 2);
    }
}

void UserAddressBox::showError(const Error &error)
{
    m_notice->say(error);
}

void UserAddressBox::showWaiting(const QString &address)
{
    m_notice->say(tr("A code was mailed to %1. Until it is typed into the console, under My account, the address stays as it is.").arg(safeLine(address)), Tone::Attention);
}
