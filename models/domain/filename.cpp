// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/filename.h"

#include <QStringList>
#include <unicode/uchar.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestEnding = 20;

bool isUnseen(char32_t character)
{
    switch (u_charType(UChar32(character))) {
    case U_CONTROL_CHAR:
    case U_FORMAT_CHAR:
    case U_SURROGATE:
    case U_PRIVATE_USE_CHAR:
    case U_UNASSIGNED:
        return true;
    default:
        return character == QChar::ReplacementCharacter
            || u_hasBinaryProperty(UChar32(character), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
    }
}

/// What other programs take for \a character once they normalise further than we do.
QString compatible(char32_t character)
{
    return QString::fromUcs4(&character, 1).normalized(QString::NormalizationForm_KC);
}

bool holdsSeparator(char32_t character)
{
    const QString seen = compatible(character);
    return seen.contains(u'/') || seen.contains(u'\\');
}

bool isDotOrBlank(char32_t character)
{
    const QString seen = compatible(character);
    return std::all_of(seen.begin(), seen.end(), [](QChar c) { return c == u'.' || c.isSpace(); });
}

QString lastComponent(const QString &path)
{
    return path.mid(qMax(path.lastIndexOf(u'/'), path.lastIndexOf(u'\\')) + 1);
}

QString seenCharacters(const QString &text)
{
    QList<char32_t> seen;
    for (const uint character : text.toUcs4()) {
        if (u_isUWhiteSpace(UChar32(character)))
            seen.append(U' ');
        else if (!isUnseen(character))
            seen.append(holdsSeparator(character) ? U'_' : char32_t(character));
    }
    return QString::fromUcs4(seen.constData(), seen.size()).normalized(QString::NormalizationForm_C);
}

QString withoutDotsAtItsEnds(const QString &text)
{
    auto characters = text.toUcs4();
    while (!characters.isEmpty() && isDotOrBlank(characters.last()))
        characters.removeLast();
    const auto first = std::find_if_not(characters.begin(), characters.end(), isDotOrBlank);
    characters.erase(characters.begin(), first);
    QList<char32_t> kept(characters.begin(), characters.end());
    return QString::fromUcs4(kept.constData(), kept.size());
}

/// The longest beginning of \a text within \a bytes that ends between two characters.
QString fitting(const QString &text, qsizetype bytes)
{
    qsizetype used = 0;
    QList<char32_t> kept;
    for (const uint character : text.toUcs4()) {
        used += character < 0x80 ? 1 : character < 0x800 ? 2 : character < 0x10000 ? 3 : 4;
        if (used > bytes)
            break;
        kept.append(character);
    }
    return QString::fromUcs4(kept.constData(), kept.size());
}

/// With the ending, which says what it is, as long as it is one.
QString shortened(const QString &name)
{
    if (name.toUtf8().size() <= longestFileName)
        return name;
    const QString ending = name.mid(name.lastIndexOf(u'.'));
    const qsizetype bytes = ending.toUtf8().size();
    if (!name.contains(u'.') || bytes > longestEnding)
        return withoutDotsAtItsEnds(fitting(name, longestFileName));
    return withoutDotsAtItsEnds(fitting(name.chopped(ending.size()), longestFileName - bytes)) + ending;
}

}

QString cleanedFileName(const QString &name)
{
    const QString clean = shortened(withoutDotsAtItsEnds(seenCharacters(lastComponent(name))));
    return clean.isEmpty() ? u"file"_s : clean;
}
