// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/jsonwriter.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace protocol {

namespace {

/// Where \a count more bytes at the end of \a text go.
char *roomIn(QByteArray &text, qsizetype count)
{
    const qsizetype end = text.size();
    if (end + count > text.capacity())
        text.reserve(4 * (end + count)); // a page has tens of kilobytes
    text.resize(end + count);
    return text.data() + end;
}

/// Whether \a text may stand between quotes as it is, one byte for each character.
bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u' ' && c < u'\x7f' && c != u'"' && c != u'\\'; });
}

void appendPlain(QByteArray &text, const QString &plain)
{
    char *to = roomIn(text, plain.size() + 2);
    *to++ = '"';
    for (const QChar c : plain)
        *to++ = char(c.unicode());
    *to = '"';
}

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
    char *to = roomIn(m_text, name.size() + 3);
    *to++ = '"';
    std::memcpy(to, name.data(), std::size_t(name.size()));
    std::memcpy(to + name.size(), "\":", 2);
    m_first = true;
    return *this;
}

JsonWriter &JsonWriter::value(const QString &text)
{
    separate();
    if (isPlain(text))
        appendPlain(m_text, text);
    else
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
    std::array<char, 24> digits;
    const char *end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    m_text.append(digits.data(), end - digits.data());
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
