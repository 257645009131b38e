// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/jsonwriter.h"

namespace protocol {

namespace {

/// \a utf8 between quotes, with what JSON does not allow there escaped.
void appendQuoted(QByteArray &text, const QByteArray &utf8)
{
    static constexpr char hex[] = "0123456789abcdef";
    text.append('"');
    qsizetype copied = 0;
    for (qsizetype i = 0; i < utf8.size(); ++i) {
        const auto c = static_cast<unsigned char>(utf8.at(i));
        if (c >= 0x20 && c != '"' && c != '\\')
            continue;
        text.append(utf8.constData() + copied, i - copied);
        copied = i + 1;
        switch (c) {
        case '"': text.append("\\\""); break;
        case '\\': text.append("\\\\"); break;
        case '\n': text.append("\\n"); break;
        case '\r': text.append("\\r"); break;
        case '\t': text.append("\\t"); break;
        default: text.append("\\u00").append(hex[c >> 4]).append(hex[c & 15]);
        }
    }
    text.append(utf8.constData() + copied, utf8.size() - copied);
    text.append('"');
}

}

void JsonWriter::separate()
{
    if (!m_first)
        m_text.append(',');
    m_first = false;
}

JsonWriter &JsonWriter::openObject()
{
    separate();
    m_text.append('{');
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::closeObject()
{
    m_text.append('}');
    m_first = false;
    return *this;
}

JsonWriter &JsonWriter::openArray()
{
    separate();
    m_text.append('[');
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::closeArray()
{
    m_text.append(']');
    m_first = false;
    return *this;
}

JsonWriter &JsonWriter::name(QByteArrayView name)
{
    separate();
    m_text.append('"').append(name).append("\":");
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::value(const QString &text)
{
    separate();
    appendQuoted(m_text, text.toUtf8());
    return *this;
}

JsonWriter &JsonWriter::value(const QStringList &texts)
{
    openArray();
    for (const QString &text : texts)
        value(text);
    return closeArray();
}

JsonWriter &JsonWriter::value(qint64 number)
{
    separate();
    m_text.append(QByteArray::number(number));
    return *this;
}

JsonWriter &JsonWriter::value(bool flag)
{
    separate();
    m_text.append(flag ? "true" : "false");
    return *this;
}

JsonWriter &JsonWriter::null()
{
    separate();
    m_text.append("null");
    return *this;
}

JsonWriter &JsonWriter::time(QByteArrayView called, qint64 moment)
{
    name(called);
    return moment ? value(moment) : null();
}

JsonWriter &JsonWriter::raw(QByteArrayView json)
{
    separate();
    m_text.append(json);
    return *this;
}

}
