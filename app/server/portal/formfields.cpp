// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/portal/formfields.h"

#include "app/server/mail/formparts.h"

#include <QStringDecoder>
#include <numeric>
#include <optional>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostFields = 50;
constexpr qsizetype largestText = 1024 * 1024;

std::optional<QString> plain(const QByteArray &text)
{
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless | QStringDecoder::Flag::ConvertInitialBom);
    const QString result = utf8(text);
    if (utf8.hasError() || result.contains(QChar(u'\0')))
        return std::nullopt;
    return result;
}

std::optional<QString> decoded(QByteArray text)
{
    return plain(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

}

Result<FormFields> FormFields::read(const QByteArray &contentType, const QByteArray &body)
{
    const QByteArray type = contentType.split(';').first().trimmed().toLower();
    if (type == "multipart/form-data")
        return readMultipart(contentType, body);
    if (type != "application/x-www-form-urlencoded")
        return fail(Error::Kind::Malformed, u"form.type"_s);
    if (body.size() > largestText)
        return fail(Error::Kind::Malformed, u"form.too-large"_s);

    FormFields form;
    const QByteArrayList pairs = body.split('&');
    if (pairs.size() > mostFields)
        return fail(Error::Kind::Malformed, u"form.too-many"_s);
    for (const QByteArray &pair : pairs) {
        const qsizetype equals = pair.indexOf('=');
        const auto name = decoded(pair.left(equals < 0 ? pair.size() : equals));
        const auto value = decoded(equals < 0 ? QByteArray() : pair.mid(equals + 1));
        if (const auto added = form.add(name, value); !added)
            return Failure(added.error());
    }
    return form;
}

Result<FormFields> FormFields::readMultipart(const QByteArray &contentType, const QByteArray &body)
{
    const auto parts = readFormParts(contentType, body);
    if (!parts)
        return Failure(parts.error());

    FormFields form;
    for (const FormPart &part : *parts) {
        if (part.isFile) {
            const bool wasChosen = !part.fileName.isEmpty() || !part.bytes.isEmpty();
            if (wasChosen)
                form.m_files.append({part.fileName, part.type, part.bytes});
            continue;
        }
        if (part.bytes.size() > largestText)
            return fail(Error::Kind::Malformed, u"form.too-large"_s);
        if (form.m_fields.size() == mostFields)
            return fail(Error::Kind::Malformed, u"form.too-many"_s);
        if (const auto added = form.add(part.field, plain(part.bytes)); !added)
            return Failure(added.error());
    }
    form.boundFiles();
    return form;
}

Result<void> FormFields::add(const std::optional<QString> &name, const std::optional<QString> &value)
{
    if (!name || !value)
        return fail(Error::Kind::Malformed, u"form.characters"_s);
    if (m_fields.contains(*name))
        return fail(Error::Kind::Malformed, u"form.repeated"_s, *name);
    m_fields.insert(*name, *value);
    return {};
}

void FormFields::boundFiles()
{
    const qint64 bytes = std::accumulate(m_files.begin(), m_files.end(), qint64(0),
                                         [](qint64 sum, const SentFile &file) { return sum + file.bytes.size(); });
    if (m_files.size() > mostFiles)
        m_filesError = u"form.too-many-files"_s;
    else if (bytes > mostFileBytes)
        m_filesError = u"form.files-too-large"_s;
    if (!m_filesError.isEmpty())
        m_files.clear();
}
