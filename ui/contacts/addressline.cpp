// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/addressline.h"

#include "models/domain/emailkey.h"
#include "ui/parts/addresschip.h"
#include "ui/parts/inlinenotice.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/pill.h"
#include "ui/parts/theme.h"
#include "ui/text/errortext.h"
#include "ui/text/findingtext.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

using namespace Qt::StringLiterals;

AddressLine::AddressLine(QWidget *parent)
    : QWidget(parent)
    , m_address(new QLineEdit(this))
    , m_primary(new Pill(this))
    , m_state(new Pill(this))
    , m_chip(new AddressChip(this))
    , m_makePrimary(new QPushButton(tr("Make primary"), this))
    , m_remove(new QToolButton(this))
    , m_notice(new InlineNotice(this))
{
    m_address->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_address->setPlaceholderText(tr("name@company.com"));
    m_primary->say(tr("Primary"), Tone::Neutral);
    m_state->say({}, Tone::Neutral);
    m_makePrimary->setProperty("link", true);
    m_makePrimary->setAutoDefault(false);
    m_remove->setIcon(Theme::icon(u"list-remove"_s));
    m_chip->setOrdinary(AddressStanding::Kind::Contacts);
    m_chip->follow(m_address);
    passFocus(this, m_address);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_address, 1);
    line->addWidget(m_chip);
    line->addWidget(m_state);
    line->addWidget(m_primary);
    line->addWidget(m_makePrimary);
    line->addWidget(m_remove);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(line);
    column->addWidget(m_notice);

    connect(m_address, &QLineEdit::textEdited, this, [this](const QString &text) {
        clearNotice();
        m_state->say({}, Tone::Neutral);
        emit typed(text);
    });
    connect(m_address, &QLineEdit::editingFinished, this, &AddressLine::tidy);
    connect(m_makePrimary, &QPushButton::clicked, this, &AddressLine::madePrimary);
    connect(m_remove, &QToolButton::clicked, this, &AddressLine::removed);
}

void AddressLine::setRadar(const AddressRadar *radar)
{
    m_chip->setRadar(radar);
}

void AddressLine::showEmail(const ContactEmail &email)
{
    m_address->setText(email.address);
    clearNotice();
    if (email.isUsers)
        m_state->say(m_chip->text().isEmpty() ? tr("A user's address") : QString(), Tone::Attention); // the chip says it too
    else
        m_state->say(email.verified ? tr("Verified") : QString(), Tone::Good);
}

QString AddressLine::address() const
{
    return m_address->text().trimmed();
}

void AddressLine::setPosition(int position, int count)
{
    m_address->setAccessibleName(position == 1 ? tr("Primary e-mail address") : tr("E-mail address %1").arg(position));
    m_makePrimary->setAccessibleName(tr("Make address %1 the primary one").arg(position));
    m_remove->setAccessibleName(tr("Remove address %1").arg(position));
    m_remove->setToolTip(tr("Remove this address"));
    m_primary->setVisible(position == 1);
    m_makePrimary->setVisible(position > 1);
    m_remove->setVisible(count > 1);
}

void AddressLine::showHit(const RadarHit &hit, bool saved)
{
    if (hit.finding.code.isEmpty()) {
        clearNotice();
        return;
    }
    m_notice->say(FindingText::sentence(hit.finding, hit.name), FindingText::isWarning(hit.finding) ? Tone::Attention : Tone::Neutral);
    m_address->setAccessibleDescription(m_notice->text());
    addRemedies(hit, saved);
}

void AddressLine::addRemedies(const RadarHit &hit, bool saved)
{
    if (saved && hit.finding.code == u"contact.email-is-users"_s)
        connect(m_notice->addRemedy(tr("&Give another address")), &QPushButton::clicked, this, &AddressLine::anotherWanted);
    if (hit.user.isValid())
        connect(m_notice->addRemedy(tr("Open the &user")), &QPushButton::clicked, this, [this, hit] { emit userWanted(hit.user); });
    if (hit.contact.isValid())
        connect(m_notice->addRemedy(tr("Op&en the contact")), &QPushButton::clicked, this, [this, hit] { emit contactWanted(hit.contact); });
}

void AddressLine::showError(const FieldError &error)
{
    m_notice->say(ErrorText::field(error), Tone::Bad);
    m_address->setAccessibleDescription(m_notice->text());
}

void AddressLine::clearNotice()
{
    m_notice->clear();
    m_address->setAccessibleDescription({});
}

QString AddressLine::noticeText() const
{
    return m_notice->text();
}

void AddressLine::focusAddress()
{
    m_address->setFocus(Qt::OtherFocusReason);
    m_address->selectAll();
}

QWidget *AddressLine::placeAfter(QWidget *before)
{
    setTabOrder(before, m_address);
    setTabOrder(m_address, m_makePrimary);
    setTabOrder(m_makePrimary, m_remove);
    return m_notice->placeAfter(m_remove);
}

/// What was pasted becomes a bare address where that is safe: "Ana <ana@example.org>".
void AddressLine::tidy()
{
    const QString clean = cleanedAddress(m_address->text());
    if (clean.isEmpty() || clean == m_address->text())
        return;
    m_address->setText(clean);
    emit typed(clean);
}
