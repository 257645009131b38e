// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/mailboxrepository.h"

namespace {

Result<void> done(const Result<qint64> &touched)
{
    if (!touched)
        return Failure(touched.error());
    return {};
}

}

Result<QList<MailboxState>> MailboxRepository::all() const
{
    return m_database.list("SELECT name, state, last_success_at, last_error, last_error_at FROM mailbox ORDER BY name", {},
                           [](const Row &row) {
                               return MailboxState{row.text(0), row.text(1), row.integer(2), row.text(3), row.integer(4)};
                           });
}

Result<void> MailboxRepository::setNames(const QStringList &names)
{
    const auto present = all();
    if (!present)
        return Failure(present.error());
    for (const MailboxState &mailbox : *present) {
        if (names.contains(mailbox.name))
            continue;
        if (const auto removed = m_database.execute("DELETE FROM mailbox WHERE name = ?", {mailbox.name}); !removed)
            return Failure(removed.error());
    }
    for (const QString &name : names) {
        const auto made = m_database.execute(
            "INSERT INTO mailbox (name, state) VALUES (?, 'connecting') ON CONFLICT (name) DO UPDATE SET state = 'connecting'", {name});
        if (!made)
            return Failure(made.error());
    }
    return {};
}

Result<void> MailboxRepository::succeeded(const QString &name, qint64 now)
{
    return done(m_database.execute("UPDATE mailbox SET state = 'connected', last_success_at = ? WHERE name = ?", {now, name}));
}

Result<void> MailboxRepository::failed(const QString &name, const QString &code, qint64 now)
{
    return done(m_database.execute("UPDATE mailbox SET state = 'failing', last_error = ?, last_error_at = ? WHERE name = ?",
                                   {code, now, name}));
}
