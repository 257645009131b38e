// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/message.h"

#include <QCoreApplication>
#include <QPalette>
#include <QTextCursor>

/// Writes messages into a document: each on its own ground, named by kind and author.
class ConversationWriter
{
    Q_DECLARE_TR_FUNCTIONS(ConversationWriter)
public:
    /// Of the link in the heading of what came by mail: "mail-origin:" and the message's id. No cleaned mail has such a link.
    static constexpr QStringView originScheme = u"mail-origin";

    /// Of the link that is a file: "attachment:" and its id. No cleaned mail has such a link either.
    static constexpr QStringView fileScheme = u"attachment";

    /// Of the link that makes a note a reply: "promote:" and the note's id. Nor such a link.
    static constexpr QStringView promotionScheme = u"promote";

    ConversationWriter(QTextDocument *document, const QPalette &palette);

    void write(const Message &message);

private:
    void writeHeading(const Message &message, QTextCursor cell);
    void writeOrigin(const Message &message, QTextCursor &cell, const QTextCharFormat &quiet);
    void writePromotion(const Message &message, QTextCursor &cell, const QTextCharFormat &quiet);
    void writeLink(QStringView scheme, const Message &message, const QString &text, QTextCursor &cell, const QTextCharFormat &quiet);
    void writeBody(const Message &message, QTextCursor cell);
    void writeFiles(const Message &message, QTextCursor cell);

    QTextCursor m_end;
    QPalette m_palette;
};
