// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMap>
#include <QUrlQuery>
#include <utility>

using TestHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// An answer as it came. A status of 0: there was none.
struct TestAnswer {
    int status = 0;
    TestHeaders headers; ///< names in lower case
    QByteArray body;

    QByteArray header(const QByteArray &name) const;
    QJsonObject json() const;
    QString code() const { return json().value(QLatin1String("code")).toString(); } ///< of a problem
};

/// A small blocking HTTP client: one connection per call. Keeps cookies, follows no redirect.
class TestClient
{
public:
    explicit TestClient(quint16 port) : m_port(port) {}

    QByteArray token; ///< sent as bearer token when set

    TestAnswer get(const QString &path, const TestHeaders &headers = {}) { return send("GET", path, {}, headers); }
    TestAnswer post(const QString &path, const QJsonObject &json, const TestHeaders &headers = {});
    TestAnswer patch(const QString &path, const QJsonObject &json, const TestHeaders &headers = {});
    TestAnswer remove(const QString &path, const TestHeaders &headers = {}) { return send("DELETE", path, {}, headers); }
    TestAnswer postForm(const QString &path, const QUrlQuery &form, const TestHeaders &headers = {});
    TestAnswer send(const QByteArray &method, const QString &path, const QByteArray &body, const TestHeaders &headers = {});

    /// Signs in by POST /api/v1/session and keeps the token.
    TestAnswer signIn(const QString &email, const QString &password);

    QByteArray cookie(const QByteArray &name) const { return m_cookies.value(name); }
    void setCookie(const QByteArray &name, const QByteArray &value) { m_cookies.insert(name, value); }
    void forgetCookies() { m_cookies.clear(); }

private:
    void keepCookies(const TestAnswer &answer);

    quint16 m_port;
    QMap<QByteArray, QByteArray> m_cookies;
};
