// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/command/storecheck.h"

#include "app/server/store/contentrepository.h"

using namespace Qt::StringLiterals;

namespace {

/// A sentence, and the query that finds what contradicts it: one text for each violation.
struct Rule {
    const char *sentence;
    QByteArrayView violations;
};

constexpr Rule rules[] = {
    {"A user's address has no portal sign-in",
     "SELECT s.key FROM portal_sign_in s JOIN user_address a ON a.key = s.key AND a.state <> 'released'"},
    {"A user's address has no portal session",
     "SELECT s.key FROM portal_session s JOIN user_address a ON a.key = s.key AND a.state <> 'released'"},
    {"A user's address has no portal link",
     "SELECT t.key FROM portal_token t JOIN user_address a ON a.key = t.key AND a.state <> 'released'"},
    {"A user's address waits for no proof",
     "SELECT r.key FROM registration r JOIN user_address a ON a.key = r.key AND a.state <> 'released'"
     " UNION ALL SELECT c.key FROM address_change c JOIN user_address a ON a.key IN (c.key, c.replaces) AND a.state <> 'released'"},
    {"A user's address has no link that would make it a requester",
     "SELECT r.key FROM requester_claim r JOIN user_address a ON a.key = r.key AND a.state <> 'released'"},
    {"A user's address is on the users' side",
     "SELECT a.key FROM user_address a WHERE a.state <> 'released'"
     " AND NOT EXISTS (SELECT 1 FROM identity i WHERE i.key = a.key AND i.side = 'user')"},
    {"A mailbox is nobody's address",
     "SELECT c.key FROM channel_address c WHERE EXISTS (SELECT 1 FROM contact_address a WHERE a.key = c.key)"
     " OR EXISTS (SELECT 1 FROM user_address u WHERE u.key = c.key AND u.state <> 'released')"},
    {"Each address of both a user and a contact is a clash",
     "SELECT c.key FROM contact_address c JOIN user_address u ON u.key = c.key AND u.state <> 'released' WHERE NOT EXISTS"
     " (SELECT 1 FROM clash x WHERE x.key = c.key AND x.state <> 'resolved' AND x.user_id = u.user_id AND x.contact_id = c.contact_id)"},
    {"Each clash is an address of both a user and a contact",
     "SELECT x.key FROM clash x WHERE x.state <> 'resolved' AND NOT EXISTS (SELECT 1 FROM contact_address c JOIN user_address u"
     " ON u.key = c.key AND u.state <> 'released' WHERE c.key = x.key AND c.contact_id = x.contact_id AND u.user_id = x.user_id)"},
    {"A portal sign-in is its contact's address",
     "SELECT s.key FROM portal_sign_in s WHERE NOT EXISTS"
     " (SELECT 1 FROM contact_address c WHERE c.key = s.key AND c.contact_id = s.contact_id)"},
    {"A portal session is its sign-in's contact's",
     "SELECT s.key FROM portal_session s JOIN portal_sign_in i ON i.key = s.key WHERE i.contact_id <> s.contact_id"},
    {"A portal password has a sign-in",
     "SELECT CAST(p.contact_id AS TEXT) FROM portal_password p WHERE NOT EXISTS"
     " (SELECT 1 FROM portal_sign_in s WHERE s.contact_id = p.contact_id)"},
    {"A portal link is for its contact's address",
     "SELECT t.key FROM portal_token t WHERE t.purpose <> 'address' AND NOT EXISTS"
     " (SELECT 1 FROM contact_address c WHERE c.key = t.key AND c.contact_id = t.contact_id)"},
    {"A contact with addresses has a primary one",
     "SELECT CAST(c.contact_id AS TEXT) FROM contact_address c GROUP BY c.contact_id HAVING sum(c.is_primary) <> 1"},
    {"A user who may come in has a current address",
     "SELECT CAST(u.id AS TEXT) FROM account_user u WHERE u.state IN ('invited', 'active') AND NOT EXISTS"
     " (SELECT 1 FROM user_address a WHERE a.user_id = u.id AND a.state = 'current')"},
    {"There is an active administrator where there are users",
     "SELECT 'none' WHERE EXISTS (SELECT 1 FROM account_user) AND NOT EXISTS"
     " (SELECT 1 FROM account_user WHERE role = 'administrator' AND state = 'active')"},
    {"Every message is of a ticket",
     "SELECT CAST(m.id AS TEXT) FROM message m WHERE NOT EXISTS (SELECT 1 FROM ticket t WHERE t.id = m.ticket_id)"},
    {"Every ticket has a message",
     "SELECT CAST(t.id AS TEXT) FROM ticket t WHERE NOT EXISTS (SELECT 1 FROM message m WHERE m.ticket_id = t.id)"},
    {"Every reply to a contact has its mail",
     "SELECT CAST(r.ticket_id AS TEXT) FROM (SELECT m.ticket_id, count(*) AS replies FROM message m JOIN ticket t ON t.id = m.ticket_id"
     " WHERE m.kind = 0 AND m.author_kind = 0 AND EXISTS (SELECT 1 FROM contact_address a"
     " WHERE a.contact_id = t.requester_contact_id AND a.created_at <= m.created_at) GROUP BY m.ticket_id) r LEFT JOIN"
     " (SELECT ticket_id, count(*) AS mails FROM mail_out WHERE ticket_id IS NOT NULL GROUP BY ticket_id) o"
     " ON o.ticket_id = r.ticket_id WHERE COALESCE(o.mails, 0) < r.replies"},
    {"Every content has all its bytes",
     "SELECT CAST(c.id AS TEXT) FROM content c WHERE c.size <>"
     " (SELECT COALESCE(sum(length(k.bytes)), 0) FROM content_chunk k WHERE k.content_id = c.id)"},
    {"Every piece of bytes is of a content",
     "SELECT CAST(k.content_id AS TEXT) FROM content_chunk k WHERE NOT EXISTS (SELECT 1 FROM content c WHERE c.id = k.content_id)"},
    {"Every file has its bytes",
     "SELECT CAST(a.id AS TEXT) FROM attachment a WHERE NOT EXISTS (SELECT 1 FROM content c WHERE c.id = a.content_id)"},
    {"A mail that was sent keeps no secret", "SELECT CAST(id AS TEXT) FROM mail_out WHERE state = 'sent' AND data <> '{}'"},
    {"A mail that came in has its bytes",
     "SELECT CAST(m.id AS TEXT) FROM mail_in m WHERE m.state <> 'duplicate' AND m.reason <> 'contact.erased' AND NOT EXISTS"
     " (SELECT 1 FROM mail_in_raw r WHERE r.mail_in_id = m.id)"},
    {"The change counter is not behind the changes",
     "SELECT CAST(c.value AS TEXT) FROM counter c WHERE c.name = 'change' AND c.value < (SELECT COALESCE(max(seq), 0) FROM change)"},
    {"The oldest change kept is not ahead of the counter",
     "SELECT CAST(f.value AS TEXT) FROM counter f JOIN counter c ON c.name = 'change' WHERE f.name = 'change-floor' AND f.value > c.value"},
    {"The ticket counter is not behind the tickets",
     "SELECT CAST(c.value AS TEXT) FROM counter c WHERE c.name = 'ticket' AND c.value < (SELECT COALESCE(max(number), 0) FROM ticket)"},
};

}

