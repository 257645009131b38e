// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/arrivalrepository.h"

using namespace Qt::StringLiterals;

namespace {

qint64 readNumber(const Row &row)
{
    return row.integer(0);
}

Result<qint64> numberOf(const Result<std::optional<qint64>> &found)
{
    if (!found)
        return Failure(found.error());
    return found->value_or(0);
}

}

Result<void> ArrivalRepository::takeTurn()
{
    return m_database.execute("UPDATE counter SET value = value + 1 WHERE name = 'mail-arrival'").transform([](qint64) {});
}

Result<void> ArrivalRepository::put(const ArrivalRow &row, qint64 now)
{
    return m_database
        .execute("INSERT INTO mail_arrival (mail_in_id, sender_key, sender_name, from_address, to_address, subject, addressed, preview,"
                 " arrived_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (mail_in_id) DO UPDATE SET"
                 " sender_key = excluded.sender_key, sender_name = excluded.sender_name, from_address = excluded.from_address,"
                 " to_address = excluded.to_address, subject = excluded.subject, addressed = excluded.addressed,"
                 " preview = excluded.preview",
                 {row.mail, row.sender.value(), row.senderName, row.from, row.to, row.subject, row.addressed.join(u'\n'), row.preview, now})
        .transform([](qint64) {});
}

Result<qint64> ArrivalRepository::countOfSender(const EmailKey &sender, qint64 since) const
{
    return numberOf(m_database.first("SELECT COUNT(*) FROM mail_arrival WHERE sender_key = ? AND arrived_at > ?",
                                     {sender.value(), since}, readNumber));
}

Result<qint64> ArrivalRepository::countOfTicket(TicketId ticket, qint64 since) const
{
    return numberOf(m_database.first("SELECT COUNT(*) FROM mail_in WHERE ticket_id = ? AND state = 'decided' AND decided_at > ?",
                                     {ticket, since}, readNumber));
}

Result<std::optional<EarlierMail>> ArrivalRepository::byMessageId(const QString &messageId) const
{
    return m_database.first("SELECT m.ticket_id, a.sender_key, a.addressed FROM mail_in m JOIN mail_arrival a ON a.mail_in_id = m.id"
                            " WHERE m.message_id = ? AND m.message_id <> '' AND m.state = 'decided' AND m.ticket_id IS NOT NULL"
                            " ORDER BY m.id LIMIT 1",
                            {messageId}, [](const Row &row) {
                                return EarlierMail{row.id<TicketId>(0), EmailKey::stored(row.text(1)),
                                                   row.text(2).split(u'\n', Qt::SkipEmptyParts)};
                            });
}

Result<QString> ArrivalRepository::lastMessageIdOf(TicketId ticket, const EmailKey &sender) const
{
    return m_database
        .first("SELECT m.message_id FROM mail_in m JOIN mail_arrival a ON a.mail_in_id = m.id WHERE m.ticket_id = ?"
               " AND m.state = 'decided' AND a.sender_key = ? ORDER BY m.id DESC LIMIT 1",
               {ticket, sender.value()}, [](const Row &row) { return row.text(0); })
        .transform([](const std::optional<QString> &found) { return found.value_or(QString()); });
}
