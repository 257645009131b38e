// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/filedownload.h"

#include "app/server/api/contentbody.h"

#include <QUrl>

#include <algorithm>

namespace {

bool isKnown(const HttpRequest &request, const QByteArray &tag)
{
    const auto known = request.header("if-none-match").split(',');
    return std::any_of(known.begin(), known.end(), [&](const QByteArray &one) {
        const QByteArray trimmed = one.trimmed();
        return trimmed == tag || trimmed == "W/" + tag;
    });
}

}

QByteArray dispositionOf(const QString &name)
{
    QByteArray plain;
    for (const QChar character : name) {
        const bool isPlain = character >= u' ' && character < u'\x7f' && character != u'"' && character != u'\\' && character != u'%';
        plain += isPlain ? char(character.unicode()) : '_';
    }
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + QUrl::toPercentEncoding(name, {}, "~");
}

HttpResponse fileDownload(const HttpRequest &request, const Context &context, const FoundAttachment &file)
{
    const QByteArray tag = '"' + file.content.sha256.toHex() + '"';
    HttpResponse response;
    response.with("etag", tag).with("cache-control", "private, no-cache");
    if (isKnown(request, tag)) {
        response.status = 304;
        return response;
    }
    response.with("content-type", file.attachment.type.toLatin1())
        .with("content-disposition", dispositionOf(file.attachment.name))
        .with("content-security-policy", "sandbox; default-src 'none'; frame-ancestors 'none'")
        .with("x-content-type-options", "nosniff")
        .with("cross-origin-resource-policy", "same-origin")
        .with("referrer-policy", "no-referrer");
    response.source = std::make_shared<ContentBody>(file.content, context.onReader);
    return response;
}
