// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/accountdialog.h"

#include "ui/account/addressproofform.h"
#include "ui/account/ownpasswordform.h"
#include "ui/account/secondfactorform.h"
#include "ui/account/sessionlist.h"
#include "ui/parts/dialogbody.h"
#include "ui/parts/heading.h"
#include "ui/parts/pill.h"
#include "ui/parts/segments.h"
#include "ui/parts/statustone.h"
#include "ui/text/safetext.h"
#include "ui/text/statustext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

AccountDialog::AccountDialog(QWidget *parent)
    : QDialog(parent)
    , m_name(makeHeading({}, this))
    , m_email(makeHint({}, this))
    , m_role(new Pill(this))
    , m_pages(new Segments(tr("My account"), this))
    , m_body(new DialogBody(this))
    , m_password(new OwnPasswordForm(this))
    , m_secondFactor(new SecondFactorForm(this))
    , m_sessions(new SessionList(this))
    , m_address(new AddressProofForm(this))
{
    setWindowTitle(tr("My account"));
    m_pages->add(int(Page::Password), tr("Pass&word"));
    m_pages->add(int(Page::SecondFactor), tr("Second &factor"));
    m_pages->add(int(Page::Sessions), tr("Sess&ions"));
    m_pages->add(int(Page::Address), tr("A&ddress"));
    for (QWidget *page : QList<QWidget *>{m_password, m_secondFactor, m_sessions, m_address})
        m_body->column()->addWidget(page);
    m_body->column()->addStretch();
    auto *close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(14);
    column->addLayout(makeHead());
    column->addWidget(m_pages);
    column->addWidget(makeRule(this));
    column->addWidget(m_body);
    column->addStretch();
    column->addWidget(makeRule(this));
    column->addWidget(close, 0, Qt::AlignTrailing);
    setMinimumWidth(fontMetrics().averageCharWidth() * 76);

    connect(m_pages, &Segments::chosenChanged, this, [this](int page) { showPage(Page(page)); });
    connect(m_secondFactor, &SecondFactorForm::resized, m_body, &DialogBody::settle);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    showPage(Page::Password);
}

QLayout *AccountDialog::makeHead()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    line->addWidget(m_name);
    line->addWidget(m_role);
    line->addStretch();
    auto *head = new QVBoxLayout;
    head->setSpacing(2);
    head->addLayout(line);
    head->addWidget(m_email);
    return head;
}

void AccountDialog::setUser(const User &user)
{
    m_name->setText(safeLine(user.name));
    m_email->setText(safeLine(user.email));
    m_address->setAddress(user.email);
    m_role->say(StatusText::of(user.role), toneOf(user.role));
}

void AccountDialog::showPage(Page page)
{
    m_pages->choose(int(page));
    m_password->setVisible(page == Page::Password);
    m_secondFactor->setVisible(page == Page::SecondFactor);
    m_sessions->setVisible(page == Page::Sessions);
    m_address->setVisible(page == Page::Address);
    m_body->settle();
}
