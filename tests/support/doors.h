// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/portalrequests.h"
#include "app/server/store/mailoutrepository.h"
#include "tests/support/people.h"

#include <QJsonDocument>

/// What visitors ask of the portal's open doors in a test, and the mails that come of it.
class Doors
{
public:
    Doors(Database &database, People &people) : m_database(database), m_people(people) {}

    struct Mail {
        QString letter;
        QString to;
        QJsonObject data;

        QString code() const { return data.value(QLatin1String("code")).toString(); }
    };

    QString source = QStringLiteral("203.0.113.7");

    Result<void> ask(PortalWish wish, const QString &address, const QString &name = QStringLiteral("Ana Souza"))
    {
        return requests().ask({0, wish, address, name, QStringLiteral("es"), source});
    }

    /// Asks, and lets the queue work; the mail that came of it.
    std::optional<Mail> get(PortalWish wish, const QString &address, const QString &name = QStringLiteral("Ana Souza"))
    {
        const qint64 before = lastMail();
        if (const auto asked = ask(wish, address, name); !asked)
            qFatal("%s", qPrintable(asked.error().code));
        resolve();
        return mailAfter(before);
    }

    void resolve()
    {
        for (;;) {
            const auto done = requests().resolveNext();
            if (!done)
                qFatal("%s: %s", qPrintable(done.error().code), qPrintable(done.error().detail));
            if (!*done)
                return;
        }
    }

    qint64 lastMail() { return m_people.desk.count("SELECT COALESCE(max(id), 0) FROM mail_out"); }

    std::optional<Mail> mailAfter(qint64 id)
    {
        const auto mail = m_database.first("SELECT template, to_address, data FROM mail_out WHERE id > ? ORDER BY id", {id}, [](const Row &row) {
            return Mail{row.text(0), row.text(1), QJsonDocument::fromJson(row.text(2).toUtf8()).object()};
        });
        return mail.value_or(std::nullopt);
    }

private:
    PortalRequests requests() { return PortalRequests(m_database, m_people.desk.settings, m_people.now); }

    Database &m_database;
    People &m_people;
};
