// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/channel/mailentrance.h"

#include "app/server/mail/maildirfile.h"
#include "app/server/service/mailboxservice.h"

using namespace Qt::StringLiterals;

MailEntrance::MailEntrance(Settings settings) : m_settings(std::move(settings)) {}

MailEntrance::~MailEntrance()
{
    stop();
}

Result<void> MailEntrance::start()
{
    if (const auto prepared = MaildirFile::prepare(m_settings.spoolFolder); !prepared)
        return prepared;
    MailSpool(m_settings.spoolFolder).removeUnfinished();
    QStringList names;
    for (const ImapSettings &mailbox : m_settings.mailboxes)
        names.append(mailbox.name());
    const auto named = awaited<void>(m_settings.write, [names](Database &database, qint64 now) {
        return MailboxService(database, now).setNames(names);
    });
    if (!named)
        return named;

    if (m_settings.decide) {
        MailIntake::Settings intake;
        intake.write = m_settings.write;
        intake.read = m_settings.read;
        intake.committed = m_settings.committed;
        intake.isAlone = m_settings.isAlone;
        m_intake = std::make_unique<MailIntake>(intake, m_settings.decide);
        m_intake->start();
    }
    SpoolReader::Settings spool;
    spool.write = m_settings.write;
    spool.kept = [this] { poke(); };
    m_spool = std::make_unique<SpoolReader>(spool, MailSpool(m_settings.spoolFolder));
    m_spool->start();
    startMailboxes();
    return {};
}

void MailEntrance::startMailboxes()
{
    MailboxReader::Settings reader;
    reader.write = m_settings.write;
    reader.kept = [this] { poke(); };
    for (const ImapSettings &mailbox : m_settings.mailboxes) {
        m_mailboxes.push_back(std::make_unique<MailboxReader>(reader, mailbox));
        m_mailboxes.back()->start();
    }
}

/// All are told before the first is waited for.
void MailEntrance::stop()
{
    for (const auto &mailbox : m_mailboxes)
        mailbox->interrupt();
    m_mailboxes.clear();
    m_spool.reset();
    if (m_intake)
        m_intake->stop();
}

void MailEntrance::poke()
{
    if (m_intake)
        m_intake->poke();
}
