// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/boundedtext.h"

#include "models/domain/emailkey.h"

using namespace Qt::StringLiterals;

namespace protocol {

QString boundedText(const JsonNode &json, QLatin1StringView subject, qsizetype most)
{
    const QString text = json.text();
    if (text.size() > most)
        json.refuse(subject + "-too-long"_L1);
    return text;
}

QString requiredText(const JsonNode &json, QLatin1StringView subject, qsizetype most)
{
    const QString text = boundedText(json, subject, most);
    if (text.trimmed().isEmpty())
        json.refuse(subject + "-missing"_L1);
    return text;
}

QString requiredAddress(const JsonNode &json, QLatin1StringView subject)
{
    const QString address = cleanedAddress(json.text());
    if (address.isEmpty())
        json.refuse(subject + "-missing"_L1);
    else if (const auto key = EmailKey::parse(address); !key)
        json.refuse(subject + u'-' + key.error().code.section(u'.', 1));
    return address;
}

}
