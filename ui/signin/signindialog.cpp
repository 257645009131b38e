// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/signin/signindialog.h"

#include "ui/parts/codefield.h"
#include "ui/parts/dialogbody.h"
#include "ui/parts/fieldnotices.h"
#include "ui/parts/heading.h"
#include "ui/parts/inlinenotice.h"
#include "ui/parts/stackedform.h"
#include "ui/signin/dialoghead.h"
#include "ui/text/findingtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostWays = 2;

/// A refused "/password" is the new one, where one is chosen.
Error blamingTheNewPassword(Error error)
{
    for (FieldError &field : error.fields)
        if (field.field == u"/password"_s)
            field.field = u"/newPassword"_s;
    return error;
}

} // namespace

SignInDialog::SignInDialog(QWidget *parent)
    : QDialog(parent)
    , m_body(new DialogBody(this))
    , m_head(new DialogHead({}, {}, this))
    , m_server(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_password(new QLineEdit(this))
    , m_code(new CodeField(this))
    , m_newPassword(new QLineEdit(this))
    , m_repeat(new QLineEdit(this))
    , m_demo(makeHint({}, this))
    , m_fields(new FieldNotices(this))
    , m_notice(new InlineNotice(this))
    , m_finding(new InlineNotice(this))
    , m_go(new QPushButton(this))
    , m_cancel(new QPushButton(this))
{
    setWindowTitle(tr("Sign in – Enterprise Support"));
    m_server->setPlaceholderText(u"https://"_s);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    m_demo->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(32, 28, 32, 24);
    column->setSpacing(14);
    makeForm(m_body);
    column->addWidget(m_body);
    column->addStretch();
    column->addLayout(makeFoot());
    setMinimumWidth(fontMetrics().averageCharWidth() * 62);

    for (QLineEdit *input : {m_server, m_email, m_password, m_newPassword, m_repeat, static_cast<QLineEdit *>(m_code)})
        connect(input, &QLineEdit::textChanged, this, &SignInDialog::updateButton);
    connect(m_go, &QPushButton::clicked, this, &SignInDialog::submit);
    connect(m_cancel, &QPushButton::clicked, this, &SignInDialog::reject);
    showStep(SignInStep::SignIn);
}

void SignInDialog::makeForm(DialogBody *body)
{
    for (QLineEdit *secret : {m_password, m_newPassword, m_repeat})
        secret->setEchoMode(QLineEdit::Password);
    auto *form = new StackedForm;
    m_fields->addRow(form, tr("Server &address"), m_server, u"/server"_s);
    m_fields->addRow(form, tr("&E-mail"), m_email, u"/email"_s);
    m_fields->addRow(form, tr("&Password"), m_password, u"/password"_s);
    m_fields->addRow(form, {}, m_code, u"/code"_s);
    m_fields->addRow(form, tr("New &password, at least 12 characters"), m_newPassword, u"/newPassword"_s);
    m_fields->addRow(form, tr("Password aga&in"), m_repeat, u"/repeat"_s);

    auto *ways = new QVBoxLayout;
    ways->setSpacing(2);
    for (int i = 0; i < mostWays; ++i) {
        auto *way = new QPushButton(this);
        way->setProperty("link", true);
        way->setAutoDefault(false);
        ways->addWidget(way, 0, Qt::AlignLeading);
        m_ways << way;
        connect(way, &QPushButton::clicked, this, [this, i] { showStep(SignInPage::of(m_step).ways.at(i).step); });
    }
    body->column()->addWidget(m_head);
    body->column()->addLayout(form);
    body->column()->addWidget(m_demo);
    body->column()->addWidget(m_notice);
    body->column()->addWidget(m_finding);
    body->column()->addLayout(ways);
    body->column()->addStretch();
}

QLayout *SignInDialog::makeFoot()
{
    m_go->setProperty("primary", true);
    m_go->setDefault(true);
    m_cancel->setAutoDefault(false);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_cancel);
    buttons->addStretch();
    buttons->addWidget(m_go);
    return buttons;
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
    m_isDemo = true;
    m_email->setText(demo.email);
    m_password->setText(demo.password);
    m_demo->setText(tr("This server holds demo data. The demo sign-in is filled in: %1, password %2").arg(demo.email, demo.password));
    m_demo->setVisible(m_step == SignInStep::SignIn);
    m_go->setFocus();
}

QString SignInDialog::server() const
{
    return m_server->text().trimmed();
}

void SignInDialog::finish()
{
    hide();
    if (!m_isDemo)
        m_password->clear();
    m_typed = {};
    showStep(SignInStep::SignIn);
}

