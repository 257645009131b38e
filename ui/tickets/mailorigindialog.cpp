// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/mailorigindialog.h"

#include "ui/parts/heading.h"
#include "ui/parts/inlinenotice.h"
#include "ui/text/mailtext.h"
#include "ui/text/safetext.h"
#include "ui/text/timetext.h"

#include <QFontDatabase>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace {

constexpr qsizetype longestShown = 1'000'000; ///< more than that is for another program to read

}

MailOriginDialog::MailOriginDialog(QWidget *parent)
    : QDialog(parent)
    , m_from(new QLabel(this))
    , m_when(makeHint({}, this))
    , m_steps(new QLabel(this))
    , m_source(new QPlainTextEdit(this))
    , m_notice(new InlineNotice(this))
    , m_show(new QPushButton(tr("Message &source"), this))
{
    setWindowTitle(tr("Why did this land here?"));
    setAttribute(Qt::WA_DeleteOnClose);
    for (QLabel *label : {m_from, m_steps}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    }
    m_source->setReadOnly(true);
    m_source->setTabChangesFocus(true);
    m_source->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_source->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_source->setAccessibleName(tr("Message source"));
    m_source->hide();
    m_show->setAutoDefault(false);
    auto *close = new QPushButton(tr("&Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_show, &QPushButton::clicked, this, &MailOriginDialog::sourceWanted);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_show);
    buttons->addStretch();
    buttons->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(m_from);
    column->addWidget(m_when);
    column->addWidget(m_steps);
    column->addWidget(m_notice);
    column->addWidget(m_source, 1);
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);
}

void MailOriginDialog::showMail(const IncomingMail &mail)
{
    m_from->setText(tr("From %1 to %2").arg(safeLine(mail.from), safeLine(mail.to)));
    m_when->setText(tr("Received %1").arg(TimeText::absolute(mail.receivedAt)));
    m_steps->setText(MailText::steps(mail.steps));
}

void MailOriginDialog::showSource(const QByteArray &source)
{
    m_source->setPlainText(safeText(QString::fromUtf8(source.left(longestShown))));
    m_source->show();
    m_source->setMinimumHeight(fontMetrics().lineSpacing() * 16);
    adjustSize();
    m_source->setFocus();
    m_show->setEnabled(false);
}

void MailOriginDialog::showError(const Error &error)
{
    m_notice->say(error);
}
