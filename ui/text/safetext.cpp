// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/safetext.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

bool isBidiControl(char16_t c)
{
    return c == 0x061C || c == 0x200E || c == 0x200F || (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
}

/// Zero-width letters that carry no meaning in a help desk. The joiners U+200C and U+200D stay: scripts and emoji need them.
bool isInvisible(char16_t c)
{
    return c == 0x200B || c == 0x2060 || c == 0xFEFF || c == 0x00AD || c == 0x180E || (c >= 0x2061 && c <= 0x2064);
}

bool isBreak(char16_t c)
{
    return c == u'\n' || c == u'\r' || c == 0x2028 || c == 0x2029 || c == 0x0B || c == 0x0C || c == 0x85;
}

bool isControl(char16_t c)
{
    return c < 0x20 || (c >= 0x7F && c <= 0x9F);
}

/// Every control becomes the replacement sign: seen, and without power over the letters around it.
QString neutralised(const QString &text, bool keepBreaks)
{
    QString safe;
    safe.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        if (c == u'\r' && i + 1 < text.size() && text[i + 1] == u'\n')
            continue;
        if (isBreak(c))
            safe += keepBreaks ? u'\n' : u' ';
        else if (c == u'\t')
            safe += keepBreaks ? u'\t' : u' ';
        else if (isControl(c) || isBidiControl(c))
            safe += QChar::ReplacementCharacter;
        else if (!isInvisible(c))
            safe += text[i];
    }
    return safe;
}

} // namespace

QString safeLine(const QString &text)
{
    return neutralised(text, false).simplified();
}

QString safeText(const QString &text)
{
    return neutralised(text, true);
}

QString safeHtml(const QString &text)
{
    static const QRegularExpression address(uR"(https?://[^\s<>"'\x{FFFD}]+[^\s<>"'.,;:!?)\]\x{FFFD}])"_s);

    const QString safe = safeText(text);
    QString html;
    qsizetype done = 0;
    for (auto matches = address.globalMatch(safe); matches.hasNext();) {
        const auto match = matches.next();
        const QString link = match.captured().toHtmlEscaped();
        html += safe.mid(done, match.capturedStart() - done).toHtmlEscaped();
        html += u"<a href=\""_s + link + u"\">"_s + link + u"</a>"_s;
        done = match.capturedEnd();
    }
    html += safe.mid(done).toHtmlEscaped();
    return html.replace(u'\n', u"<br>"_s).replace(u"  "_s, u"&nbsp; "_s).replace(u"\t"_s, u"&nbsp;&nbsp;&nbsp; "_s);
}