Result<QList<StoreFinding>> StoreCheck::run() const
{
    QList<StoreFinding> findings;
    if (m_database.engine() == Database::Engine::Sqlite) {
        const auto intact = isIntact();
        const auto references = look(u"Every reference leads somewhere"_s, "PRAGMA foreign_key_check");
        if (!intact || !references)
            return Failure(intact ? references.error() : intact.error());
        findings << *intact << *references;
    }
    for (const Rule &rule : rules) {
        const auto finding = look(QString::fromLatin1(rule.sentence), rule.violations);
        if (!finding)
            return Failure(finding.error());
        findings.append(*finding);
    }
    const auto hashes = hashesHold();
    if (!hashes)
        return Failure(hashes.error());
    findings.append(*hashes);
    return findings;
}

/// Reads every byte there is.
Result<StoreFinding> StoreCheck::hashesHold() const
{
    StoreFinding finding{u"Every content has the hash of its bytes"_s, 0, QString()};
    const ContentRepository contents(m_database);
    const auto all = contents.all();
    if (!all)
        return Failure(all.error());
    for (const Content &content : *all) {
        const auto read = contents.read(content, [](const QByteArray &) { return true; });
        if (!read && read.error().code != "content.damaged"_L1)
            return Failure(read.error());
        if (!read && finding.violations++ == 0)
            finding.example = QString::number(content.id.value);
    }
    return finding;
}

Result<StoreFinding> StoreCheck::look(const QString &rule, QByteArrayView sql) const
{
    StoreFinding finding{rule, 0, QString()};
    const auto looked = m_database.select(sql, {}, [&finding](const Row &row) {
        if (finding.violations++ == 0)
            finding.example = row.text(0);
        return true;
    });
    if (!looked)
        return Failure(looked.error());
    return finding;
}

Result<StoreFinding> StoreCheck::isIntact() const
{
    StoreFinding finding{u"The file is intact"_s, 0, QString()};
    const auto looked = m_database.select("PRAGMA integrity_check", {}, [&finding](const Row &row) {
        if (row.text(0) == "ok"_L1)
            return true;
        if (finding.violations++ == 0)
            finding.example = row.text(0);
        return true;
    });
    if (!looked)
        return Failure(looked.error());
    return finding;
}
