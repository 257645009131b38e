// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/message.h"

#include <QTextBrowser>

/// What was said, replies and notes unmistakably different. Loads nothing from outside, whatever a mail asks for.
class ConversationView : public QTextBrowser
{
    Q_OBJECT
public:
    explicit ConversationView(QWidget *parent = nullptr);

    void showMessages(const QList<Message> &messages);

    /// Only parts of the mail itself ("cid:"), and only those given here; anything else is nothing.
    QVariant loadResource(int type, const QUrl &name) override;

signals:
    void linkOpened(const QUrl &link); ///< http, https, mailto or tel
    void originWanted(MessageId message); ///< of one that came by mail
    void fileChosen(const Attachment &attachment);
    void promotionWanted(const Message &note);

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void render();
    void chooseFile(AttachmentId id);
    void choosePromotion(MessageId id);

    QList<Message> m_messages;
};
