// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/conversationview.h"

#include "ui/tickets/conversationwriter.h"
#include "ui/tickets/sealeddocument.h"

#include <QEvent>
#include <QScrollBar>

using namespace Qt::StringLiterals;

ConversationView::ConversationView(QWidget *parent)
    : QTextBrowser(parent)
{
    auto *sealed = new SealedDocument(this);
    sealed->setDocumentMargin(16);
    setDocument(sealed);
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Conversation"));
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        static const QStringList allowed = {u"http"_s, u"https"_s, u"mailto"_s, u"tel"_s};
        if (allowed.contains(link.scheme()))
            emit linkOpened(link);
        else if (link.scheme() == ConversationWriter::originScheme)
            emit originWanted(MessageId{link.path().toLongLong()});
        else if (link.scheme() == ConversationWriter::fileScheme)
            chooseFile(AttachmentId{link.path().toLongLong()});
        else if (link.scheme() == ConversationWriter::promotionScheme)
            choosePromotion(MessageId{link.path().toLongLong()});
    });
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl &link) {
        if (link.scheme() == ConversationWriter::originScheme)
            setToolTip(tr("Why did this land here?"));
        else if (link.scheme() == ConversationWriter::fileScheme)
            setToolTip(tr("Save this file…"));
        else if (link.scheme() == ConversationWriter::promotionScheme)
            setToolTip(tr("Send this note to the customer…"));
        else
            setToolTip(link.toDisplayString().toHtmlEscaped());
    });
}

void ConversationView::showMessages(const QList<Message> &messages)
{
    if (messages == m_messages)
        return;
    const bool grew = messages.size() != m_messages.size();
    const int where = verticalScrollBar()->value();
    m_messages = messages;
    render();
    verticalScrollBar()->setValue(grew ? verticalScrollBar()->maximum() : where);
}

QVariant ConversationView::loadResource(int type, const QUrl &name)
{
    return document()->resource(type, name);
}

void ConversationView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        render();
}

/// Who reads the newest message goes on reading it when a banner takes room.
void ConversationView::resizeEvent(QResizeEvent *event)
{
    const bool atEnd = verticalScrollBar()->value() == verticalScrollBar()->maximum();
    QTextBrowser::resizeEvent(event);
    if (atEnd)
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
}

/// Only a file of what is on show, whatever a mail's link names.
void ConversationView::chooseFile(AttachmentId id)
{
    for (const Message &message : std::as_const(m_messages)) {
        for (const Attachment &file : message.attachments) {
            if (file.id == id)
                return emit fileChosen(file);
        }
    }
}

/// Only a note of what is on show that may become a reply.
void ConversationView::choosePromotion(MessageId id)
{
    for (const Message &message : std::as_const(m_messages)) {
        if (message.id == id && message.promotion == Promotion::Possible)
            return emit promotionWanted(message);
    }
}

void ConversationView::render()
{
    document()->clear();
    ConversationWriter writer(document(), palette());
    for (const Message &message : std::as_const(m_messages))
        writer.write(message);
}
