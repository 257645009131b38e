// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/protocol/words.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <type_traits>

namespace protocol {

/// Writes one JSON text front to back, without a tree in between.
class JsonWriter
{
public:
    JsonWriter() { m_text.reserve(512); }

    JsonWriter &openObject();
    JsonWriter &closeObject();
    JsonWriter &openArray();
    JsonWriter &closeArray();
    JsonWriter &name(QByteArrayView name); ///< plain ASCII, as all our names are

    JsonWriter &value(const QString &text);
    JsonWriter &value(const QStringList &texts);
    JsonWriter &value(qint64 number);
    JsonWriter &value(bool flag);
    JsonWriter &null();
    JsonWriter &value(const char *) = delete;

    template <typename Tag>
    JsonWriter &value(Id<Tag> id)
    {
        return id.isValid() ? value(id.value) : null();
    }

    template <typename Enum>
        requires std::is_enum_v<Enum>
    JsonWriter &value(Enum of)
    {
        return value(QString::fromLatin1(word(of)));
    }

    template <typename T>
    JsonWriter &member(QByteArrayView called, const T &of)
    {
        return name(called).value(of);
    }

    JsonWriter &time(QByteArrayView called, qint64 moment); ///< null for never
    JsonWriter &raw(QByteArrayView json);                   ///< a value that is JSON already

    QByteArray take() { return std::move(m_text); }

private:
    void separate();

    QByteArray m_text;
    bool m_first = true;
};

/// \a value as JSON, by the function write(JsonWriter &, const T &) of its subject.
template <typename T>
QByteArray write(const T &value)
{
    JsonWriter json;
    write(json, value);
    return json.take();
}

}
