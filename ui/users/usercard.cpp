// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/usercard.h"

#include "ui/parts/addresschip.h"
#include "ui/parts/heading.h"
#include "ui/parts/pill.h"
#include "ui/parts/statustone.h"
#include "ui/text/safetext.h"
#include "ui/text/statustext.h"
#include "ui/text/timetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

UserCard::UserCard(QWidget *parent)
    : QWidget(parent)
    , m_name(makeHeading({}, this))
    , m_email(new QLabel(this))
    , m_since(makeHint({}, this))
    , m_role(new Pill(this))
    , m_state(new Pill(this))
    , m_chip(new AddressChip(this))
{
    m_chip->setOrdinary(AddressStanding::Kind::Users);
    m_name->setWordWrap(true);
    m_email->setTextFormat(Qt::PlainText);
    m_email->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *pills = new QHBoxLayout;
    pills->setSpacing(8);
    pills->addWidget(m_role);
    pills->addWidget(m_state);
    pills->addWidget(m_chip);
    pills->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(10);
    column->addWidget(m_name);
    column->addWidget(m_email);
    column->addLayout(pills);
    column->addWidget(m_since);
    column->addWidget(makeHint(tr("Users sign in with this console. Their address never gets into the customer portal."), this));
    column->addStretch();
}

void UserCard::showUser(const User &user)
{
    m_name->setText(safeLine(user.name));
    m_email->setText(StatusText::addressOf(user));
    m_chip->setAddress(user.email);
    m_role->say(StatusText::of(user.role), toneOf(user.role));
    m_state->say(StatusText::of(user.state), toneOf(user.state));
    m_since->setText(user.createdAt ? tr("In the account since %1").arg(TimeText::dated(user.createdAt)) : QString());
}

void UserCard::setRadar(const AddressRadar *radar)
{
    m_chip->setRadar(radar);
}
