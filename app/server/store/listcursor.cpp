// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/listcursor.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

QString ListCursor::toText() const
{
    const QByteArray json = QJsonDocument(QJsonArray{order, key, id}).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

Result<ListCursor> ListCursor::fromText(const QString &text, const QString &order)
{
    const QByteArray json = QByteArray::fromBase64(text.toLatin1(), QByteArray::Base64UrlEncoding);
    const QJsonArray parts = QJsonDocument::fromJson(json).array();
    const ListCursor cursor{parts.at(0).toString(), parts.at(1).toString(), parts.at(2).toInteger()};
    if (parts.size() != 3 || cursor.order != order || !parts.at(1).isString() || cursor.key.contains(QChar(u'\0')) || cursor.id <= 0)
        return failInvalid(u"cursor"_s, u"cursor.invalid"_s);
    return cursor;
}
