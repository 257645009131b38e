// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/organizationpage.h"

#include "ui/parts/heading.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/segments.h"
#include "ui/users/teamspane.h"
#include "ui/users/userspane.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

OrganizationPage::OrganizationPage(QWidget *parent)
    : QWidget(parent)
    , m_parts(new Segments(tr("Users and organization"), this))
    , m_users(new UsersPane(this))
    , m_teams(new TeamsPane(this))
    , m_stack(new QStackedWidget(this))
{
    m_parts->add(0, tr("Users"));
    m_parts->add(1, tr("Teams"));
    m_stack->addWidget(m_users);
    m_stack->addWidget(m_teams);
    auto *title = makeHeading(tr("Users and organization"), this);
    title->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    title->setToolTip(title->text());
    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 10, 14, 8);
    head->addWidget(title, 1);
    head->addWidget(m_parts);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(makeRule(this));
    column->addWidget(m_stack, 1);
    passFocus(this, m_users);
    passFocus(this, m_teams);
    connect(m_parts, &Segments::chosenChanged, m_stack, &QStackedWidget::setCurrentIndex);
}

void OrganizationPage::setMayManage(bool may)
{
    m_users->setMayManage(may);
    m_teams->setMayManage(may);
}

void OrganizationPage::showUsers()
{
    showPart(0);
}

void OrganizationPage::showTeams()
{
    showPart(1);
}

void OrganizationPage::showPart(int part)
{
    m_parts->choose(part);
    m_stack->setCurrentIndex(part);
}
