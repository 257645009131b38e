// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/control/workplace.h"
#include "app/console/session/session.h"
#include "tests/support/memorytokenstore.h"
#include "tests/support/testserver.h"
#include "ui/parts/inlinenotice.h"

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTest>
#include <optional>

/// The window of an account's one administrator on the real server, and a second pair of hands at the API.
class DeskWindow
{
public:
    const Credentials ana{QStringLiteral("ana@example.org"), QStringLiteral("a long enough secret")};

    TestServer server;
    TestClient colleague{server.client()};
    QTemporaryDir folder;
    ApiClient client;
    MemoryTokenStore tokens;
    Profile profile{folder.path()};
    Session session{client, tokens, profile};
    std::optional<Workplace> workplace;

    /// True once everything is here and on show.
    bool start()
    {
        QFile token(server.dataFolder() + QStringLiteral("/setup-token"));
        if (!server.isRunning() || !token.open(QFile::ReadOnly)) {
            qWarning("%s", qPrintable(server.problem()));
            return false;
        }
        QSignalSpy signedIn(&session, &Session::signedIn);
        QObject::connect(&session, &Session::refused, &session, [](const Error &why) { qWarning("%s", qPrintable(why.code)); });
        session.setUp(QUrl(server.url()), {QString::fromUtf8(token.readAll()).trimmed(), QStringLiteral("Ana"), ana.email, ana.password});
        if (!QTest::qWaitFor([&] { return signedIn.count() == 1; }, 20'000))
            return false;
        if (colleague.signIn(ana.email, ana.password).status != 201)
            return false;
        workplace.emplace(client, profile, session.account());
        QSignalSpy synced(&*workplace, &Workplace::synced);
        workplace->window().show();
        workplace->start();
        return QTest::qWaitFor([&] { return synced.count() > 0; }, 20'000);
    }

    MainWindow &window() { return workplace->window(); }

    qint64 contact(const QString &name, const QString &address)
    {
        const auto answer = colleague.post(QStringLiteral("/api/v1/contacts"),
                                           {{QStringLiteral("name"), name},
                                            {QStringLiteral("emails"), QJsonArray{QJsonObject{{QStringLiteral("address"), address}}}}});
        return answer.json()[QLatin1String("contact")][QLatin1String("id")].toInteger();
    }

    qint64 ticket(qint64 contact, const QString &subject)
    {
        const auto answer = colleague.post(QStringLiteral("/api/v1/tickets"),
                                           {{QStringLiteral("subject"), subject},
                                            {QStringLiteral("requesterId"), contact},
                                            {QStringLiteral("message"), QJsonObject{{QStringLiteral("text"), QStringLiteral("It does not print.")}}}});
        return answer.json()[QLatin1String("id")].toInteger();
    }

    /// What is said inside \a widget just now.
    static QString notices(const QWidget &widget)
    {
        QStringList texts;
        for (const auto *notice : widget.findChildren<InlineNotice *>()) {
            if (!notice->isHidden())
                texts.append(notice->text());
        }
        return texts.join(u'\n');
    }
};
