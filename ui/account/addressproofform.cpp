// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/addressproofform.h"

#include "ui/parts/codefield.h"
#include "ui/parts/fieldnotices.h"
#include "ui/parts/heading.h"
#include "ui/parts/inlinenotice.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/stackedform.h"
#include "ui/text/safetext.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AddressProofForm::AddressProofForm(QWidget *parent)
    : QWidget(parent)
    , m_address(makeHint({}, this))
    , m_code(new CodeField(this))
    , m_fields(new FieldNotices(this))
    , m_notice(new InlineNotice(this))
    , m_prove(new QPushButton(tr("&Take the new address"), this))
{
    m_prove->setProperty("primary", true);
    m_prove->setAutoDefault(false);
    m_prove->setEnabled(false);
    passFocus(this, m_code);
    auto *form = new StackedForm;
    m_fields->addRow(form, tr("&Code from the mail to the new address"), m_code, u"/code"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_address);
    column->addLayout(form);
    column->addWidget(m_notice);
    column->addWidget(m_prove, 0, Qt::AlignLeading);
    column->addStretch();
    connect(m_code, &CodeField::textChanged, this, [this](const QString &code) { m_prove->setEnabled(!code.isEmpty()); });
    connect(m_code, &CodeField::returnPressed, this, &AddressProofForm::submit);
    connect(m_prove, &QPushButton::clicked, this, &AddressProofForm::submit);
}

void AddressProofForm::setAddress(const QString &address)
{
    m_address->setText(tr("You sign in with %1. An administrator changes it under Users; a code then goes to the new address.").arg(safeLine(address)));
}

void AddressProofForm::setBusy(bool busy)
{
    if (busy) {
        m_fields->clear();
        m_notice->clear();
    }
    m_code->setReadOnly(busy);
    m_prove->setEnabled(!busy && !m_code->text().isEmpty());
}

void AddressProofForm::showError(const Error &error)
{
    setBusy(false);
    if (!m_fields->show(error))
        m_notice->say(error);
}

void AddressProofForm::showProven()
{
    m_code->clear();
    setBusy(false);
    m_notice->say(tr("The new address counts from now on."), Tone::Good);
}

void AddressProofForm::submit()
{
    if (m_prove->isEnabled())
        emit codeTyped(m_code->text());
}
