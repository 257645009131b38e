// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/jsonreader.h"

#include "models/protocol/jsondocument.h"

using namespace Qt::StringLiterals;

namespace protocol {

constexpr qsizetype mostFieldErrors = 50;

JsonReader::JsonReader(const QByteArray &text, qsizetype limit)
    : m_document(std::make_unique<Document>())
{
    if (text.size() > limit)
        m_malformed = u"json.too-large"_s;
    else if (text.trimmed().isEmpty())
        m_malformed = u"json.empty"_s;
    else
        m_malformed = parseInto(m_document->parser, m_document->root, text);

    m_root.reset(new JsonNode(*this, nullptr, nullptr, -1, m_malformed.isEmpty() ? &m_document->root : nullptr));
}

JsonReader::~JsonReader() = default;

std::optional<Error> JsonReader::problem() const
{
    if (!m_malformed.isEmpty())
        return Error{Error::Kind::Malformed, m_malformed, {}, {}, {}};
    if (!m_fields.isEmpty())
        return Error{Error::Kind::Invalid, m_fields.first().code, m_fields, {}, {}};
    return std::nullopt;
}

void JsonReader::refuse(const QString &pointer, const QString &code)
{
    const bool known = std::any_of(m_fields.begin(), m_fields.end(),
                                   [&](const FieldError &error) { return error.field == pointer; });
    if (!known && m_fields.size() < mostFieldErrors)
        m_fields.append({pointer, code});
}

}
