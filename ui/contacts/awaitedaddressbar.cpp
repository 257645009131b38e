// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/awaitedaddressbar.h"

#include "ui/parts/inlinenotice.h"
#include "ui/text/safetext.h"
#include "ui/text/timetext.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

AwaitedAddressBar::AwaitedAddressBar(QWidget *parent)
    : QWidget(parent)
    , m_notice(new InlineNotice(this))
    , m_outcome(new InlineNotice(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(m_notice);
    column->addWidget(m_outcome);
    setVisible(false);
}

void AwaitedAddressBar::setMaySupervise(bool may)
{
    if (may == m_maySupervise)
        return;
    m_maySupervise = may;
    refresh();
}

void AwaitedAddressBar::showAddress(const AwaitedAddress &awaited)
{
    if (awaited.address != m_awaited.address)
        m_outcome->clear();
    m_awaited = awaited;
    refresh();
}

void AwaitedAddressBar::clear()
{
    m_awaited = {};
    m_outcome->clear();
    refresh();
}

void AwaitedAddressBar::setBusy(bool busy)
{
    m_notice->setEnabled(!busy);
    if (busy)
        m_outcome->clear();
}

void AwaitedAddressBar::say(const QString &sentence)
{
    setBusy(false);
    m_outcome->say(sentence, Tone::Good);
}

void AwaitedAddressBar::showError(const Error &error)
{
    setBusy(false);
    if (error.code == "identity.clash"_L1)
        m_outcome->say(tr("That address has become a user's. Give the contact another one."), Tone::Bad);
    else
        m_outcome->say(error);
}

void AwaitedAddressBar::refresh()
{
    setVisible(!m_awaited.address.isEmpty());
    if (m_awaited.address.isEmpty())
        return m_notice->clear();
    m_notice->say(tr("%1 is pending since %2: it takes the place of %3 when its owner follows the link in the mail, until %4.")
                      .arg(safeLine(m_awaited.address), TimeText::dated(m_awaited.createdAt), safeLine(m_awaited.replaces),
                           TimeText::dated(m_awaited.expiresAt)),
                  Tone::Attention);
    connect(m_notice->addRemedy(tr("Send again")), &QPushButton::clicked, this, [this] { emit sendAgainWanted(m_awaited.address); });
    if (!m_maySupervise)
        return;
    auto *use = m_notice->addRemedy(tr("Use now"));
    use->setToolTip(tr("Without the proof. Whatever stands open in the portal through the old address ends."));
    connect(use, &QPushButton::clicked, this, [this] { emit useNowWanted(m_awaited.address); });
}
