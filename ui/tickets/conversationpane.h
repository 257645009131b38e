// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/message.h"
#include "ui/tickets/ticketdetails.h"

#include <QUrl>
#include <QWidget>

class AddressRadar;
class ConversationView;
class EmptyState;
class InlineNotice;
class ReplyEditor;
class SuggestionBar;
class TicketHeading;
class TicketProperties;
class TransferRow;
class QVBoxLayout;
class QStackedLayout;
class QSplitter;

/// One ticket: its heading and properties, what was said, and the editor for what will be said.
class ConversationPane : public QWidget
{
    Q_OBJECT
public:
    explicit ConversationPane(QWidget *parent = nullptr);

    TicketId ticket() const;
    ReplyEditor *replyEditor() const { return m_editor; }
    TicketProperties *properties() const { return m_properties; }
    SuggestionBar *suggestion() const { return m_suggestion; }

    void setRadar(const AddressRadar *radar);

    /// As the requester sees it: nothing to change and nobody to answer as.
    void setReadOnly(bool readOnly);
    /// A line for a file on its way; it is the caller's to delete.
    TransferRow *addTransfer(const QString &sentence);

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

public slots:
    /// Another ticket empties the conversation; the same one again only refreshes its heading.
    void showTicket(const TicketDetails &details);
    void showMessages(const QList<Message> &messages);

    /// Such as a conversation that could not be read.
    void showError(const Error &error);

    /// No ticket is chosen.
    void showNothing();

signals:
    void linkOpened(const QUrl &link);
    void originWanted(MessageId message); ///< where a message came from by mail
    void promotionWanted(MessageId note); ///< to a reply, after the question
    void contactWanted(ContactId contact); ///< the requester's name was pressed
    void saveWanted(const Attachment &attachment, const QString &path);

private:
    void askWhereTo(const Attachment &attachment);
    void askToPromote(const Message &note);

    TicketHeading *m_heading = nullptr;
    TicketProperties *m_properties = nullptr;
    SuggestionBar *m_suggestion = nullptr;
    InlineNotice *m_question = nullptr;
    InlineNotice *m_notice = nullptr;
    ConversationView *m_view = nullptr;
    ReplyEditor *m_editor = nullptr;
    QSplitter *m_splitter = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    QVBoxLayout *m_transfers = nullptr;
    TicketDetails m_details;
};
