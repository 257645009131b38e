// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/conversationpane.h"

#include "models/domain/filename.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/heading.h"
#include "ui/parts/inlinenotice.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/transferrow.h"
#include "ui/text/safetext.h"
#include "ui/tickets/conversationview.h"
#include "ui/tickets/replyeditor.h"
#include "ui/tickets/suggestionbar.h"
#include "ui/tickets/ticketheading.h"
#include "ui/tickets/ticketproperties.h"

#include <QFileDialog>
#include <QPushButton>
#include <QSplitter>
#include <QStandardPaths>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

ConversationPane::ConversationPane(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TicketHeading(this))
    , m_properties(new TicketProperties(this))
    , m_suggestion(new SuggestionBar(this))
    , m_question(new InlineNotice(this))
    , m_notice(new InlineNotice(this))
    , m_view(new ConversationView(this))
    , m_editor(new ReplyEditor(this))
    , m_splitter(new QSplitter(Qt::Vertical, this))
    , m_empty(new EmptyState(u"dialog-messages"_s, tr("No ticket chosen"), tr("Choose one in the list, or move with J and K."), this))
    , m_stack(new QStackedLayout(this))
    , m_transfers(new QVBoxLayout)
{
    m_splitter->addWidget(m_view);
    m_splitter->addWidget(m_editor);
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    passFocus(this, m_view);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 16, 12);
    head->setSpacing(10);
    head->addWidget(m_heading);
    head->addWidget(m_properties);
    head->addWidget(m_suggestion);
    head->addWidget(m_question);
    head->addWidget(m_notice);
    head->addLayout(m_transfers);

    auto *ticket = new QWidget(this);
    auto *column = new QVBoxLayout(ticket);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(makeRule(ticket));
    column->addWidget(m_splitter, 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(ticket);

    connect(m_heading, &TicketHeading::contactWanted, this, &ConversationPane::contactWanted);
    connect(m_view, &ConversationView::linkOpened, this, &ConversationPane::linkOpened);
    connect(m_view, &ConversationView::originWanted, this, &ConversationPane::originWanted);
    connect(m_view, &ConversationView::promotionWanted, this, &ConversationPane::askToPromote);
    connect(m_view, &ConversationView::fileChosen, this, &ConversationPane::askWhereTo);
    connect(m_editor, &ReplyEditor::left, m_view, qOverload<>(&QWidget::setFocus));
}

TicketId ConversationPane::ticket() const
{
    return m_details.ticket.id;
}

void ConversationPane::setRadar(const AddressRadar *radar)
{
    m_heading->setRadar(radar);
}

void ConversationPane::setReadOnly(bool readOnly)
{
    m_properties->setVisible(!readOnly);
    m_editor->setVisible(!readOnly);
}

QByteArray ConversationPane::saveState() const
{
    return m_splitter->saveState();
}

void ConversationPane::restoreState(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

void ConversationPane::showTicket(const TicketDetails &details)
{
    if (details.ticket.id != ticket()) {
        m_notice->clear();
        m_question->clear();
        m_view->showMessages({});
    }
    m_details = details;
    m_heading->showTicket(details);
    m_properties->setTicket(details.ticket);
    m_editor->setRecipient(details.ticket.requesterName);
    m_stack->setCurrentIndex(1);
}

void ConversationPane::showMessages(const QList<Message> &messages)
{
    m_notice->clear();
    m_view->showMessages(messages);
}

void ConversationPane::showError(const Error &error)
{
    m_notice->say(error);
}

void ConversationPane::showNothing()
{
    m_details = {};
    m_view->showMessages({});
    m_stack->setCurrentIndex(0);
}

TransferRow *ConversationPane::addTransfer(const QString &sentence)
{
    auto *row = new TransferRow(sentence, this);
    m_transfers->addWidget(row);
    return row;
}

void ConversationPane::askWhereTo(const Attachment &attachment)
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    const QString path = QFileDialog::getSaveFileName(this, tr("Save File"), folder + u'/' + cleanedFileName(attachment.name));
    if (!path.isEmpty())
        emit saveWanted(attachment, path);
}

/// What was written for colleagues only leaves the house by two presses, never by one.
void ConversationPane::askToPromote(const Message &note)
{
    m_question->say(tr("The note by %1 goes to %2 as a public reply.").arg(safeLine(note.authorName), safeLine(m_details.ticket.requesterName)),
                    Tone::Attention);
    auto *send = m_question->addRemedy(tr("Send it as a reply"));
    auto *keep = m_question->addRemedy(tr("Keep it internal"));
    connect(send, &QPushButton::clicked, this, [this, id = note.id] {
        m_question->clear();
        emit promotionWanted(id);
    });
    connect(keep, &QPushButton::clicked, m_question, &InlineNotice::clear);
    send->setFocus(Qt::OtherFocusReason);
}
