// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/conversationwriter.h"

#include "ui/parts/tones.h"
#include "ui/text/safetext.h"
#include "ui/text/timetext.h"
#include "ui/tickets/sealeddocument.h"

#include <QLocale>
#include <QTextBlock>
#include <QTextDocumentFragment>
#include <QTextTable>

using namespace Qt::StringLiterals;

namespace {

bool isNote(const Message &message)
{
    return message.kind == MessageKind::Note;
}

Tone toneOf(const Message &message)
{
    if (isNote(message))
        return Tone::Note;
    return message.authorKind == AuthorKind::Contact ? Tone::Neutral : Tone::Accent;
}

QString labelOf(const Message &message)
{
    if (isNote(message))
        return ConversationWriter::tr("Internal note");
    switch (message.authorKind) {
    case AuthorKind::Contact: return ConversationWriter::tr("From the customer");
    case AuthorKind::System: return ConversationWriter::tr("Automatic");
    case AuthorKind::User: break;
    }
    return ConversationWriter::tr("Public reply");
}

QTextTableFormat groundOf(const Message &message, const QPalette &palette)
{
    const ToneColors colors = tone(toneOf(message), palette);
    QTextTableFormat format;
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    format.setCellPadding(12);
    format.setCellSpacing(0);
    format.setBorder(1);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setBorderBrush(colors.line);
    format.setBorderCollapse(true);
    format.setBottomMargin(12);
    return format;
}

QColor fillOf(const Message &message, const QPalette &palette)
{
    const bool customer = !isNote(message) && message.authorKind == AuthorKind::Contact;
    return customer ? palette.color(QPalette::AlternateBase) : tone(toneOf(message), palette).fill;
}

/// A mail's own colours may be invisible on ours; its sizes and weights stay.
void dropColors(QTextDocument *document)
{
    for (QTextBlock block = document->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            QTextCursor cursor(document);
            cursor.setPosition(it.fragment().position());
            cursor.setPosition(it.fragment().position() + it.fragment().length(), QTextCursor::KeepAnchor);
            QTextCharFormat format = it.fragment().charFormat();
            format.clearForeground();
            format.clearBackground();
            cursor.setCharFormat(format);
        }
    }
}

} // namespace

ConversationWriter::ConversationWriter(QTextDocument *document, const QPalette &palette)
    : m_end(document)
    , m_palette(palette)
{
    m_end.movePosition(QTextCursor::End);
}

void ConversationWriter::write(const Message &message)
{
    QTextTable *ground = m_end.insertTable(1, 1, groundOf(message, m_palette));
    QTextTableCell cell = ground->cellAt(0, 0);
    QTextCharFormat fill;
    fill.setBackground(fillOf(message, m_palette));
    cell.setFormat(fill);
    writeHeading(message, cell.firstCursorPosition());
    writeBody(message, cell.lastCursorPosition());
    if (!message.attachments.isEmpty())
        writeFiles(message, cell.lastCursorPosition());
    m_end.movePosition(QTextCursor::End);
}

void ConversationWriter::writeHeading(const Message &message, QTextCursor cell)
{
    QTextCharFormat plain;
    plain.setForeground(m_palette.color(QPalette::Text));
    QTextCharFormat label = plain;
    label.setForeground(tone(toneOf(message), m_palette).ink);
    label.setFontWeight(QFont::DemiBold);
    QTextCharFormat name = plain;
    name.setFontWeight(QFont::DemiBold);
    QTextCharFormat quiet = plain;
    quiet.setForeground(m_palette.color(QPalette::PlaceholderText));

    QTextBlockFormat spaced;
    spaced.setBottomMargin(6);
    cell.setBlockFormat(spaced);
    cell.insertText(safeLine(message.authorName), name);
    cell.insertText(u"  ·  "_s, quiet);
    cell.insertText(labelOf(message), label);
    cell.insertText(u"  ·  "_s + TimeText::dated(message.createdAt), quiet);
    if (isNote(message) && message.promotion != Promotion::Done)
        cell.insertText(u"  ·  "_s + tr("the customer does not see this"), quiet);
    if (message.channel == Channel::Mail)
        writeOrigin(message, cell, quiet);
    writePromotion(message, cell, quiet);
    cell.insertBlock(QTextBlockFormat(), plain);
}

void ConversationWriter::writeOrigin(const Message &message, QTextCursor &cell, const QTextCharFormat &quiet)
{
    writeLink(originScheme, message, tr("by mail"), cell, quiet);
}

void ConversationWriter::writePromotion(const Message &message, QTextCursor &cell, const QTextCharFormat &quiet)
{
    if (message.promotion == Promotion::Possible)
        writeLink(promotionScheme, message, tr("Promote to reply"), cell, quiet);
    else if (message.promotion == Promotion::Done)
        cell.insertText(u"  ·  "_s + tr("sent to the customer as a reply"), quiet);
}

void ConversationWriter::writeLink(QStringView scheme, const Message &message, const QString &text, QTextCursor &cell,
                                   const QTextCharFormat &quiet)
{
    QTextCharFormat link = quiet;
    link.setAnchor(true);
    link.setAnchorHref(u"%1:%2"_s.arg(scheme).arg(message.id.value));
    link.setForeground(m_palette.color(QPalette::Link));
    cell.insertText(u"  ·  "_s, quiet);
    cell.insertText(text, link);
}

void ConversationWriter::writeBody(const Message &message, QTextCursor cell)
{
    SealedDocument body;
    body.setDefaultStyleSheet(u"a { color: %1 }"_s.arg(m_palette.color(QPalette::Link).name()));
    body.setHtml(message.html.isEmpty() ? safeHtml(message.text) : message.html);
    if (!message.html.isEmpty())
        dropColors(&body);
    cell.insertFragment(QTextDocumentFragment(&body));
    if (!message.html.contains(u"<img"_s, Qt::CaseInsensitive))
        return;
    QTextCharFormat quiet;
    quiet.setForeground(m_palette.color(QPalette::PlaceholderText));
    cell.insertBlock(QTextBlockFormat(), quiet);
    cell.insertText(tr("Images in this message are not loaded."), quiet);
}

/// One line of links, which only this program understands.
void ConversationWriter::writeFiles(const Message &message, QTextCursor cell)
{
    QTextCharFormat quiet;
    quiet.setForeground(m_palette.color(QPalette::PlaceholderText));
    QTextCharFormat link;
    link.setAnchor(true);
    link.setForeground(m_palette.color(QPalette::Link));
    link.setFontUnderline(true);
    QTextBlockFormat apart;
    apart.setTopMargin(8);

    cell.insertBlock(apart, quiet);
    for (const Attachment &file : message.attachments) {
        if (&file != &message.attachments.first())
            cell.insertText(u"   "_s, quiet);
        link.setAnchorHref(u"%1:%2"_s.arg(fileScheme).arg(file.id.value));
        cell.insertText(safeLine(file.name), link);
        cell.insertText(u" (%1)"_s.arg(QLocale().formattedDataSize(file.size, 1, QLocale::DataSizeTraditionalFormat)), quiet);
    }
}
