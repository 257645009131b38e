// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/channel/mailintake.h"

#include "app/server/mail/mailparser.h"
#include "app/server/service/mailinservice.h"
#include "app/server/store/rawmailrepository.h"

#include <QDebug>

using namespace Qt::StringLiterals;

namespace {

void tell(const QString &what, const Error &error)
{
    qWarning().noquote() << what << error.code << error.detail;
}

QString nameOf(const StoredMail &mail)
{
    return u"incoming mail %1:"_s.arg(mail.id.value);
}

}

MailIntake::MailIntake(Settings settings, Decide decide) : m_settings(std::move(settings)), m_decide(std::move(decide)) {}

MailIntake::~MailIntake()
{
    stop();
}

void MailIntake::start()
{
    m_thread = std::thread([this] { run(); });
}

void MailIntake::stop()
{
    m_stopping = true;
    poke();
    if (m_thread.joinable())
        m_thread.join();
}

void MailIntake::poke()
{
    if (!m_poked.exchange(true))
        m_wake.release();
}

void MailIntake::run()
{
    if (m_settings.isAlone) {
        const auto ended = awaited<void>(m_settings.write, [](Database &database, qint64 now) {
            return MailInService(database, now).endLeases();
        });
        if (!ended)
            tell(u"mail intake:"_s, ended.error());
    }
    while (!m_stopping) {
        while (!m_stopping && decideNext()) { }
        if (m_wake.try_acquire_for(m_settings.poll))
            m_poked = false;
    }
}

/// False when there is nothing to do now.
bool MailIntake::decideNext()
{
    using Taken = std::optional<StoredMail>;
    const auto mail = awaited<Taken>(m_settings.write, [this](Database &database, qint64 now) {
        return MailInService(database, now).take(now + m_settings.lease);
    });
    if (!mail)
        tell(u"mail intake:"_s, mail.error());
    if (!mail || !*mail)
        return false;

    // More than that were begun: the last ones ended with the process, so it is not read again.
    const bool isHopeless = (*mail)->attempts > m_settings.attempts;
    auto done = isHopeless ? giveUp(**mail, u"ended the server while it was read"_s)
                           : read(**mail).and_then([&](const ParsedMail &parsed) { return decide(**mail, parsed); });
    if (!done) {
        tell(nameOf(**mail), done.error());
        done = note(**mail, done.error());
    }
    if (!done)
        tell(nameOf(**mail), done.error());
    else
        m_settings.committed();
    return done.has_value();
}

Result<ParsedMail> MailIntake::read(const StoredMail &mail) const
{
    const auto bytes = awaited<QByteArray>(m_settings.read, [&](Database &database, qint64) {
        return RawMailRepository(database).bytesOf(mail.id);
    });
    if (!bytes)
        return Failure(bytes.error());
    return parseMail(*bytes);
}

Result<void> MailIntake::decide(const StoredMail &mail, const ParsedMail &parsed) const
{
    return awaited<void>(m_settings.write, [&](Database &database, qint64 now) {
        return MailInService(database, now).decide(mail, [&](Database &open, qint64 at) { return m_decide(open, at, mail, parsed); });
    });
}

/// A store that is full or away is no fault of the mail's.
Result<void> MailIntake::note(const StoredMail &mail, const Error &error) const
{
    const bool counts = error.kind != Error::Kind::Unavailable;
    if (counts && mail.attempts >= m_settings.attempts)
        return giveUp(mail, error.code);
    return awaited<void>(m_settings.write, [&](Database &database, qint64 now) {
        return MailInService(database, now).retry(mail, now + delayAfter(mail.attempts), error.code + u": "_s + error.detail, counts);
    });
}

/// Quarantine is a decision like others; where that fails too, the row alone says it.
Result<void> MailIntake::giveUp(const StoredMail &mail, const QString &why) const
{
    ParsedMail unread;
    unread.problem = u"mail.undecidable"_s;
    const auto decided = decide(mail, unread);
    if (decided || decided.error().kind == Error::Kind::Unavailable)
        return decided;
    return awaited<void>(m_settings.write, [&](Database &database, qint64 now) {
        return MailInService(database, now).quarantine(mail, unread.problem, why);
    });
}

qint64 MailIntake::delayAfter(int attempts) const
{
    return std::min(m_settings.firstDelay << std::clamp(attempts - 1, 0, 20), m_settings.longestDelay);
}
