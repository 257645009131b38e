// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/emailkey.h"

#include "models/domain/idna.h"

#include <unicode/uchar.h>
#include <unicode/uspoof.h>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestKey = 254;
constexpr qsizetype longestTyped = 1000;

bool isNeverVisible(char32_t c)
{
    switch (u_charType(UChar32(c))) {
    case U_CONTROL_CHAR:
    case U_FORMAT_CHAR:
    case U_LINE_SEPARATOR:
    case U_PARAGRAPH_SEPARATOR:
    case U_SURROGATE:
        return true;
    default:
        return u_hasBinaryProperty(UChar32(c), UCHAR_DEFAULT_IGNORABLE_CODE_POINT);
    }
}

bool mayStandInLocalPart(char32_t c)
{
    if (c < 0x80)
        return u_isalnum(UChar32(c)) || u".!#$%&'*+-/=?^_`{|}~"_s.contains(QChar(char16_t(c)));
    const auto type = u_charType(UChar32(c));
    return type != U_SPACE_SEPARATOR && type != U_UNASSIGNED && type != U_PRIVATE_USE_CHAR;
}

QString composed(const QString &text)
{
    return text.normalized(QString::NormalizationForm_C);
}

/// Simple case folding: one code point to one, so that "ß" and "ss" stay two mailboxes.
QString folded(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (const uint c : text.toUcs4())
        result.append(QChar::fromUcs4(char32_t(u_foldCase(UChar32(c), U_FOLD_CASE_DEFAULT))));
    return result;
}

template <typename Predicate>
bool all(const QString &text, Predicate holds)
{
    const auto points = text.toUcs4();
    return std::all_of(points.begin(), points.end(), holds);
}

bool isLocalPart(const QString &local)
{
    return !local.isEmpty() && !local.startsWith(u'.') && !local.endsWith(u'.') && !local.contains(u".."_s)
        && all(local, mayStandInLocalPart);
}

bool looksLikeSeveral(const QString &address)
{
    return address.count(u'@') > 1
        && std::any_of(address.begin(), address.end(), [](QChar c) { return c == u',' || c == u';' || c.isSpace(); });
}

Failure refuse(const QString &code)
{
    return failInvalid(u"email"_s, code);
}

}

Result<EmailKey> EmailKey::parse(const QString &typed)
{
    const QString trimmed = typed.trimmed();
    if (trimmed.size() > longestTyped)
        return refuse(u"email.too-long"_s);
    if (!trimmed.isValidUtf16() || !all(trimmed, std::not_fn(isNeverVisible)))
        return refuse(u"email.characters"_s);

    const QString address = composed(trimmed);
    if (looksLikeSeveral(address))
        return refuse(u"email.several"_s);
    if (address.count(u'@') != 1)
        return refuse(u"email.invalid"_s);

    const qsizetype at = address.indexOf(u'@');
    const QString local = composed(folded(address.left(at)));
    const auto domain = idna::toAscii(address.mid(at + 1));
    if (!domain)
        return Failure(domain.error());
    if (!isLocalPart(local))
        return refuse(u"email.invalid"_s);

    EmailKey key;
    key.m_value = local + u'@' + *domain;
    if (key.m_value.toUtf8().size() > longestKey)
        return refuse(u"email.too-long"_s);
    return key;
}

EmailKey EmailKey::stored(const QString &key)
{
    EmailKey result;
    result.m_value = key;
    return result;
}

bool EmailKey::maySignIn() const
{
    const QString local = m_value.section(u'@', 0, 0);
    return !local.isEmpty() && all(local, [](uint c) { return c < 0x80; });
}

QString EmailKey::skeleton() const
{
    UErrorCode status = U_ZERO_ERROR;
    static const USpoofChecker *checker = uspoof_open(&status);

    const qsizetype at = m_value.indexOf(u'@');
    const QString shown = m_value.left(at + 1) + idna::toUnicode(m_value.mid(at + 1));
    QString result(shown.size() * 4 + 16, Qt::Uninitialized);
    const auto write = [&] {
        status = U_ZERO_ERROR;
        return uspoof_getSkeleton(checker, 0, reinterpret_cast<const UChar *>(shown.utf16()), int32_t(shown.size()),
                                  reinterpret_cast<UChar *>(result.data()), int32_t(result.size()), &status);
    };
    int32_t length = write();
    if (status == U_BUFFER_OVERFLOW_ERROR) {
        result.resize(length);
        length = write();
    }
    return U_SUCCESS(status) ? result.left(length) : shown;
}

QString EmailKey::skeletonLibrary()
{
    return u"ICU %1"_s.arg(QLatin1StringView(U_ICU_VERSION));
}
