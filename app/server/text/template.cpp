// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/text/template.h"

#include <QFile>
#include <QJsonArray>
#include <kainjow/mustache.hpp>

using namespace Qt::StringLiterals;
namespace mustache = kainjow::mustache;

namespace {

mustache::data toData(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return mustache::data(value.toBool());
    case QJsonValue::Double:
        return mustache::data(QString::number(value.toInteger()).toStdString());
    case QJsonValue::String:
        // An empty string is no content, as for {{#sections}}.
        return value.toString().isEmpty() ? mustache::data(false) : mustache::data(value.toString().toStdString());
    case QJsonValue::Array: {
        mustache::data list(mustache::data::type::list);
        for (const QJsonValue &item : value.toArray())
            list << toData(item);
        return list;
    }
    case QJsonValue::Object: {
        mustache::data object;
        const QJsonObject fields = value.toObject();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            object.set(field.key().toStdString(), toData(field.value()));
        return object;
    }
    default:
        return mustache::data(false);
    }
}

}

Result<QString> renderTemplate(const QString &name, TemplateKind kind, const QJsonObject &data)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Broken, u"template.missing"_s, name);
    mustache::mustache source(file.readAll().toStdString());
    if (kind == TemplateKind::Text)
        source.set_custom_escape([](const std::string &value) { return value; });
    const std::string rendered = source.render(toData(data));
    if (!source.is_valid())
        return fail(Error::Kind::Broken, u"template.broken"_s, name + u": "_s + QString::fromStdString(source.error_message()));
    return QString::fromStdString(rendered);
}
