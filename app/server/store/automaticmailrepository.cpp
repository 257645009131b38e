// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/automaticmailrepository.h"

Result<void> AutomaticMailRepository::remember(const Sent &mail, qint64 now)
{
    return m_database
        .execute("INSERT INTO automatic_mail (person, domain, proven, created_at) VALUES (?, ?, ?, ?)",
                 {mail.person, mail.domain, mail.isProven, now})
        .transform([](qint64) {});
}

Result<qint64> AutomaticMailRepository::toPersonSince(const QString &person, qint64 moment) const
{
    return count("SELECT COUNT(*) FROM automatic_mail WHERE person = ? AND created_at > ?", {person, moment});
}

Result<qint64> AutomaticMailRepository::toUnprovenOfDomainSince(const QString &domain, qint64 moment) const
{
    return count("SELECT COUNT(*) FROM automatic_mail WHERE domain = ? AND proven = 0 AND created_at > ?", {domain, moment});
}

Result<qint64> AutomaticMailRepository::since(qint64 moment) const
{
    return count("SELECT COUNT(*) FROM automatic_mail WHERE created_at > ?", {moment});
}

Result<void> AutomaticMailRepository::prune(qint64 before)
{
    return m_database.execute("DELETE FROM automatic_mail WHERE created_at < ?", {before}).transform([](qint64) {});
}

Result<qint64> AutomaticMailRepository::count(QByteArrayView sql, const Values &values) const
{
    return m_database.first(sql, values, [](const Row &row) { return row.integer(0); })
        .transform([](const std::optional<qint64> &found) { return found.value_or(0); });
}
