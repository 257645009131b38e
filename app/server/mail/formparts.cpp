// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/gmime.h"

#include "app/server/mail/formparts.h"

#include "app/server/mail/disposition.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestHead = 8 * 1024;
constexpr qsizetype longestBoundary = 70;
constexpr qsizetype mostParts = 100;

Failure malformed()
{
    return fail(Error::Kind::Malformed, u"form.multipart"_s);
}

/// Empty when it is no multipart/form-data.
QByteArray boundaryOf(const QByteArray &contentType)
{
    const gmime::Owned<GMimeContentType> type(g_mime_content_type_parse(nullptr, contentType.constData()));
    if (!type || !g_mime_content_type_is_type(type.get(), "multipart", "form-data"))
        return {};
    const QByteArray boundary = g_mime_content_type_get_parameter(type.get(), "boundary");
    return boundary.size() > longestBoundary ? QByteArray() : boundary;
}

/// The field that \a head, with the empty line that ends it, describes; without its bytes.
FormPart partOf(const QByteArray &head)
{
    const gmime::Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(head.constData(), size_t(head.size())));
    const gmime::Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    const gmime::Owned<GMimeObject> parsed(g_mime_parser_construct_part(parser.get(), nullptr));
    if (!parsed)
        return {};
    GMimeHeader *said = g_mime_header_list_get_header(g_mime_object_get_header_list(parsed.get()), "Content-Disposition");
    const Disposition disposition = said ? readDisposition(QByteArray(g_mime_header_get_raw_value(said)).replace("\r\n", "").trimmed()) : Disposition();
    FormPart part{disposition.field, disposition.hasFile, disposition.fileName, {}, {}};
    if (GMimeContentType *type = g_mime_object_get_content_type(parsed.get())) {
        char *name = g_mime_content_type_get_mime_type(type);
        part.type = QString::fromUtf8(name);
        g_free(name);
    }
    return part;
}

}

Result<QList<FormPart>> readFormParts(const QByteArray &contentType, const QByteArray &body)
{
    gmime::start();
    const QByteArray boundary = boundaryOf(contentType);
    if (boundary.isEmpty())
        return fail(Error::Kind::Malformed, u"form.type"_s);
    const QByteArray delimiter = "\r\n--" + boundary;
    if (!body.startsWith(QByteArrayView(delimiter).sliced(2)))
        return malformed();

    QList<FormPart> parts;
    for (qsizetype at = delimiter.size() - 2; body.mid(at, 2) != "--";) {
        const qsizetype headEnd = body.indexOf("\r\n\r\n", at);
        const qsizetype head = at + 2;
        if (body.mid(at, 2) != "\r\n" || headEnd < head || headEnd - head > longestHead)
            return malformed();
        const qsizetype begin = headEnd + 4;
        const qsizetype end = body.indexOf(delimiter, begin);
        if (end < 0)
            return malformed();
        if (parts.size() == mostParts)
            return fail(Error::Kind::Malformed, u"form.too-many"_s);
        parts.append(partOf(body.mid(head, begin - head)));
        parts.last().bytes = body.mid(begin, end - begin);
        at = end + delimiter.size();
    }
    return parts;
}
