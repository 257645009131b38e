// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/setupdialog.h"

#include "ui/parts/dialogbody.h"
#include "ui/parts/fieldnotices.h"
#include "ui/parts/heading.h"
#include "ui/parts/inlinenotice.h"
#include "ui/parts/stackedform.h"
#include "ui/signin/dialoghead.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

SetupDialog::SetupDialog(QWidget *parent)
    : QDialog(parent)
    , m_server(new QLineEdit(this))
    , m_token(new QLineEdit(this))
    , m_name(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_repeat(new QLineEdit(this))
    , m_fields(new FieldNotices(this))
    , m_notice(new InlineNotice(this))
    , m_create(new QPushButton(tr("&Create administrator"), this))
{
    setWindowTitle(tr("Set up – Enterprise Support"));
    m_password->setEchoMode(QLineEdit::Password);
    m_repeat->setEchoMode(QLineEdit::Password);
    m_create->setProperty("primary", true);
    m_create->setDefault(true);
    auto *quit = new QPushButton(tr("Cancel"), this);
    quit->setAutoDefault(false);

    auto *form = new StackedForm;
    m_fields->addRow(form, tr("Server &address"), m_server, u"/server"_s);
    m_fields->addRow(form, tr("Setup &token"), m_token, u"/token"_s);
    m_fields->addRow(form, tr("Your &name"), m_name, u"/name"_s);
    m_fields->addRow(form, tr("&E-mail"), m_email, u"/email"_s);
    m_fields->addRow(form, tr("&Password, at least 12 characters"), m_password, u"/password"_s);
    m_fields->addRow(form, tr("Password aga&in"), m_repeat, u"/repeat"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(quit);
    buttons->addStretch();
    buttons->addWidget(m_create);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 28, 32, 24);
    column->setSpacing(14);
    auto *body = new DialogBody(this);
    body->column()->addWidget(new DialogHead(tr("Welcome"), tr("This account is empty. Create its first administrator."), this));
    body->column()->addLayout(form);
    body->column()->addWidget(m_notice);
    body->column()->addStretch();
    column->addWidget(body);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 62);

    connect(quit, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_create, &QPushButton::clicked, this, &SetupDialog::submit);
}

void SetupDialog::setServer(const QString &url)
{
    m_server->setText(url);
    m_name->setFocus();
}

void SetupDialog::setToken(const QString &token)
{
    m_token->setText(token);
}

void SetupDialog::setBusy(bool busy)
{
    for (QLineEdit *input : {m_server, m_token, m_name, m_email, m_password, m_repeat})
        input->setReadOnly(busy);
    m_create->setEnabled(!busy);
    if (busy)
        m_notice->clear();
}

void SetupDialog::showError(const Error &error)
{
    setBusy(false);
    if (!m_fields->show(error))
        m_notice->say(error);
}

void SetupDialog::submit()
{
    m_fields->clear();
    if (m_password->text() != m_repeat->text()) {
        m_fields->show(Error::invalid(u"/repeat"_s, u"password.different"_s));
        return;
    }
    emit setupWanted(m_server->text().trimmed(),
                     {m_token->text().trimmed(), m_name->text().trimmed(), m_email->text().trimmed(), m_password->text()});
}
