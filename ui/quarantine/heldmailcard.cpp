// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/quarantine/heldmailcard.h"

#include "ui/parts/heading.h"
#include "ui/parts/inlinenotice.h"
#include "ui/text/mailtext.h"
#include "ui/text/safetext.h"
#include "ui/text/timetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

HeldMailCard::HeldMailCard(QWidget *parent)
    : QWidget(parent)
    , m_subject(makeHeading({}, this))
    , m_from(new QLabel(this))
    , m_when(makeHint({}, this))
    , m_reason(new InlineNotice(this))
    , m_preview(new QPlainTextEdit(this))
    , m_steps(new QLabel(this))
    , m_notice(new InlineNotice(this))
    , m_accept(new QPushButton(tr("&Accept"), this))
    , m_acceptInto(new QPushButton(this))
    , m_discard(new QPushButton(tr("&Discard"), this))
{
    for (QLabel *label : {m_subject, m_from, m_steps}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setAccessibleName(tr("Beginning of the message"));
    m_accept->setProperty("primary", true);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_accept);
    buttons->addWidget(m_acceptInto);
    buttons->addStretch();
    buttons->addWidget(m_discard);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(10);
    column->addWidget(m_subject);
    column->addWidget(m_from);
    column->addWidget(m_when);
    column->addWidget(m_reason);
    column->addWidget(m_preview, 1);
    column->addWidget(makeHint(tr("Why did this land here?"), this));
    column->addWidget(m_steps);
    column->addWidget(m_notice);
    column->addLayout(buttons);

    connect(m_accept, &QPushButton::clicked, this, [this] { emit acceptWanted(m_mail.id, {}); });
    connect(m_acceptInto, &QPushButton::clicked, this, [this] { emit acceptWanted(m_mail.id, m_mail.ticket); });
    connect(m_discard, &QPushButton::clicked, this, [this] { emit discardWanted(m_mail.id); });
}

void HeldMailCard::showMail(const IncomingMail &mail, qint64 ticketNumber)
{
    m_mail = mail;
    m_subject->setText(safeLine(mail.subject));
    m_from->setText(tr("From %1 to %2").arg(mail.from.isEmpty() ? tr("nobody") : safeLine(mail.from), safeLine(mail.to)));
    m_when->setText(tr("Received %1, %2").arg(TimeText::dated(mail.receivedAt), QLocale().formattedDataSize(mail.size)));
    m_reason->say(MailText::reason(mail.reason), Tone::Attention);
    m_preview->setPlainText(safeText(mail.preview));
    m_steps->setText(MailText::steps(mail.steps));
    m_acceptInto->setVisible(ticketNumber > 0);
    m_acceptInto->setText(tr("Accept &into ticket #%1").arg(ticketNumber));
    m_notice->clear();
}

void HeldMailCard::showError(const Error &error)
{
    m_notice->say(error);
}

void HeldMailCard::setBusy(bool busy)
{
    for (QPushButton *button : {m_accept, m_acceptInto, m_discard})
        button->setEnabled(!busy);
}
