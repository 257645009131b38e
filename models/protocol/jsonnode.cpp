// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/jsonnode.h"

#include "models/protocol/jsondocument.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace protocol {

namespace {

namespace dom = simdjson::dom;

static_assert(sizeof(dom::element) == sizeof(std::array<quintptr, 2>) && std::is_trivially_copyable_v<dom::element>);

QString toText(std::string_view utf8)
{
    return utf8.empty() ? u""_s : QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QJsonValue toJson(const dom::element &element)
{
    switch (element.type()) {
    case dom::element_type::OBJECT: {
        QJsonObject object;
        for (const dom::key_value_pair member : dom::object(element))
            object.insert(toText(member.key), toJson(member.value));
        return object;
    }
    case dom::element_type::ARRAY: {
        QJsonArray array;
        for (const dom::element item : dom::array(element))
            array.append(toJson(item));
        return array;
    }
    case dom::element_type::STRING:
        return toText(std::string_view(element));
    case dom::element_type::INT64:
        return qint64(int64_t(element));
    case dom::element_type::UINT64:
    case dom::element_type::DOUBLE:
        return double(element);
    case dom::element_type::BOOL:
        return bool(element);
    case dom::element_type::NULL_VALUE:
        break;
    }
    return QJsonValue::Null;
}

QString escaped(const QString &name)
{
    return QString(name).replace(u'~', "~0"_L1).replace(u'/', "~1"_L1);
}

}

JsonNode::JsonNode(JsonReader &reader, const JsonNode *parent, const char *name, qsizetype index, const void *element)
    : m_reader(reader)
    , m_parent(parent)
    , m_name(name)
    , m_index(index)
    , m_there(element)
{
    if (m_there)
        std::memcpy(m_element.data(), element, sizeof m_element);
}

/// The element of \a node; only of one that is there.
static dom::element elementOf(const std::array<quintptr, 2> &opaque)
{
    dom::element element;
    std::memcpy(static_cast<void *>(&element), opaque.data(), sizeof element);
    return element;
}

bool JsonNode::isNull() const
{
    return m_there && elementOf(m_element).is_null();
}

JsonNode JsonNode::operator[](const char *name) const
{
    dom::object object;
    if (isGiven() && elementOf(m_element).get(object))
        refuse(u"json.wrong-type"_s);
    dom::element found;
    const bool isMember = isGiven() && elementOf(m_element).is_object() && !object.at_key(name).get(found);
    return JsonNode(m_reader, this, name, -1, isMember ? &found : nullptr);
}

QString JsonNode::text() const
{
    if (!isGiven())
        return {};
    std::string_view text;
    if (elementOf(m_element).get(text)) {
        refuse(u"json.wrong-type"_s);
        return {};
    }
    return toText(text);
}

qint64 JsonNode::integer() const
{
    int64_t number = 0;
    if (isGiven() && elementOf(m_element).get(number))
        refuse(u"json.wrong-type"_s);
    return number;
}

bool JsonNode::flag() const
{
    bool flag = false;
    if (isGiven() && elementOf(m_element).get(flag))
        refuse(u"json.wrong-type"_s);
    return flag;
}

qint64 JsonNode::identity() const
{
    const qint64 number = integer();
    if (isGiven() && number <= 0)
        refuse(u"json.out-of-range"_s);
    return std::max<qint64>(number, 0);
}

qint64 JsonNode::time() const
{
    const qint64 moment = integer();
    if (moment < 0)
        refuse(u"json.out-of-range"_s);
    return std::max<qint64>(moment, 0);
}

QJsonValue JsonNode::json() const
{
    return isGiven() ? toJson(elementOf(m_element)) : QJsonValue(QJsonValue::Null);
}

void JsonNode::each(const std::function<void(const JsonNode &)> &visit) const
{
    if (!isGiven())
        return;
    dom::array array;
    if (elementOf(m_element).get(array)) {
        refuse(u"json.wrong-type"_s);
        return;
    }
    qsizetype index = 0;
    for (const dom::element element : array) {
        visit(JsonNode(m_reader, this, nullptr, index, &element));
        ++index;
    }
}

QStringList JsonNode::texts() const
{
    return items([](const JsonNode &item) { return item.text(); });
}

QStringList JsonNode::names() const
{
    QStringList names;
    if (dom::object object; isGiven() && !elementOf(m_element).get(object)) {
        for (const dom::key_value_pair member : object)
            names.append(toText(member.key));
    }
    return names;
}

void JsonNode::refuse(const QString &code) const
{
    m_reader.refuse(pointer(), code);
}

const JsonNode &JsonNode::required() const
{
    if (!isGiven())
        refuse(u"json.missing"_s);
    return *this;
}

const JsonNode &JsonNode::allowOnly(std::initializer_list<const char *> allowed) const
{
    if (dom::object object; m_there && elementOf(m_element).get(object))
        refuse(u"json.wrong-type"_s);
    for (const QString &name : names()) {
        const bool known = std::any_of(allowed.begin(), allowed.end(),
                                       [&](const char *each) { return name == QLatin1StringView(each); });
        if (!known)
            m_reader.refuse(pointer() + u'/' + escaped(name), u"json.unknown-member"_s);
    }
    return *this;
}

QString JsonNode::pointer() const
{
    if (!m_parent)
        return {};
    return m_parent->pointer() + u'/' + (m_index < 0 ? escaped(QString::fromLatin1(m_name)) : QString::number(m_index));
}

}
