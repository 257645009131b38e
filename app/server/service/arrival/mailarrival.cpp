// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/arrival/mailarrival.h"

#include "app/server/service/arrival/maildecision.h"
#include "app/server/service/arrival/mailcontent.h"
#include "app/server/service/writing.h"
#include "app/server/store/arrivalrepository.h"
#include "app/server/store/auditrepository.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPreview = 2'000;

QString addressesOf(const QList<Mailbox> &mailboxes)
{
    QStringList addresses;
    for (const Mailbox &mailbox : mailboxes)
        addresses.append(mailbox.address);
    return addresses.join(u", "_s).left(1'000);
}

QStringList keysOf(const QList<Mailbox> &mailboxes)
{
    QStringList keys;
    for (const Mailbox &mailbox : mailboxes) {
        if (const auto key = EmailKey::parse(mailbox.address))
            keys.append(key->value());
    }
    return keys;
}

}

Result<void> MailArrival::decide(const StoredMail &stored, const ParsedMail &parsed)
{
    return settle({stored, parsed, nullptr}).transform([](const MailOutcome &) {});
}

Result<MailOutcome> MailArrival::accept(const StoredMail &stored, const ParsedMail &parsed, const MailAcceptance &acceptance)
{
    return settle({stored, parsed, &acceptance});
}

Result<MailOutcome> MailArrival::settle(ArrivingMail mail)
{
    return writing(m_database, [&](ChangeLog &changes) -> Result<MailOutcome> {
        if (const auto turn = ArrivalRepository(m_database).takeTurn(); !turn)
            return Failure(turn.error());
        auto outcome = MailDecision(m_database, m_settings, changes, m_now).decide(mail);
        if (!outcome)
            return outcome;
        outcome->path = mail.path.steps();
        return remember(mail, *outcome)
            .and_then([&] { return MailInRepository(m_database).settle(mail.stored.id, *outcome, m_now); })
            .and_then([&] { return audit(mail, *outcome); })
            .transform([&] { return *outcome; });
    });
}

Result<void> MailArrival::remember(const ArrivingMail &mail, const MailOutcome &outcome)
{
    ArrivalRow row;
    row.mail = mail.stored.id;
    row.sender = mail.key;
    row.senderName = mail.name;
    row.from = addressesOf(mail.mail.from);
    row.to = addressesOf(mail.mail.to);
    row.subject = subjectOf(mail.mail);
    row.addressed = keysOf(mail.mail.to + mail.mail.cc);
    if (outcome.state == MailInState::Quarantined)
        row.preview = contentOf(mail.mail).text.left(longestPreview);
    return ArrivalRepository(m_database).put(row, m_now);
}

/// Refusals, and whatever came from a user's address.
Result<void> MailArrival::audit(const ArrivingMail &mail, const MailOutcome &outcome)
{
    const bool isHeld = outcome.state == MailInState::Quarantined;
    const bool isDropped = !isHeld && !outcome.ticket.isValid();
    if (!isHeld && !isDropped && !mail.isUsers())
        return {};
    AuditEntry entry{isHeld ? u"mail.held"_s : isDropped ? u"mail.dropped"_s : u"mail.from-user"_s};
    entry.subjectKind = u"mail"_s;
    entry.subjectId = mail.stored.id.value;
    entry.detail = {{u"reason"_s, outcome.reason}, {u"from"_s, mail.address.left(254)}, {u"ticket"_s, outcome.ticket.value}};
    return AuditRepository(m_database, m_now).record(entry);
}
