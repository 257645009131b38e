// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/mailtext.h"

#include <QStringConverter>
#include <QStringList>
#include <memory>
#include <unicode/ucnv.h>

using namespace Qt::StringLiterals;

namespace {

struct CloseConverter {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, CloseConverter>;

/// Everybody who writes iso-8859-1 means this, and ASCII with eighth bits is one of the two.
Converter converterFor(QByteArray charset)
{
    charset = charset.trimmed().toLower();
    if (charset.size() > 40)
        return nullptr;
    if (charset == "iso-8859-1" || charset == "latin1")
        charset = "windows-1252";
    UErrorCode status = U_ZERO_ERROR;
    UConverter *opened = ucnv_open(charset.constData(), &status);
    return Converter(U_SUCCESS(status) ? opened : nullptr);
}

bool isUntold(const QByteArray &charset)
{
    const QByteArray name = charset.trimmed().toLower();
    return name.isEmpty() || name == "us-ascii" || name == "ascii" || name == "utf-8" || name == "utf8" || name == "unknown-8bit"
        || name == "x-unknown" || name == "default";
}

QString converted(UConverter *converter, const QByteArray &bytes)
{
    QString text(bytes.size() + 16, Qt::Uninitialized);
    for (;;) {
        UErrorCode status = U_ZERO_ERROR;
        ucnv_reset(converter);
        const int32_t length = ucnv_toUChars(converter, reinterpret_cast<UChar *>(text.data()), int32_t(text.size()), bytes.constData(),
                                             int32_t(bytes.size()), &status);
        text.resize(std::max(length, 0));
        if (status != U_BUFFER_OVERFLOW_ERROR)
            return text;
    }
}

DecodedText guessed(const QByteArray &bytes, bool wasTold)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString text = utf8(bytes);
    if (!utf8.hasError())
        return {text, !wasTold};
    const Converter western = converterFor("windows-1252");
    return {western ? converted(western.get(), bytes) : QString::fromLatin1(bytes), true};
}

QString withLineFeeds(QString text)
{
    return text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n');
}

bool isInvisible(QChar character)
{
    return character.category() == QChar::Other_Format || character.category() == QChar::Other_Control;
}

/// How deep a line of flowed text is quoted, and what it says.
std::pair<qsizetype, QString> unquoted(const QString &line)
{
    qsizetype depth = 0;
    while (depth < line.size() && line[depth] == u'>')
        ++depth;
    QString said = line.mid(depth);
    if (said.startsWith(u' '))
        said.remove(0, 1);
    return {depth, said};
}

}

QString storableText(QString text)
{
    text.removeIf([](QChar c) { return (c < u' ' && c != u'\n' && c != u'\t') || c == u'\x7f'; });
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else
            text[i] = QChar::ReplacementCharacter;
    }
    return text;
}

QString storableLine(QString text)
{
    return storableText(std::move(text)).replace(u'\n', u' ').replace(u'\t', u' ').trimmed();
}

QString storableFileName(const QString &name)
{
    QString kept = storableLine(name);
    kept.removeIf([](QChar c) { return c == u'/' || c == u'\\' || isInvisible(c); });
    kept = kept.trimmed();
    while (kept.startsWith(u'.'))
        kept.remove(0, 1);
    while (kept.endsWith(u'.') || kept.endsWith(u' '))
        kept.chop(1);
    return kept.size() > 200 ? kept.left(100) + kept.right(100) : kept;
}

DecodedText decodedText(const QByteArray &bytes, const QByteArray &charset)
{
    DecodedText decoded;
    if (isUntold(charset)) {
        const bool isAscii = std::all_of(bytes.begin(), bytes.end(), [](char byte) { return static_cast<signed char>(byte) >= 0; });
        const bool wasTold = isAscii || charset.trimmed().toLower().startsWith("utf");
        decoded = guessed(bytes, wasTold);
    } else if (const Converter converter = converterFor(charset)) {
        decoded.text = converted(converter.get(), bytes);
    } else {
        decoded = guessed(bytes, false);
    }
    decoded.text = storableText(withLineFeeds(decoded.text));
    return decoded;
}

QString unflowed(const QString &text, bool deletesBlank)
{
    QStringList paragraphs;
    qsizetype openDepth = -1; // of the paragraph that goes on
    for (const QString &line : text.split(u'\n')) {
        auto [depth, said] = unquoted(line);
        const bool isSignature = said == "-- "_L1;
        const bool goesOn = said.endsWith(u' ') && !isSignature;
        if (goesOn && deletesBlank)
            said.chop(1);
        if (openDepth == depth && !isSignature)
            paragraphs.last() += said;
        else
            paragraphs.append(QString(depth, u'>') + (depth > 0 ? u" "_s : QString()) + said);
        openDepth = goesOn ? depth : -1;
    }
    return paragraphs.join(u'\n');
}
