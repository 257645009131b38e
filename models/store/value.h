// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>
#include <variant>
#include <vector>

/// One bound parameter of a statement.
class Value
{
public:
    using Variant = std::variant<std::monostate, qint64, double, QString, QByteArray>;

    Value() = default;
    Value(std::nullptr_t) {}
    Value(bool flag) : m_variant(qint64(flag)) {}
    Value(int number) : m_variant(qint64(number)) {}
    Value(qint64 number) : m_variant(number) {}
    Value(double number) : m_variant(number) {}
    Value(const QString &text) : m_variant(text) {}
    Value(const QByteArray &bytes) : m_variant(bytes) {}
    Value(const char *) = delete;

    /// An id without a value is NULL.
    template <typename Tag>
    Value(Id<Tag> id)
    {
        if (id.isValid())
            m_variant = id.value;
    }

    template <typename T>
    Value(const std::optional<T> &value)
    {
        if (value)
            *this = Value(*value);
    }

    const Variant &variant() const { return m_variant; }

private:
    Variant m_variant;
};

using Values = std::vector<Value>;

/// \a ids as the one parameter of {each}.
template <typename Tag>
Value eachOf(const QList<Id<Tag>> &ids)
{
    QString list(u'[');
    for (const auto &id : ids) {
        if (list.size() > 1)
            list += u',';
        list += QString::number(id.value);
    }
    return list + u']';
}
