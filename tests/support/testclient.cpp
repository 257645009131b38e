// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/testclient.h"

#include <QJsonDocument>
#include <QTcpSocket>

using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 15'000;

QByteArray written(const QJsonObject &json)
{
    return QJsonDocument(json).toJson(QJsonDocument::Compact);
}

TestHeaders with(const TestHeaders &headers, const QByteArray &name, const QByteArray &value)
{
    TestHeaders all = headers;
    all.append({name, value});
    return all;
}

TestAnswer parsed(const QByteArray &received)
{
    TestAnswer answer;
    const auto end = received.indexOf("\r\n\r\n");
    if (end < 0)
        return answer;
    const auto lines = received.first(end).split('\n');
    answer.status = lines.first().split(' ').value(1).toInt();
    for (const QByteArray &line : lines.sliced(1)) {
        const auto colon = line.indexOf(':');
        answer.headers.append({line.first(colon).toLower(), line.sliced(colon + 1).trimmed()});
    }
    answer.body = received.sliced(end + 4);
    return answer;
}

}

QByteArray TestAnswer::header(const QByteArray &name) const
{
    for (const auto &[key, value] : headers) {
        if (key == name)
            return value;
    }
    return {};
}

QJsonObject TestAnswer::json() const
{
    return QJsonDocument::fromJson(body).object();
}

TestAnswer TestClient::post(const QString &path, const QJsonObject &json, const TestHeaders &headers)
{
    return send("POST", path, written(json), with(headers, "Content-Type", "application/json"));
}

TestAnswer TestClient::patch(const QString &path, const QJsonObject &json, const TestHeaders &headers)
{
    return send("PATCH", path, written(json), with(headers, "Content-Type", "application/json"));
}

TestAnswer TestClient::postForm(const QString &path, const QUrlQuery &form, const TestHeaders &headers)
{
    return send("POST", path, form.toString(QUrl::FullyEncoded).toUtf8(),
                with(headers, "Content-Type", "application/x-www-form-urlencoded"));
}

TestAnswer TestClient::send(const QByteArray &method, const QString &path, const QByteArray &body, const TestHeaders &headers)
{
    QByteArray request = method + ' ' + path.toUtf8() + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_port)
        + "\r\nConnection: close\r\n";
    if (!body.isEmpty() || method == "POST" || method == "PATCH" || method == "PUT")
        request += "Content-Length: " + QByteArray::number(body.size()) + "\r\n";
    if (!token.isEmpty())
        request += "Authorization: Bearer " + token + "\r\n";
    QByteArray cookies;
    for (auto cookie = m_cookies.cbegin(); cookie != m_cookies.cend(); ++cookie)
        cookies += (cookies.isEmpty() ? "" : "; ") + cookie.key() + '=' + cookie.value();
    if (!cookies.isEmpty())
        request += "Cookie: " + cookies + "\r\n";
    for (const auto &[name, value] : headers)
        request += name + ": " + value + "\r\n";

    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.1"_s, m_port);
    if (!socket.waitForConnected(patience))
        return {};
    socket.write(request + "\r\n" + body);
    QByteArray received;
    do {
        received += socket.readAll();
    } while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(patience));
    received += socket.readAll();

    const TestAnswer answer = parsed(received);
    keepCookies(answer);
    return answer;
}

TestAnswer TestClient::signIn(const QString &email, const QString &password)
{
    const auto answer = post(u"/api/v1/session"_s, {{u"email"_s, email}, {u"password"_s, password}});
    token = answer.json().value("token"_L1).toString().toUtf8();
    return answer;
}

void TestClient::keepCookies(const TestAnswer &answer)
{
    for (const auto &[name, value] : answer.headers) {
        if (name != "set-cookie")
            continue;
        const QByteArray pair = value.split(';').first();
        const auto equals = pair.indexOf('=');
        const QByteArray content = pair.sliced(equals + 1);
        if (content.isEmpty() || value.toLower().contains("max-age=0"))
            m_cookies.remove(pair.first(equals));
        else
            m_cookies.insert(pair.first(equals), content);
    }
}