void SignInDialog::showStep(SignInStep step)
{
    const SignInPage page = SignInPage::of(step);
    m_step = step;
    clearNotices();
    m_code->clear();
    m_newPassword->clear();
    m_repeat->clear();
    m_head->say(page.title, page.hint);
    m_fields->setShown(u"/server"_s, page.server);
    m_fields->setShown(u"/email"_s, page.email);
    m_fields->setShown(u"/password"_s, page.password);
    m_fields->setShown(u"/code"_s, !page.code.isEmpty());
    m_fields->setCaption(u"/code"_s, page.code);
    m_fields->setShown(u"/newPassword"_s, page.newPassword);
    m_fields->setShown(u"/repeat"_s, page.newPassword);
    m_demo->setVisible(m_isDemo && step == SignInStep::SignIn);
    m_cancel->setText(step == SignInStep::SignIn ? tr("Cancel") : tr("&Back"));
    showWays(page.ways);
    updateButton();
    m_body->settle();
    focusFirstEmpty();
}

void SignInDialog::showWays(const QList<SignInPage::Way> &ways)
{
    for (int i = 0; i < mostWays; ++i) {
        m_ways[i]->setVisible(i < ways.size());
        m_ways[i]->setText(i < ways.size() ? ways[i].text : QString());
    }
}

void SignInDialog::focusFirstEmpty()
{
    for (QLineEdit *input : {m_server, m_email, m_password, static_cast<QLineEdit *>(m_code), m_newPassword}) {
        if (input->isVisibleTo(this) && input->text().isEmpty()) {
            input->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
    m_go->setFocus(Qt::OtherFocusReason);
}

void SignInDialog::showCodeSent()
{
    setBusy(false);
    showStep(m_step == SignInStep::LostDevice ? SignInStep::ResetDevice : SignInStep::NewPassword);
}

void SignInDialog::setBusy(bool busy)
{
    m_busy = busy;
    if (busy)
        clearNotices();
    for (QLineEdit *input : findChildren<QLineEdit *>())
        input->setReadOnly(busy);
    for (QPushButton *way : m_ways)
        way->setEnabled(!busy);
    updateButton();
}

void SignInDialog::showError(const Error &error)
{
    setBusy(false);
    if (error.code == u"session.code-needed"_s && (m_step == SignInStep::SignIn || m_step == SignInStep::NewPassword))
        return askForSecondFactor();
    if (m_fields->show(SignInPage::of(m_step).newPassword ? blamingTheNewPassword(error) : error))
        return;
    m_notice->say(error);
    QLineEdit *again = m_code->isVisibleTo(this) ? static_cast<QLineEdit *>(m_code) : m_password;
    if (error.kind == Error::Kind::SignedOut && again->isVisibleTo(this)) {
        again->setFocus();
        again->selectAll();
    }
}

void SignInDialog::askForSecondFactor()
{
    m_asking = m_step;
    m_typed = {m_code->text(), m_newPassword->text()};
    showStep(SignInStep::AppCode);
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
    } else if (m_step != SignInStep::SignIn) {
        showStep(SignInPage::of(m_step).isSecondFactor() ? m_asking : SignInStep::SignIn);
    } else {
        QDialog::reject();
    }
}

void SignInDialog::clearNotices()
{
    m_fields->clear();
    m_notice->clear();
    m_finding->clear();
}

void SignInDialog::submit()
{
    if (!m_go->isEnabled())
        return;
    clearNotices();
    if (m_repeat->isVisibleTo(this) && m_newPassword->text() != m_repeat->text())
        m_fields->show(Error::invalid(u"/repeat"_s, u"password.different"_s));
    else
        emitWanted();
}

void SignInDialog::emitWanted()
{
    const QString email = m_email->text().trimmed();
    const CodeAndPassword chosen{m_code->text(), m_newPassword->text()};
    switch (m_step) {
    case SignInStep::SignIn: emit signInWanted(server(), {email, m_password->text()}); break;
    case SignInStep::AppCode:
    case SignInStep::RecoveryCode:
        if (m_asking == SignInStep::NewPassword)
            emit passwordWanted(server(), {m_typed.code, m_typed.password, m_code->text()});
        else
            emit signInWanted(server(), {email, m_password->text(), m_code->text()});
        break;
    case SignInStep::Invitation: emit invitationTaken(server(), chosen); break;
    case SignInStep::AskForPassword: emit passwordCodeWanted(server(), email); break;
    case SignInStep::NewPassword: emit passwordWanted(server(), chosen); break;
    case SignInStep::LostDevice: emit deviceCodeWanted(server(), {email, m_password->text()}); break;
    case SignInStep::ResetDevice: emit deviceResetWanted(server(), {m_code->text(), m_password->text()}); break;
    }
}

void SignInDialog::updateButton()
{
    bool complete = !server().isEmpty();
    for (const QLineEdit *input : {m_email, m_password, static_cast<QLineEdit *>(m_code), m_newPassword, m_repeat})
        complete = complete && (!input->isVisibleTo(this) || !input->text().trimmed().isEmpty());
    m_go->setText(m_busy && m_step == SignInStep::SignIn ? tr("Signing in…") : SignInPage::of(m_step).verb);
    m_go->setEnabled(!m_busy && complete);
}
