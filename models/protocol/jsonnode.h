// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"
#include "models/protocol/words.h"

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>
#include <array>
#include <functional>
#include <initializer_list>

namespace protocol {

class JsonReader;

/// A place in a JSON text: a value or the lack of one. Reading the wrong type from it, or refusing it, is noted
/// in the reader under the place's JSON pointer. It looks at its parent, so it may not outlive it.
class JsonNode
{
public:
    JsonNode(const JsonNode &) = delete;

    bool isThere() const { return m_there; } ///< null is there
    bool isNull() const;
    bool isGiven() const { return m_there && !isNull(); }

    /// A member; of what is absent or null, an absent one. \a name is a literal: it is kept as it is.
    JsonNode operator[](const char *name) const;

    /// The value; empty, zero or false when absent or null.
    QString text() const;
    qint64 integer() const;
    bool flag() const;
    qint64 time() const; ///< milliseconds UTC; "json.out-of-range" before 1970
    QJsonValue json() const; ///< as it is

    template <typename IdType>
    IdType id() const
    {
        return IdType{identity()};
    }

    /// Of a field that may be left out: an id, or none where null clears it.
    template <typename IdType>
    std::optional<IdType> ifThere() const
    {
        return m_there ? std::optional(id<IdType>()) : std::nullopt;
    }

    template <typename Enum>
    Enum word(Enum otherwise = Enum(0)) const
    {
        if (!isGiven())
            return otherwise;
        const QString typed = text();
        const auto value = fromWord<Enum>(typed);
        if (!value && !typed.isNull())
            refuse(QLatin1StringView("json.unknown-word"));
        return value.value_or(otherwise);
    }

    void each(const std::function<void(const JsonNode &item)> &visit) const;

    template <typename Read>
    auto items(Read read) const -> QList<std::invoke_result_t<Read, const JsonNode &>>
    {
        QList<std::invoke_result_t<Read, const JsonNode &>> list;
        each([&](const JsonNode &item) { list.append(read(item)); });
        return list;
    }

    QStringList texts() const;
    QStringList names() const; ///< of an object's members

    void refuse(const QString &code) const;
    const JsonNode &required() const; ///< "json.missing" when absent or null

    /// "json.unknown-member" for every other member: what a request may not set is refused, not ignored.
    const JsonNode &allowOnly(std::initializer_list<const char *> names) const;

    QString pointer() const;

private:
    friend class JsonReader;

    /// simdjson's element, kept opaque so that few files compile its header.
    using Element = std::array<quintptr, 2>;

    JsonNode(JsonReader &reader, const JsonNode *parent, const char *name, qsizetype index, const void *element);

    qint64 identity() const;

    JsonReader &m_reader;
    const JsonNode *m_parent;
    const char *m_name;
    qsizetype m_index;
    bool m_there;
    Element m_element{};
};

}
