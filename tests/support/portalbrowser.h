// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/testclient.h"

#include <QRegularExpression>
#include <QUrl>

#include <tuple>

/// A browser at the portal: fills in the forms it was shown, csrf field included.
class PortalBrowser : public TestClient
{
public:
    using TestClient::TestClient;

    TestAnswer open(const QString &path, const TestHeaders &headers = {}) { return m_shown = get(path, headers); }

    /// Submits the form of the page that was opened last.
    TestAnswer submit(const QString &path, const QList<std::pair<QString, QString>> &fields)
    {
        QUrlQuery form;
        for (const auto &[name, value] : fields)
            form.addQueryItem(name, QString::fromLatin1(QUrl::toPercentEncoding(value)));
        form.addQueryItem(QStringLiteral("csrf"), csrf());
        if (const QString once = hidden(QStringLiteral("form")); !once.isEmpty())
            form.addQueryItem(QStringLiteral("form"), once);
        return m_shown = postForm(path, form);
    }

    /// Submits the form with files, as multipart/form-data: name, declared type, bytes.
    using File = std::tuple<QByteArray, QByteArray, QByteArray>;
    TestAnswer submitFiles(const QString &path, const QList<std::pair<QString, QString>> &fields, const QList<File> &files)
    {
        const QByteArray boundary = "----WebKitFormBoundary7MA4YWxkTrZu0gW";
        QByteArray body;
        const auto add = [&](const QByteArray &head, const QByteArray &bytes) {
            body += "--" + boundary + "\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + bytes + "\r\n";
        };
        for (const auto &[name, value] : fields)
            add("name=\"" + name.toUtf8() + '"', value.toUtf8());
        add("name=\"csrf\"", csrf().toUtf8());
        add("name=\"form\"", hidden(QStringLiteral("form")).toUtf8());
        for (const auto &[name, type, bytes] : files)
            add("name=\"attachment\"; filename=\"" + name + "\"\r\nContent-Type: " + type, bytes);
        return m_shown = send("POST", path, body + "--" + boundary + "--\r\n", {{"Content-Type", "multipart/form-data; boundary=" + boundary}});
    }

    TestAnswer signIn(const QString &email, const QString &password)
    {
        open(QStringLiteral("/portal/sign-in"));
        return submit(QStringLiteral("/portal/sign-in"), {{QStringLiteral("email"), email}, {QStringLiteral("password"), password}});
    }

    TestAnswer press(const QString &code)
    {
        open(QStringLiteral("/portal/link"));
        return submit(QStringLiteral("/portal/link"), {{QStringLiteral("token"), code}});
    }

    QString csrf() const { return hidden(QStringLiteral("csrf")); }

    /// What the page's form sends along unseen.
    QString hidden(const QString &name) const
    {
        const QRegularExpression field(QStringLiteral("name=\"%1\" value=\"([^\"]+)\"").arg(name));
        return field.match(QString::fromUtf8(m_shown.body)).captured(1);
    }

private:
    TestAnswer m_shown;
};
