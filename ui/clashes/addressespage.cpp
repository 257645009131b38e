// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clashes/addressespage.h"

#include "ui/clashes/clashcard.h"
#include "ui/clashes/clashespane.h"
#include "ui/clashes/registrationcard.h"
#include "ui/clashes/registrationspane.h"
#include "ui/parts/heading.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/segments.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

namespace {

enum Part { Clashes, Registrations };

}

AddressesPage::AddressesPage(QWidget *parent)
    : QWidget(parent)
    , m_head(new QWidget(this))
    , m_parts(new Segments(tr("Addresses to look at"), this))
    , m_clashes(new ClashesPane(this))
    , m_registrations(new RegistrationsPane(this))
    , m_stack(new QStackedWidget(this))
{
    m_parts->add(Clashes, tr("Clashes"));
    m_parts->add(Registrations, {});
    setWaiting(0);
    m_stack->addWidget(m_clashes);
    m_stack->addWidget(m_registrations);
    auto *title = makeHeading(tr("Addresses to look at"), this);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    title->setToolTip(title->text());
    auto *line = new QHBoxLayout;
    line->setContentsMargins(14, 10, 14, 8);
    line->addWidget(title, 1);
    line->addWidget(m_parts);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setSpacing(0);
    head->addLayout(line);
    head->addWidget(makeRule(this));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_stack, 1);
    passFocus(this, m_clashes);
    connect(m_parts, &Segments::chosenChanged, m_stack, &QStackedWidget::setCurrentIndex);
    setMaySupervise(false);
}

void AddressesPage::setRadar(const AddressRadar *radar)
{
    m_clashes->card()->setRadar(radar);
    m_registrations->card()->setRadar(radar);
}

void AddressesPage::setMaySupervise(bool may)
{
    m_head->setVisible(may);
    if (!may)
        showClashes();
}

void AddressesPage::setWaiting(int registrations)
{
    m_parts->setText(Registrations, registrations > 0 ? tr("Accounts that wait: %1").arg(registrations) : tr("Accounts that wait"));
}

void AddressesPage::showClashes()
{
    showPart(Clashes);
}

void AddressesPage::showRegistrations()
{
    showPart(Registrations);
}

void AddressesPage::showPart(int part)
{
    m_parts->choose(part);
    m_stack->setCurrentIndex(part);
}
