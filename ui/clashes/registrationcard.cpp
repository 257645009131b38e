// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clashes/registrationcard.h"

#include "ui/parts/addresschip.h"
#include "ui/parts/heading.h"
#include "ui/parts/inlinenotice.h"
#include "ui/text/safetext.h"
#include "ui/text/timetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

RegistrationCard::RegistrationCard(QWidget *parent)
    : QWidget(parent)
    , m_address(makeHeading({}, this))
    , m_chip(new AddressChip(this))
    , m_asked(new QLabel(this))
    , m_like(new QLabel(this))
    , m_notice(new InlineNotice(this))
    , m_approve(new QPushButton(tr("A&pprove"), this))
    , m_refuse(new QPushButton(tr("&Refuse"), this))
    , m_openUser(new QPushButton(tr("Open the &user"), this))
{
    for (QLabel *label : {m_address, m_asked, m_like}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    auto *chip = new QHBoxLayout;
    chip->addWidget(m_chip);
    chip->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_approve, m_refuse, m_openUser}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(12);
    column->addWidget(m_address);
    column->addLayout(chip);
    column->addWidget(m_asked);
    column->addWidget(m_like);
    column->addWidget(m_notice);
    column->addWidget(makeRule(this));
    column->addLayout(buttons);
    column->addWidget(makeHint(tr("Approve it when you know that the person is a customer: the address then gets the link that proves it. "
                                  "Whoever is refused is told nothing."),
                               this));
    column->addStretch();

    connect(m_approve, &QPushButton::clicked, this, [this] { emit approveWanted(m_held.id); });
    connect(m_refuse, &QPushButton::clicked, this, [this] { emit refuseWanted(m_held.id); });
    connect(m_openUser, &QPushButton::clicked, this, [this] { emit userWanted(m_held.user); });
}

void RegistrationCard::setRadar(const AddressRadar *radar)
{
    m_chip->setRadar(radar);
}

void RegistrationCard::showRegistration(const HeldRegistration &held)
{
    if (held.id != m_held.id)
        m_notice->clear();
    m_held = held;
    m_address->setText(safeLine(held.address));
    m_chip->setAddress(held.address);
    m_asked->setText(tr("%1 asked for an account %2. It waits until %3.")
                         .arg(safeLine(held.name), TimeText::dated(held.createdAt), TimeText::dated(held.expiresAt)));
    m_like->setText(held.user.isValid()
                        ? tr("The address looks like %1, which is the user %2's.").arg(safeLine(held.userAddress), safeLine(held.userName))
                        : tr("The user whose address it looked like has another one by now."));
    m_openUser->setVisible(held.user.isValid());
}

void RegistrationCard::showError(const Error &error)
{
    m_notice->say(error);
}

void RegistrationCard::setBusy(bool busy)
{
    if (busy)
        m_notice->clear();
    for (QPushButton *button : {m_approve, m_refuse})
        button->setEnabled(!busy);
}
