// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/secondfactorform.h"

#include "ui/account/devicepage.h"
#include "ui/account/recoverycodes.h"
#include "ui/parts/fieldnotices.h"
#include "ui/parts/heading.h"
#include "ui/parts/inlinenotice.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/pill.h"
#include "ui/parts/stackedform.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace Qt::StringLiterals;

SecondFactorForm::SecondFactorForm(QWidget *parent)
    : QWidget(parent)
    , m_pill(new Pill(this))
    , m_hint(makeHint({}, this))
    , m_password(new QLineEdit(this))
    , m_fields(new FieldNotices(this))
    , m_notice(new InlineNotice(this))
    , m_setUp(new QPushButton(tr("&Set up the second factor"), this))
    , m_renew(new QPushButton(tr("&Renew the recovery codes"), this))
    , m_switchOff(new QPushButton(tr("Switch &off"), this))
    , m_statePage(makeStatePage())
    , m_device(new DevicePage(this))
    , m_codesPage(new QWidget(this))
    , m_codes(new RecoveryCodes(m_codesPage))
{
    auto *done = new QPushButton(tr("I ha&ve kept them"), m_codesPage);
    done->setProperty("primary", true);
    done->setAutoDefault(false);
    auto *codes = new QVBoxLayout(m_codesPage);
    codes->setContentsMargins(0, 0, 0, 0);
    codes->setSpacing(12);
    codes->addWidget(m_codes);
    codes->addWidget(done, 0, Qt::AlignTrailing);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_statePage);
    column->addWidget(m_device);
    column->addWidget(m_codesPage);
    column->addStretch();
    passFocus(this, m_password);

    connect(m_device, &DevicePage::codeTyped, this, &SecondFactorForm::codeTyped);
    connect(m_device, &DevicePage::cancelled, this, [this] { showState(m_on); });
    connect(done, &QPushButton::clicked, this, [this] { showState(true); });
    showState(false);
}

QWidget *SecondFactorForm::makeStatePage()
{
    auto *page = new QWidget(this);
    auto *title = new QLabel(tr("Second factor"), page);
    title->setProperty("heading", true);
    auto *head = new QHBoxLayout;
    head->setSpacing(10);
    head->addWidget(title);
    head->addWidget(m_pill);
    head->addStretch();

    m_password->setEchoMode(QLineEdit::Password);
    auto *form = new StackedForm;
    m_fields->addRow(form, tr("Your &password"), m_password, u"/password"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    for (QPushButton *button : {m_setUp, m_renew, m_switchOff}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addLayout(head);
    column->addWidget(m_hint);
    column->addLayout(form);
    column->addWidget(m_notice);
    column->addLayout(buttons);

    connect(m_password, &QLineEdit::textChanged, this, &SecondFactorForm::updateButtons);
    connect(m_setUp, &QPushButton::clicked, this, [this] { emit setupWanted(m_password->text()); });
    connect(m_renew, &QPushButton::clicked, this, [this] { emit newCodesWanted(m_password->text()); });
    connect(m_switchOff, &QPushButton::clicked, this, [this] { emit removalWanted(m_password->text()); });
    return page;
}

void SecondFactorForm::showState(bool on)
{
    m_on = on;
    m_pill->say(on ? tr("On", "second factor") : tr("Off", "second factor"), on ? Tone::Good : Tone::Neutral);
    m_hint->setText(on ? tr("Besides the password, signing in asks for a code from your device.")
                       : tr("With a second factor, signing in also asks for a code from an app on your phone. Whoever learns your "
                            "password cannot get in with it alone."));
    m_setUp->setVisible(!on);
    m_setUp->setProperty("primary", true);
    m_renew->setVisible(on);
    m_switchOff->setVisible(on);
    m_password->clear();
    m_fields->clear();
    m_notice->clear();
    setBusy(false);
    turnTo(m_statePage);
}

void SecondFactorForm::showSetup(const SecondFactorSetup &setup)
{
    setBusy(false);
    m_device->showSetup(setup);
    turnTo(m_device);
}

void SecondFactorForm::showCodes(const QStringList &codes)
{
    showState(true);
    m_codes->setCodes(codes);
    turnTo(m_codesPage);
}

void SecondFactorForm::setBusy(bool busy)
{
    m_busy = busy;
    if (busy) {
        m_fields->clear();
        m_notice->clear();
    }
    m_password->setReadOnly(busy);
    m_device->setBusy(busy);
    updateButtons();
}

void SecondFactorForm::showError(const Error &error)
{
    setBusy(false);
    if (m_device->isVisibleTo(this))
        m_device->showError(error);
    else if (!m_fields->show(error))
        m_notice->say(error);
}

void SecondFactorForm::turnTo(QWidget *page)
{
    for (QWidget *each : {m_statePage, static_cast<QWidget *>(m_device), m_codesPage})
        each->setVisible(each == page);
    emit resized();
}

void SecondFactorForm::updateButtons()
{
    for (QPushButton *button : {m_setUp, m_renew, m_switchOff})
        button->setEnabled(!m_busy && !m_password->text().isEmpty());
}
