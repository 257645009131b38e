// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/ownpasswordform.h"

#include "ui/parts/fieldnotices.h"
#include "ui/parts/heading.h"
#include "ui/parts/inlinenotice.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/stackedform.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

OwnPasswordForm::OwnPasswordForm(QWidget *parent)
    : QWidget(parent)
    , m_password(new QLineEdit(this))
    , m_newPassword(new QLineEdit(this))
    , m_repeat(new QLineEdit(this))
    , m_fields(new FieldNotices(this))
    , m_notice(new InlineNotice(this))
    , m_change(new QPushButton(tr("Change &password"), this))
{
    m_change->setProperty("primary", true);
    m_change->setAutoDefault(false);
    passFocus(this, m_password);
    auto *form = new StackedForm;
    m_fields->addRow(form, tr("&Current password"), m_password, u"/password"_s);
    m_fields->addRow(form, tr("&New password, at least 12 characters"), m_newPassword, u"/newPassword"_s);
    m_fields->addRow(form, tr("New password &again"), m_repeat, u"/repeat"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(form);
    column->addWidget(makeHint(tr("A new password ends your sessions on other computers."), this));
    column->addWidget(m_notice);
    column->addWidget(m_change, 0, Qt::AlignLeading);
    column->addStretch();

    for (QLineEdit *input : inputs()) {
        input->setEchoMode(QLineEdit::Password);
        connect(input, &QLineEdit::textChanged, this, &OwnPasswordForm::updateButton);
        connect(input, &QLineEdit::returnPressed, this, &OwnPasswordForm::submit);
    }
    connect(m_change, &QPushButton::clicked, this, &OwnPasswordForm::submit);
    updateButton();
}

void OwnPasswordForm::setBusy(bool busy)
{
    m_busy = busy;
    if (busy) {
        m_notice->clear();
        m_fields->clear();
    }
    for (QLineEdit *input : inputs())
        input->setReadOnly(busy);
    updateButton();
}

void OwnPasswordForm::showError(const Error &error)
{
    setBusy(false);
    if (!m_fields->show(error))
        m_notice->say(error);
}

void OwnPasswordForm::showChanged()
{
    setBusy(false);
    for (QLineEdit *input : inputs())
        input->clear();
    m_notice->say(tr("The password is changed."), Tone::Good);
}

void OwnPasswordForm::submit()
{
    if (!m_change->isEnabled())
        return;
    m_fields->clear();
    m_notice->clear();
    if (m_newPassword->text() != m_repeat->text())
        m_fields->show(Error::invalid(u"/repeat"_s, u"password.different"_s));
    else
        emit changeWanted({m_password->text(), m_newPassword->text()});
}

void OwnPasswordForm::updateButton()
{
    const auto given = inputs();
    m_change->setEnabled(!m_busy && std::none_of(given.begin(), given.end(), [](const QLineEdit *input) { return input->text().isEmpty(); }));
}
