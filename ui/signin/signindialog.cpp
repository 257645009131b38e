// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/signindialog.h"

#include "ui/parts/fieldnotices.h"
#include "ui/parts/heading.h"
#include "ui/parts/inlinenotice.h"
#include "ui/parts/stackedform.h"
#include "ui/signin/dialoghead.h"
#include "ui/text/findingtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

SignInDialog::SignInDialog(QWidget *parent)
    : QDialog(parent)
    , m_server(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_demo(makeHint({}, this))
    , m_fields(new FieldNotices(this))
    , m_notice(new InlineNotice(this))
    , m_finding(new InlineNotice(this))
    , m_signIn(new QPushButton(tr("&Sign in"), this))
    , m_cancel(new QPushButton(tr("Cancel"), this))
{
    setWindowTitle(tr("Sign in – Enterprise Support"));
    m_server->setPlaceholderText(u"https://"_s);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_password->setEchoMode(QLineEdit::Password);
    m_demo->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_demo->setVisible(false);
    m_signIn->setProperty("primary", true);
    m_signIn->setDefault(true);
    m_cancel->setAutoDefault(false);

    auto *form = new StackedForm;
    m_fields->addRow(form, tr("Server &address"), m_server, u"/server"_s);
    m_fields->addRow(form, tr("&E-mail"), m_email, u"/email"_s);
    m_fields->addRow(form, tr("&Password"), m_password, u"/password"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_signIn);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 28, 32, 24);
    column->setSpacing(14);
    column->addWidget(new DialogHead(tr("Enterprise Support"), tr("Sign in as a user of the account."), this));
    column->addLayout(form);
    column->addWidget(m_demo);
    column->addWidget(m_notice);
    column->addWidget(m_finding);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 62);

    for (QLineEdit *input : {m_server, m_email, m_password})
        connect(input, &QLineEdit::textChanged, this, &SignInDialog::updateButton);
    connect(m_signIn, &QPushButton::clicked, this, &SignInDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &SignInDialog::reject);
    updateButton();
}

void SignInDialog::setServer(const QString &url)
{
    m_server->setText(url);
    if (!url.isEmpty())
        m_email->setFocus();
}

void SignInDialog::setEmail(const QString &email)
{
    m_email->setText(email);
    if (!email.isEmpty())
        m_password->setFocus();
}

void SignInDialog::setDemo(const Credentials &demo)
{
    m_email->setText(demo.email);
    m_password->setText(demo.password);
    m_demo->setText(tr("This server holds demo data. The demo sign-in is filled in: %1, password %2").arg(demo.email, demo.password));
    m_demo->setVisible(true);
    m_signIn->setFocus();
}

QString SignInDialog::server() const
{
    return m_server->text().trimmed();
}

void SignInDialog::setBusy(bool busy)
{
    m_busy = busy;
    if (busy) {
        m_notice->clear();
        m_finding->clear();
        m_fields->clear();
    }
    for (QLineEdit *input : {m_server, m_email, m_password})
        input->setReadOnly(busy);
    m_signIn->setText(busy ? tr("Signing in…") : tr("&Sign in"));
    updateButton();
}

void SignInDialog::showError(const Error &error)
{
    setBusy(false);
    if (m_fields->show(error))
        return;
    m_notice->say(error);
    if (error.code == u"session.refused"_s) {
        m_password->setFocus();
        m_password->selectAll();
    }
}

void SignInDialog::showFinding(const Finding &finding)
{
    m_finding->say(FindingText::sentence(finding), Tone::Attention);
}

void SignInDialog::reject()
{
    if (m_busy) {
        setBusy(false);
        emit cancelWanted();
    } else {
        QDialog::reject();
    }
}

void SignInDialog::submit()
{
    if (m_signIn->isEnabled())
        emit signInWanted(server(), {m_email->text().trimmed(), m_password->text()});
}

void SignInDialog::updateButton()
{
    m_signIn->setEnabled(!m_busy && !server().isEmpty() && !m_email->text().trimmed().isEmpty() && !m_password->text().isEmpty());
}
