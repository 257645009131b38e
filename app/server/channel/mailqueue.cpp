// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/channel/mailqueue.h"

#include "app/server/channel/awaited.h"
#include "app/server/mail/mimewriter.h"
#include "app/server/service/mailoutservice.h"

#include <QDebug>

using namespace Qt::StringLiterals;

namespace {

Letter letterOf(const QueuedMail &mail)
{
    Letter letter;
    letter.templateName = mail.draft.templateName;
    letter.language = mail.draft.language;
    letter.to = {mail.draft.toName, mail.draft.toAddress};
    letter.data = mail.draft.data;
    letter.messageId = mail.messageId;
    letter.thread = mail.draft.ticket.isValid() ? u"ticket-%1"_s.arg(mail.draft.ticket.value) : QString();
    letter.date = mail.createdAt;
    return letter;
}

}

MailQueue::MailQueue(Settings settings, const MailComposer &composer, std::unique_ptr<MailTransport> transport)
    : m_settings(std::move(settings))
    , m_writer{m_settings.write, m_settings.clock}
    , m_composer(composer)
    , m_transport(std::move(transport))
    , m_thread([this] { return sendNext(); }, std::chrono::seconds(m_settings.pollSeconds))
{
}

/// False when there is nothing to do now.
bool MailQueue::sendNext()
{
    using Taken = std::optional<QueuedMail>;
    const auto mail = onWriter<Taken>([this](Database &database, qint64 now) {
        return MailOutService(database, now).take(now + m_settings.lease);
    });
    if (!mail)
        qWarning().noquote() << "mail queue:" << mail.error().code << mail.error().detail;
    if (!mail || !*mail)
        return false;

    const auto outcome = send(**mail);
    if (!outcome)
        qWarning().noquote() << "mail" << (*mail)->messageId << outcome.error().code << outcome.error().detail;
    const auto noted = note(**mail, outcome);
    if (!noted)
        qWarning().noquote() << "mail queue:" << noted.error().code << noted.error().detail;
    if (noted)
        m_settings.committed();
    return noted.has_value();
}

Result<void> MailQueue::send(const QueuedMail &mail) const
{
    Letter letter = letterOf(mail);
    if (mail.draft.data.contains("attachments"_L1)) {
        auto files = onWriter<QList<MailFile>>([&mail](Database &database, qint64 now) { return MailOutService(database, now).filesOf(mail); });
        if (!files)
            return Failure(files.error());
        letter.files = std::move(*files);
    }
    const auto message = m_composer.compose(letter);
    if (!message)
        return Failure(message.error());
    const auto mime = writeMime(*message);
    if (!mime)
        return Failure(mime.error());
    return m_transport->send({message->envelopeSender, message->to.address}, *mime);
}

Result<void> MailQueue::note(const QueuedMail &mail, const Result<void> &outcome) const
{
    return onWriter<void>([&](Database &database, qint64 now) {
        MailOutService queue(database, now);
        if (outcome)
            return queue.sent(mail);
        const bool maySucceedLater = outcome.error().kind == Error::Kind::Unavailable;
        if (maySucceedLater && now - mail.createdAt < m_settings.giveUpAfter)
            return queue.deferred(mail, now + delayAfter(mail.attempts), outcome.error().code + u": "_s + outcome.error().detail);
        return queue.failed(mail, outcome.error().code);
    });
}

qint64 MailQueue::delayAfter(int attempts) const
{
    const int doublings = std::clamp(attempts - 1, 0, 20);
    return std::min(m_settings.firstDelay << doublings, m_settings.longestDelay);
}

template <typename T>
Result<T> MailQueue::onWriter(std::function<Result<T>(Database &, qint64 now)> work) const
{
    return awaited<T>(m_writer, std::move(work));
}
