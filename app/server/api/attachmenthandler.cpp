// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/attachmenthandler.h"

#include "app/server/api/filedownload.h"
#include "app/server/api/problem.h"
#include "app/server/mail/disposition.h"
#include "app/server/service/attachmentservice.h"
#include "models/protocol/attachmentjson.h"

#include <QBuffer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace {

/// The body, wherever it waits. Null when it cannot be read.
std::unique_ptr<QIODevice> bodyOf(const HttpRequest &request)
{
    std::unique_ptr<QIODevice> body;
    if (request.bodyFile.isEmpty()) {
        auto memory = std::make_unique<QBuffer>();
        memory->setData(request.body);
        body = std::move(memory);
    } else {
        body = std::make_unique<QFile>(request.bodyFile);
    }
    return body->open(QIODevice::ReadOnly) ? std::move(body) : nullptr;
}

}

HttpResponse AttachmentHandler::upload(const HttpRequest &request, Context &context)
{
    const QString name = readDisposition(request.header("content-disposition")).fileName;
    if (name.isEmpty())
        return problem(Error::invalid(u"content-disposition"_s, u"attachment.name-missing"_s));
    const auto body = bodyOf(request);
    if (!body)
        return problem({Error::Kind::Unavailable, u"server.spool"_s});
    const auto file = AttachmentService(context.database, context.now)
                          .upload(context.caller, name, QString::fromLatin1(request.header("content-type")), *body);
    if (!file)
        return problem(file.error());
    return HttpResponse::created(protocol::write(*file)).with("location", "/api/v1/attachments/" + QByteArray::number(file->id.value));
}

HttpResponse AttachmentHandler::send(const HttpRequest &request, Context &context)
{
    const auto file =
        AttachmentService(context.database, context.now).find(context.caller, AttachmentId{request.number(u"attachment")});
    if (!file)
        return problem(file.error());
    return fileDownload(request, context, *file);
}
