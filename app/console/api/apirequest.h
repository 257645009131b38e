// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QUrlQuery>
#include <optional>

/// One call to the server, before it is sent.
struct ApiRequest {
    QByteArray method = "GET";
    QString path; ///< below /api/v1 and beginning with a slash, or a server's own "next"
    QUrlQuery query = {};
    QByteArray body = {};
    QByteArray key = {};                     ///< Idempotency-Key; a POST without one gets a fresh one
    std::optional<qint64> revision = {};     ///< sent as If-Match
    std::optional<QString> token = {};       ///< instead of the session's

    static ApiRequest get(const QString &path, const QUrlQuery &query = {}) { return {"GET", path, query}; }
    static ApiRequest post(const QString &path, const QByteArray &body, const QByteArray &key = {})
    {
        return {"POST", path, {}, body, key};
    }
    static ApiRequest patch(const QString &path, qint64 revision, const QByteArray &body)
    {
        return {"PATCH", path, {}, body, {}, revision};
    }
    static ApiRequest put(const QString &path, const QByteArray &body) { return {"PUT", path, {}, body}; }
    static ApiRequest remove(const QString &path, std::optional<qint64> revision = {}, const QByteArray &body = {})
    {
        return {"DELETE", path, {}, body, {}, revision};
    }
};

/// What came back on success.
struct ApiAnswer {
    int status = 0;
    QByteArray body;
};
