// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/userform.h"

#include "ui/parts/choicebox.h"
#include "ui/parts/fieldnotices.h"
#include "ui/parts/heading.h"
#include "ui/parts/inlinenotice.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/stackedform.h"
#include "ui/text/statustext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

UserForm::UserForm(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_role(new ChoiceBox(this))
    , m_fields(new FieldNotices(this))
    , m_notice(new InlineNotice(this))
    , m_create(new QPushButton(tr("&Invite user"), this))
{
    for (const Role role : {Role::Agent, Role::Supervisor, Role::Administrator})
        m_role->addItem(StatusText::of(role), int(role));
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_create->setProperty("primary", true);
    m_create->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    passFocus(this, m_name);

    auto *form = new StackedForm;
    m_fields->addRow(form, tr("&Name"), m_name, u"/name"_s);
    m_fields->addRow(form, tr("&E-mail, to sign in with"), m_email, u"/email"_s);
    m_fields->addRow(form, tr("&Role"), m_role, u"/role"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_create);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(12);
    column->addWidget(makeHeading(tr("New user"), this));
    column->addWidget(makeHint(tr("The person gets a code by e-mail to set a password in the console."), this));
    column->addLayout(form);
    column->addWidget(m_notice);
    column->addLayout(buttons);
    column->addStretch();
    connect(m_create, &QPushButton::clicked, this, &UserForm::submit);
    connect(cancel, &QPushButton::clicked, this, &UserForm::cancelled);
}

UserDraft UserForm::draft() const
{
    UserDraft draft;
    draft.name = m_name->text().trimmed();
    draft.email = m_email->text().trimmed();
    draft.role = Role(m_role->currentData().toInt());
    return draft;
}

void UserForm::setBusy(bool busy)
{
    if (busy) {
        m_notice->clear();
        m_fields->clear();
    }
    for (QWidget *input : QList<QWidget *>{m_name, m_email, m_role, m_create})
        input->setEnabled(!busy);
}

void UserForm::showError(const Error &error)
{
    setBusy(false);
    if (!m_fields->show(error))
        m_notice->say(error);
}

void UserForm::clear()
{
    setBusy(false);
    m_name->clear();
    m_email->clear();
    m_role->choose(int(Role::Agent));
    m_fields->clear();
    m_notice->clear();
}

void UserForm::submit()
{
    m_fields->clear();
    m_notice->clear();
    emit createWanted(draft());
}
