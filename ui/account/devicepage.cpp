// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/account/devicepage.h"

#include "ui/account/qrcode.h"
#include "ui/parts/codefield.h"
#include "ui/parts/fieldnotices.h"
#include "ui/parts/heading.h"
#include "ui/parts/inlinenotice.h"
#include "ui/parts/stackedform.h"

#include <QClipboard>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace {

/// In fours, as one reads it out.
QString grouped(const QString &secret)
{
    QStringList groups;
    for (int i = 0; i < secret.size(); i += 4)
        groups << secret.mid(i, 4);
    return groups.join(u' ');
}

} // namespace

DevicePage::DevicePage(QWidget *parent)
    : QWidget(parent)
    , m_qr(new QrCode(this))
    , m_secret(new QLabel(this))
    , m_code(new CodeField(this))
    , m_fields(new FieldNotices(this))
    , m_notice(new InlineNotice(this))
    , m_switchOn(new QPushButton(tr("&Switch on"), this))
{
    m_switchOn->setProperty("primary", true);
    m_switchOn->setAutoDefault(false);
    auto *cancel = new QPushButton(tr("Cancel the set-up"), this);
    cancel->setAutoDefault(false);
    auto *form = new StackedForm;
    m_fields->addRow(form, tr("&Code that the app shows then"), m_code, u"/code"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(cancel);
    buttons->addStretch();
    buttons->addWidget(m_switchOn);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(makeHint(tr("Scan this with an authenticator app, or type the secret into it."), this));
    column->addLayout(makeSecret());
    column->addLayout(form);
    column->addWidget(m_notice);
    column->addLayout(buttons);

    connect(m_code, &CodeField::textChanged, this, [this](const QString &code) { m_switchOn->setEnabled(!code.isEmpty()); });
    connect(m_code, &CodeField::returnPressed, this, &DevicePage::submit);
    connect(m_switchOn, &QPushButton::clicked, this, &DevicePage::submit);
    connect(cancel, &QPushButton::clicked, this, &DevicePage::cancelled);
}

QLayout *DevicePage::makeSecret()
{
    QFont even = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    even.setPointSizeF(font().pointSizeF() * 1.1);
    m_secret->setFont(even);
    m_secret->setObjectName(u"secret"_s);
    m_secret->setTextFormat(Qt::PlainText);
    m_secret->setWordWrap(true);
    m_secret->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *caption = new QLabel(tr("S&ecret as text"), this);
    caption->setBuddy(m_secret);
    auto *copy = new QPushButton(tr("Cop&y the secret"), this);
    copy->setAutoDefault(false);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_secret->text().remove(u' '));
        m_notice->say(tr("Copied."), Tone::Good);
    });

    auto *words = new QVBoxLayout;
    words->setSpacing(6);
    words->addStretch();
    words->addWidget(caption);
    words->addWidget(m_secret);
    words->addWidget(copy, 0, Qt::AlignLeading);
    words->addStretch();
    auto *line = new QHBoxLayout;
    line->setSpacing(18);
    line->addWidget(m_qr);
    line->addLayout(words, 1);
    return line;
}

void DevicePage::showSetup(const SecondFactorSetup &setup)
{
    m_fields->clear();
    m_notice->clear();
    m_qr->setText(setup.uri);
    m_secret->setText(grouped(setup.secret));
    m_code->clear();
    setBusy(false);
}

void DevicePage::setBusy(bool busy)
{
    if (busy) {
        m_fields->clear();
        m_notice->clear();
    }
    m_code->setReadOnly(busy);
    m_switchOn->setEnabled(!busy && !m_code->text().isEmpty());
}

void DevicePage::showError(const Error &error)
{
    setBusy(false);
    if (!m_fields->show(error))
        m_notice->say(error);
    m_code->setFocus(Qt::OtherFocusReason);
    m_code->selectAll();
}

void DevicePage::submit()
{
    if (m_switchOn->isEnabled())
        emit codeTyped(m_code->text());
}
