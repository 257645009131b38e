// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/channel/spoolreader.h"

#include "app/server/mail/mailparser.h"
#include "app/server/service/mailinservice.h"

#include <QDebug>

using namespace Qt::StringLiterals;

namespace {

// What is in memory at once, and committed together.
constexpr qsizetype mostFiles = 64;
constexpr qint64 mostBytes = 8 * 1024 * 1024;

}

SpoolReader::SpoolReader(Settings settings, const MailSpool &spool)
    : m_settings(std::move(settings)), m_spool(spool), m_watch(spool.newFolder())
{
}

SpoolReader::~SpoolReader()
{
    stop();
}

void SpoolReader::start()
{
    m_thread = std::thread([this] { run(); });
}

void SpoolReader::stop()
{
    m_stopping = true;
    m_watch.interrupt();
    if (m_thread.joinable())
        m_thread.join();
}

void SpoolReader::run()
{
    while (!m_stopping) {
        if (!readWaiting())
            m_watch.wait(m_settings.rescan);
    }
}

/// False when nothing was taken: there is nothing, or it cannot be now.
bool SpoolReader::readWaiting()
{
    const auto names = m_spool.waiting();
    if (!names) {
        leave(QString(), names.error());
        return false;
    }
    qsizetype taken = 0;
    for (qsizetype from = 0; from < names->size() && !m_stopping;)
        taken += keep(nextBatch(*names, from));
    return taken > 0;
}

QStringList SpoolReader::nextBatch(const QStringList &names, qsizetype &from) const
{
    QStringList batch;
    qint64 bytes = 0;
    while (from < names.size() && batch.size() < mostFiles) {
        bytes += m_spool.sizeOf(names[from]);
        if (!batch.isEmpty() && bytes > mostBytes)
            break;
        batch.append(names[from++]);
    }
    return batch;
}

/// The number of files that are no longer needed.
qsizetype SpoolReader::keep(const QStringList &names)
{
    struct Asked {
        QString name;
        std::future<Result<MailArrived>> answer;
    };
    std::vector<Asked> asking;
    for (const QString &name : names) {
        const auto bytes = m_spool.bytesOf(name);
        if (!bytes) {
            leave(name, bytes.error());
            continue;
        }
        const ArrivedMail mail{u"pipe"_s, name, MailSpool::recipientIn(name), messageIdOf(*bytes), *bytes};
        asking.push_back({name, asked<MailArrived>(m_settings.write, [mail](Database &database, qint64 now) {
                              return MailInService(database, now).keep(mail);
                          })});
    }
    qsizetype gone = 0;
    for (Asked &one : asking) {
        const auto arrived = one.answer.get();
        if (!arrived) {
            leave(one.name, arrived.error());
            continue;
        }
        if (*arrived == MailArrived::Duplicate)
            qInfo().noquote() << "mail spool:" << one.name << "brings the bytes of an earlier mail";
        m_spool.remove(one.name);
        m_told.remove(one.name);
        ++gone;
    }
    if (gone > 0)
        m_settings.kept();
    return gone;
}

void SpoolReader::leave(const QString &name, const Error &error)
{
    if (m_told.contains(name))
        return;
    m_told.insert(name);
    qWarning().noquote() << "mail spool:" << name << error.code << error.detail;
}
