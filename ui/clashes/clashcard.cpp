// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clashes/clashcard.h"

#include "ui/parts/addresschip.h"
#include "ui/parts/heading.h"
#include "ui/parts/inlinenotice.h"
#include "ui/parts/statustone.h"
#include "ui/text/clashtext.h"
#include "ui/text/safetext.h"
#include "ui/text/statustext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

QPushButton *plainButton(const QString &text, QWidget *parent)
{
    auto *button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    return button;
}

} // namespace

ClashCard::ClashCard(QWidget *parent)
    : QWidget(parent)
    , m_address(makeHeading({}, this))
    , m_chip(new AddressChip(this))
    , m_state(new Pill(this))
    , m_claims(new QLabel(this))
    , m_owner(new QLabel(this))
    , m_hint(makeHint({}, this))
    , m_notice(new InlineNotice(this))
    , m_another(new QLineEdit(this))
    , m_anotherChip(new AddressChip(this))
    , m_give(plainButton(tr("&Give this address"), this))
    , m_accept(plainButton({}, this))
    , m_take(plainButton({}, this))
{
    for (QLabel *label : {m_claims, m_owner}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_address->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remedies = makeRemedies();

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(12);
    column->addLayout(makeHead());
    column->addWidget(m_claims);
    column->addWidget(m_owner);
    column->addWidget(m_notice);
    column->addWidget(makeRule(this));
    column->addWidget(m_remedies);
    column->addWidget(m_hint);
    column->addStretch();
}

QLayout *ClashCard::makeHead()
{
    auto *pills = new QHBoxLayout;
    pills->setSpacing(8);
    pills->addWidget(m_state);
    pills->addWidget(m_chip);
    pills->addStretch();
    auto *head = new QVBoxLayout;
    head->setSpacing(8);
    m_address->setWordWrap(true);
    head->addWidget(m_address);
    head->addLayout(pills);
    return head;
}

QWidget *ClashCard::makeRemedies()
{
    auto *openUser = plainButton(tr("Open the &user"), this);
    auto *openContact = plainButton(tr("Op&en the contact"), this);
    m_another->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_another->setPlaceholderText(tr("name@company.com"));
    m_give->setEnabled(false);
    m_anotherChip->follow(m_another);
    auto *label = new QLabel(tr("&Another address for the contact"), this);
    label->setBuddy(m_another);

    auto *remedies = new QWidget(this);
    auto *another = new QHBoxLayout;
    another->setSpacing(8);
    another->addWidget(m_another, 1);
    another->addWidget(m_anotherChip);
    another->addWidget(m_give);
    auto *others = new QHBoxLayout;
    others->setSpacing(8);
    for (QPushButton *button : {m_accept, m_take, openUser, openContact})
        others->addWidget(button);
    others->addStretch();
    auto *column = new QVBoxLayout(remedies);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(label);
    column->addLayout(another);
    column->addSpacing(8);
    column->addLayout(others);

    connect(m_another, &QLineEdit::textChanged, this, &ClashCard::refresh);
    connect(m_another, &QLineEdit::returnPressed, this, &ClashCard::giveAddress);
    connect(m_give, &QPushButton::clicked, this, &ClashCard::giveAddress);
    connect(m_accept, &QPushButton::clicked, this, [this] {
        const bool isAccepted = m_clash.state == ClashState::Accepted;
        emit patchWanted(m_clash.id, {isAccepted ? ClashState::Open : ClashState::Accepted, {}});
    });
    connect(m_take, &QPushButton::clicked, this,
            [this] { emit patchWanted(m_clash.id, {{}, m_clash.owner == m_self ? UserId() : m_self}); });
    connect(openUser, &QPushButton::clicked, this, [this] { emit userWanted(m_clash.user); });
    connect(openContact, &QPushButton::clicked, this, [this] { emit contactWanted(m_clash.contact); });
    return remedies;
}

void ClashCard::setRadar(const AddressRadar *radar)
{
    m_chip->setRadar(radar);
    m_anotherChip->setRadar(radar);
}

void ClashCard::setRights(bool mayDecide, UserId self)
{
    m_mayDecide = mayDecide;
    m_self = self;
    refresh();
}

void ClashCard::showClash(const Clash &clash)
{
    if (clash.id != m_clash.id) {
        m_another->clear();
        m_notice->clear();
    }
    m_clash = clash;
    m_chip->setAddress(clash.address);
    refresh();
}

void ClashCard::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        m_notice->clear();
    refresh();
}

void ClashCard::showError(const Error &error)
{
    setBusy(false);
    m_notice->say(error);
}

void ClashCard::say(const QString &sentence)
{
    setBusy(false);
    m_another->clear();
    m_notice->say(sentence, Tone::Good);
}

void ClashCard::giveAddress()
{
    if (m_give->isEnabled())
        emit anotherAddressWanted(m_clash.id, m_another->text().trimmed());
}

void ClashCard::refresh()
{
    const bool isOver = m_clash.state == ClashState::Resolved;
    m_address->setText(safeLine(m_clash.address));
    m_state->say(StatusText::of(m_clash.state), toneOf(m_clash.state));
    m_claims->setText(ClashText::claims(m_clash));
    m_owner->setText(isOver ? ClashText::resolution(m_clash) : ClashText::owner(m_clash));
    m_remedies->setVisible(!isOver);
    m_give->setEnabled(!m_busy && !m_another->text().trimmed().isEmpty());
    m_accept->setText(m_clash.state == ClashState::Accepted ? tr("O&pen again") : tr("Acce&pt"));
    m_accept->setToolTip(tr("This colleague also files tickets: he or she sees them under My requests."));
    m_accept->setEnabled(!m_busy && m_mayDecide);
    m_take->setText(m_clash.owner == m_self && m_self.isValid() ? tr("Give it bac&k") : tr("Ta&ke it"));
    m_take->setEnabled(!m_busy && m_mayDecide);
    m_hint->setText(m_mayDecide || isOver ? QString() : tr("Supervisors accept clashes and share them out."));
    m_hint->setVisible(!m_hint->text().isEmpty());
}
