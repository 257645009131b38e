// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/command/demo/demotexts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace {

QStringList textsOf(const QJsonValue &value)
{
    return value.toVariant().toStringList();
}

DemoTopic::Turn readTurn(const QJsonArray &turn)
{
    const QString who = turn.at(0).toString();
    return {who == "contact"_L1 ? AuthorKind::Contact : AuthorKind::User, who == "note"_L1 ? MessageKind::Note : MessageKind::Reply,
            turn.at(1).toString()};
}

DemoTopic readTopic(const QJsonObject &json)
{
    DemoTopic topic;
    topic.subject = json["subject"_L1].toString();
    topic.team = json["team"_L1].toInt();
    topic.priority = Priority(json["priority"_L1].toInt());
    topic.tags = textsOf(json["tags"_L1]);
    const QJsonArray turns = json["turns"_L1].toArray();
    for (const QJsonValue &turn : turns)
        topic.turns.append(readTurn(turn.toArray()));
    return topic;
}

Result<DemoTexts> read(const QString &language)
{
    QFile file(u":/demo/%1.json"_s.arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return fail(Error::Kind::Broken, u"demo.no-texts"_s, file.fileName());
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    DemoTexts texts;
    texts.language = language;
    texts.firstNames = textsOf(json["firstNames"_L1]);
    texts.lastNames = textsOf(json["lastNames"_L1]);
    texts.organizations = textsOf(json["organizations"_L1]);
    texts.cities = textsOf(json["cities"_L1]);
    texts.topLevel = json["topLevel"_L1].toString();
    const QJsonArray topics = json["topics"_L1].toArray();
    for (const QJsonValue &topic : topics)
        texts.topics.append(readTopic(topic.toObject()));
    return texts;
}

}

Result<QList<DemoTexts>> DemoTexts::all()
{
    QList<DemoTexts> all;
    for (const QString &language : {u"pt-BR"_s, u"es"_s, u"en"_s}) {
        const auto texts = read(language);
        if (!texts)
            return Failure(texts.error());
        all.append(*texts);
    }
    return all;
}
