// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/attachmentservice.h"

#include "app/server/service/filetype.h"
#include "app/server/service/unusedcontent.h"
#include "app/server/service/writing.h"
#include "models/domain/filename.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 waitsFor = 24 * 3'600'000;
constexpr int removedAtOnce = 200;

Failure unknownAttachment()
{
    return fail(Error::Kind::NotFound, u"attachment.unknown"_s);
}

}

Result<Attachment> AttachmentService::upload(const Caller &caller, const QString &name, const QString &type, QIODevice &source)
{
    if (source.size() == 0)
        return fail(Error::Kind::Invalid, u"attachment.empty"_s);
    if (source.size() > largestFile)
        return fail(Error::Kind::Invalid, u"attachment.too-large"_s);

    return writing(m_database, [&](ChangeLog &) -> Result<Attachment> {
        const auto waiting = AttachmentRepository(m_database).countWaiting(caller.user);
        if (!waiting)
            return Failure(waiting.error());
        if (*waiting >= mostWaiting)
            return fail(Error::Kind::Limited, u"attachment.too-many-waiting"_s);
        NewAttachment file;
        file.user = caller.user;
        file.name = name;
        file.declaredType = type;
        return insert(file, source);
    });
}

Result<void> AttachmentService::attach(const Caller &caller, Message &message, const AttachmentIds &ids, const QString &pointer)
{
    AttachmentRepository attachments(m_database);
    for (qsizetype i = 0; i < ids.size(); ++i) {
        const auto attached = attachments.attach(ids[i], message.id, caller.user);
        if (!attached)
            return Failure(attached.error());
        if (!*attached)
            return failInvalid(u"%1/%2"_s.arg(pointer).arg(i), u"attachment.unknown"_s);
    }
    if (ids.isEmpty())
        return {};
    QList<Message> messages{message};
    return attachments.addTo(messages).transform([&] { message = messages.first(); });
}

Result<void> AttachmentService::keep(Message &message, const SentFiles &files)
{
    for (const SentFile &sent : files) {
        NewAttachment file;
        file.message = message.id;
        file.name = sent.name;
        file.declaredType = sent.type;
        file.partId = sent.partId;
        QBuffer source;
        source.setData(sent.bytes);
        source.open(QIODevice::ReadOnly);
        const auto kept = insert(file, source);
        if (!kept)
            return Failure(kept.error());
        message.attachments.append(*kept);
    }
    return {};
}

/// The name is cleaned here, where every file passes, and it is the cleaned one that is kept.
Result<Attachment> AttachmentService::insert(NewAttachment file, QIODevice &source)
{
    file.name = cleanedFileName(file.name);
    file.type = typeOfBytes(source.peek(bytesThatTellTheType));
    file.declaredType = declaredType(file.declaredType);
    const auto content = ContentRepository(m_database).put(source, m_now);
    if (!content)
        return Failure(content.error());
    file.content = content->id;
    return AttachmentRepository(m_database).insert(file, m_now).transform([&](AttachmentId id) {
        return Attachment{id, file.name, file.type, content->size};
    });
}

Result<FoundAttachment> AttachmentService::find(const Caller &caller, AttachmentId id) const
{
    const auto found = AttachmentRepository(m_database).find(id);
    if (!found)
        return Failure(found.error());
    if (!*found)
        return unknownAttachment();
    const bool waits = !(*found)->message.isValid();
    if (waits ? (*found)->user != caller.user : !caller.sight().covers((*found)->team))
        return unknownAttachment();
    return **found;
}

Result<FoundAttachment> AttachmentService::find(const Customer &customer, AttachmentId id) const
{
    const auto found = AttachmentRepository(m_database).find(id);
    if (!found)
        return Failure(found.error());
    if (!*found || !(*found)->message.isValid() || (*found)->kind != MessageKind::Reply)
        return unknownAttachment();
    const auto ticket = CustomerTickets(m_database, m_now).byId(customer, (*found)->ticket);
    if (!ticket && ticket.error().kind == Error::Kind::NotFound)
        return unknownAttachment();
    if (!ticket)
        return Failure(ticket.error());
    return **found;
}

Result<void> AttachmentService::removeExpired()
{
    return writing(m_database, [&](ChangeLog &) -> Result<void> {
        const auto contents = AttachmentRepository(m_database).removeWaiting(m_now - waitsFor, removedAtOnce);
        if (!contents)
            return Failure(contents.error());
        for (const ContentId content : *contents) {
            if (const auto removed = removeUnused(m_database, content); !removed)
                return removed;
        }
        return {};
    });
}
