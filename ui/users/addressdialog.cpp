// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/addressdialog.h"

#include "ui/parts/dialogbody.h"
#include "ui/parts/fieldnotices.h"
#include "ui/parts/heading.h"
#include "ui/parts/inlinenotice.h"
#include "ui/parts/stackedform.h"
#include "ui/text/safetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

AddressDialog::AddressDialog(const QString &name, const QString &address, QWidget *parent)
    : QDialog(parent)
    , m_email(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_fields(new FieldNotices(this))
    , m_notice(new InlineNotice(this))
    , m_change(new QPushButton(tr("&Mail the code"), this))
{
    setWindowTitle(tr("Change the address of %1").arg(safeLine(name)));
    setAttribute(Qt::WA_DeleteOnClose);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_password->setEchoMode(QLineEdit::Password);
    m_change->setProperty("primary", true);
    m_change->setDefault(true);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);

    auto *form = new StackedForm;
    m_fields->addRow(form, tr("New &address"), m_email, u"/email"_s);
    m_fields->addRow(form, tr("Your own &password"), m_password, u"/password"_s);
    auto *body = new DialogBody(this);
    body->column()->addWidget(makeHint(tr("A code goes to the new address. When it is typed into the console, the new address counts, and %1 "
                                          "stays reserved for 30 days.").arg(safeLine(address)),
                                       this));
    body->column()->addLayout(form);
    body->column()->addWidget(m_notice);
    body->column()->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_change);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(body);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 60);

    connect(m_email, &QLineEdit::textChanged, this, &AddressDialog::updateButton);
    connect(m_password, &QLineEdit::textChanged, this, &AddressDialog::updateButton);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_change, &QPushButton::clicked, this, [this] { emit changeWanted(change()); });
    updateButton();
    m_email->setFocus();
}

AddressChange AddressDialog::change() const
{
    return {m_email->text().trimmed(), m_password->text()};
}

void AddressDialog::setBusy(bool busy)
{
    m_busy = busy;
    if (busy) {
        m_fields->clear();
        m_notice->clear();
    }
    m_email->setReadOnly(busy);
    m_password->setReadOnly(busy);
    updateButton();
}

void AddressDialog::showError(const Error &error)
{
    setBusy(false);
    if (!m_fields->show(error))
        m_notice->say(error);
}

void AddressDialog::updateButton()
{
    m_change->setEnabled(!m_busy && !m_email->text().trimmed().isEmpty() && !m_password->text().isEmpty());
}
