// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/mailtracerepository.h"

namespace {

MailInId readId(const Row &row)
{
    return row.id<MailInId>(0);
}

}

Result<void> MailTraceRepository::hold(ContactId contact)
{
    return m_database
        .list("SELECT m.id FROM mail_in m WHERE m.state = 'quarantined' AND m.id IN (SELECT a.mail_in_id FROM mail_arrival a"
              " JOIN contact_address c ON c.key = a.sender_key WHERE c.contact_id = ?) ORDER BY m.id {forUpdate}",
              {contact}, readId)
        .transform([](const QList<MailInId> &) {});
}

Result<void> MailTraceRepository::eraseOf(ContactId author)
{
    return eraseMails(m_database.list("SELECT m.id FROM mail_in m JOIN message d ON d.id = m.desk_message_id"
                                      " WHERE d.author_kind = 1 AND d.author_id = ? ORDER BY m.id",
                                      {author}, readId));
}

Result<void> MailTraceRepository::eraseOf(const EmailKey &key)
{
    return eraseMails(m_database.list("SELECT a.mail_in_id FROM mail_arrival a WHERE a.sender_key = ? AND NOT EXISTS"
                                      " (SELECT 1 FROM user_address u WHERE u.key = a.sender_key AND u.state <> 'released')"
                                      " ORDER BY a.mail_in_id",
                                      {key.value()}, readId))
        .and_then([&] { return eraseSuggestions(key); })
        .and_then([&] {
            return m_database.execute("DELETE FROM reply_token WHERE recipient = ? AND standing = 'requester'"
                                      " AND ticket_id NOT IN (SELECT id FROM ticket WHERE requester_user_id IS NOT NULL)",
                                      {key.value()});
        })
        .transform([](qint64) {});
}

/// Others' mails named the person: the ways those took say so too.
Result<void> MailTraceRepository::eraseSuggestions(const EmailKey &key)
{
    return m_database
        .execute("UPDATE mail_in SET path = replace(path, (SELECT s.address FROM ticket_suggestion s WHERE s.key = ?"
                 " AND s.ticket_id = mail_in.ticket_id), '') WHERE ticket_id IN (SELECT ticket_id FROM ticket_suggestion WHERE key = ?)",
                 {key.value(), key.value()})
        .and_then([&](qint64) { return m_database.execute("DELETE FROM ticket_suggestion WHERE key = ?", {key.value()}); })
        .transform([](qint64) {});
}

Result<void> MailTraceRepository::eraseMails(const Result<QList<MailInId>> &mails)
{
    if (!mails)
        return Failure(mails.error());
    return m_database
        .execute("UPDATE mail_in SET reason = 'contact.erased', path = '[]', state = CASE WHEN state = 'quarantined' THEN 'discarded' ELSE state END"
                 " WHERE id IN (SELECT each.value FROM {each})",
                 {eachOf(*mails)})
        .and_then([&](qint64) {
            return m_database.execute("DELETE FROM mail_in_raw WHERE mail_in_id IN (SELECT each.value FROM {each})", {eachOf(*mails)});
        })
        .and_then([&](qint64) {
            return m_database.execute("DELETE FROM mail_arrival WHERE mail_in_id IN (SELECT each.value FROM {each})", {eachOf(*mails)});
        })
        .transform([](qint64) {});
}
