// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/channel/mailboxreader.h"

#include "app/server/mail/mailparser.h"
#include "app/server/service/mailboxservice.h"
#include "app/server/service/mailinservice.h"

#include <QDebug>

#include <limits>
#include <poll.h>

using namespace Qt::StringLiterals;

namespace {
constexpr int mostFailures = 3; // at one mail, before the others go on without it
constexpr auto noteEvery = std::chrono::minutes(1);
}

MailboxReader::MailboxReader(Settings settings, ImapSettings mailbox) : m_settings(std::move(settings)), m_mailbox(std::move(mailbox)) {}

MailboxReader::~MailboxReader()
{
    stop();
}

void MailboxReader::start()
{
    m_thread = std::thread([this] { run(); });
}

void MailboxReader::interrupt()
{
    m_interrupt.raise();
}

void MailboxReader::stop()
{
    interrupt();
    if (m_thread.joinable())
        m_thread.join();
}

void MailboxReader::run()
{
    while (!m_interrupt.isRaised()) {
        const auto ended = readUntilError();
        if (m_interrupt.isRaised())
            return;
        noteFailure(ended.error());
        rest();
    }
}

Result<void> MailboxReader::readUntilError()
{
    ImapSession session(m_mailbox, m_interrupt);
    if (const auto opened = session.open(); !opened)
        return opened;
    for (;;) {
        if (const auto taken = takeWaiting(session); !taken)
            return taken;
        noteSuccess();
        if (const auto waited = session.waitForNews(); !waited)
            return waited;
    }
}

Result<void> MailboxReader::takeWaiting(ImapSession &session)
{
    auto uids = session.waiting();
    if (!uids)
        return Failure(uids.error());
    leaveOutSuspects(*uids);
    while (!uids->isEmpty()) {
        const quint32 first = uids->first();
        const auto mails = session.fetchNext(*uids, m_isCareful ? 1 : std::numeric_limits<qsizetype>::max());
        if (!mails) {
            if (m_isCareful)
                ++m_suspects[first];
            m_isCareful = true;
            return Failure(mails.error());
        }
        const auto kept = keep(*mails, session.uidValidity());
        if (!kept)
            return Failure(kept.error());
        if (const auto finished = session.finish(*kept); !finished)
            return finished;
        if (kept->size() < mails->size())
            return fail(Error::Kind::Unavailable, u"store.unavailable"_s, u"some mails could not be kept"_s);
    }
    m_isCareful = false;
    return {};
}

/// The mails that the mailbox need not keep any more.
Result<QList<quint32>> MailboxReader::keep(const QList<ImapMail> &mails, quint32 uidValidity)
{
    std::vector<std::future<Result<MailArrived>>> answers;
    for (const ImapMail &mail : mails) {
        const ArrivedMail arrived{m_mailbox.name(), u"%1.%2"_s.arg(uidValidity).arg(mail.uid), {}, messageIdOf(mail.bytes), mail.bytes};
        answers.push_back(asked<MailArrived>(m_settings.write, [arrived](Database &database, qint64 now) {
            return MailInService(database, now).keep(arrived);
        }));
    }
    QList<quint32> kept;
    std::optional<Error> error;
    for (size_t i = 0; i < answers.size(); ++i) {
        const auto answer = answers[i].get();
        if (answer)
            kept.append(mails[qsizetype(i)].uid);
        else
            error = answer.error();
    }
    if (!kept.isEmpty())
        m_settings.kept();
    if (kept.isEmpty() && error)
        return Failure(*error);
    return kept;
}

void MailboxReader::leaveOutSuspects(QList<quint32> &uids) const
{
    uids.removeIf([this](quint32 uid) { return m_suspects.value(uid) >= mostFailures; });
}

/// Without waiting for it: the next one says it again.
void MailboxReader::noteSuccess()
{
    const auto now = std::chrono::steady_clock::now();
    if (m_failures == 0 && m_noted.time_since_epoch().count() != 0 && now - m_noted < noteEvery)
        return;
    m_failures = 0;
    m_noted = now;
    asked<void>(m_settings.write, [name = m_mailbox.name()](Database &database, qint64 at) {
        return MailboxService(database, at).succeeded(name);
    });
}

void MailboxReader::noteFailure(const Error &error)
{
    ++m_failures;
    qWarning().noquote() << "mailbox" << m_mailbox.name() << error.code << error.detail;
    asked<void>(m_settings.write, [name = m_mailbox.name(), code = error.code](Database &database, qint64 at) {
        return MailboxService(database, at).failed(name, code);
    });
}

void MailboxReader::rest()
{
    const auto delay = std::min(m_settings.firstDelay * (1 << std::min(m_failures - 1, 12)), m_settings.longestDelay);
    pollfd waiting{m_interrupt.descriptor(), POLLIN, 0};
    ::poll(&waiting, 1, int(delay.count()));
}
