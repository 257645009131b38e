// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/portal/formfields.h"

#include <QStringDecoder>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFields = 50;

std::optional<QString> decoded(QByteArray text)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString result = utf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
    if (utf8.hasError() || result.contains(QChar(u'\0')))
        return std::nullopt;
    return result;
}

}

Result<FormFields> FormFields::read(const QByteArray &contentType, const QByteArray &body)
{
    if (contentType.split(';').first().trimmed().toLower() != "application/x-www-form-urlencoded")
        return fail(Error::Kind::Malformed, u"form.type"_s);

    FormFields form;
    const QByteArrayList pairs = body.split('&');
    if (pairs.size() > mostFields)
        return fail(Error::Kind::Malformed, u"form.too-many"_s);
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        const auto name = decoded(pair.left(equals < 0 ? pair.size() : equals));
        const auto value = decoded(equals < 0 ? QByteArray() : pair.mid(equals + 1));
        if (!name || !value)
            return fail(Error::Kind::Malformed, u"form.characters"_s);
        if (form.m_fields.contains(*name))
            return fail(Error::Kind::Malformed, u"form.repeated"_s, *name);
        form.m_fields.insert(*name, *value);
    }
    return form;
}
