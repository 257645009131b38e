// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrlQuery>
#include <optional>
#include <utility>

/// One request as it came: already bounded and checked for form (trust.md section 3), not for meaning.
struct HttpRequest {
    QByteArray method;
    QString path; ///< decoded, without the query
    QUrlQuery query;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case
    QByteArray body;
    QString bodyFile; ///< set instead of body when it was spooled
    QString source;   ///< the peer's address, or what a trusted proxy says it is
    bool secure = false;
    QList<std::pair<QString, QString>> captures; ///< the {names} of the route

    QByteArray header(QByteArrayView name) const;           ///< empty when missing
    QByteArray cookie(QByteArrayView name) const;           ///< empty when missing
    QString text(QStringView capture) const;                ///< empty when missing
    qint64 number(QStringView capture) const;               ///< 0 when missing or no positive number
    QByteArray idempotencyKey() const { return header("idempotency-key"); }
    QByteArray bearerToken() const;                         ///< of Authorization: Bearer; empty when missing
    std::optional<QByteArray> ifMatch() const;              ///< the opaque tag without quotes
};
