// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/mailinservice.h"

#include "app/server/service/writing.h"
#include "app/server/store/rawmailrepository.h"

#include <QCryptographicHash>
#include <QJsonObject>

using namespace Qt::StringLiterals;

Result<MailArrived> MailInService::keep(const ArrivedMail &mail)
{
    const QByteArray sha256 = QCryptographicHash::hash(mail.bytes, QCryptographicHash::Sha256);
    return writing(m_database, [&](ChangeLog &) { return keepNew(mail, sha256); });
}

Result<MailArrived> MailInService::keepNew(ArrivedMail mail, const QByteArray &sha256)
{
    MailInRepository mails(m_database);
    const auto before = mails.hashOf(mail.source, mail.sourceKey);
    if (!before)
        return Failure(before.error());
    if (*before && **before != sha256) // the source gave the number again
        mail.sourceKey += u'#' + QString::fromLatin1(sha256.toHex());
    const auto same = mails.sameAs(mail, sha256);
    if (!same)
        return Failure(same.error());
    const auto twin = same->isValid() ? *same : mails.firstOf(mail.messageId);
    if (!twin)
        return Failure(twin.error());
    const auto state = same->isValid() ? MailInState::Duplicate : MailInState::Received;
    const auto id = mails.insertOnce(mail, sha256, state, *twin, m_now);
    if (!id)
        return Failure(id.error());
    if (!*id)
        return MailArrived::Known;
    if (same->isValid())
        return MailArrived::Duplicate;
    if (const auto kept = RawMailRepository(m_database).keep(**id, mail.bytes); !kept)
        return Failure(kept.error());
    return MailArrived::Kept;
}

Result<std::optional<StoredMail>> MailInService::take(qint64 leaseEnd)
{
    return writing(m_database, [&](ChangeLog &) { return MailInRepository(m_database).take(m_now, leaseEnd); });
}

Result<void> MailInService::endLeases()
{
    return writing(m_database, [&](ChangeLog &) { return MailInRepository(m_database).endLeases(m_now); });
}

/// The decision's own change numbers stay last: nothing is written behind it.
Result<void> MailInService::decide(const StoredMail &mail, const Decide &decide)
{
    return m_database.transaction([&]() -> Result<void> {
        MailInRepository mails(m_database);
        const auto waiting = mails.hold(mail.id);
        if (!waiting)
            return Failure(waiting.error());
        if (!*waiting)
            return {};
        if (const auto decided = decide(m_database, m_now); !decided)
            return decided;
        const auto stillWaiting = mails.hold(mail.id);
        if (!stillWaiting)
            return Failure(stillWaiting.error());
        if (*stillWaiting)
            return fail(Error::Kind::Broken, u"mail.not-settled"_s);
        return {};
    });
}

Result<void> MailInService::retry(const StoredMail &mail, qint64 at, const QString &error, bool counts)
{
    return writing(m_database, [&](ChangeLog &) { return MailInRepository(m_database).retry(mail.id, at, error, counts); });
}

Result<void> MailInService::quarantine(const StoredMail &mail, const QString &reason, const QString &detail)
{
    return writing(m_database, [&](ChangeLog &) -> Result<void> {
        MailInRepository mails(m_database);
        const auto waiting = mails.hold(mail.id);
        if (!waiting)
            return Failure(waiting.error());
        if (!*waiting)
            return {};
        MailOutcome outcome{MailInState::Quarantined, reason, {}, {}, {}};
        outcome.path.append(QJsonObject{{u"step"_s, reason}, {u"detail"_s, detail}});
        return mails.settle(mail.id, outcome, m_now);
    });
}
