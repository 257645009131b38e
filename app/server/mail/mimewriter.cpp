// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/gmime.h"

#include "app/server/mail/mimewriter.h"

#include "models/domain/idna.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using gmime::Owned;

namespace {

struct FreeFormat {
    void operator()(GMimeFormatOptions *options) const { g_mime_format_options_free(options); }
};
using Format = std::unique_ptr<GMimeFormatOptions, FreeFormat>;

bool isSafeInHeader(const QString &value)
{
    for (const QChar character : value)
        if (character < u' ' || character == u'\x7f')
            return false;
    return true;
}

Failure refuse(const QString &code, const QString &detail)
{
    return fail(Error::Kind::Invalid, code, detail);
}

Result<void> checkHeaders(const MailMessage &message)
{
    for (const QString &value : {message.from.name, message.to.name, message.subject, message.loopMark})
        if (!isSafeInHeader(value))
            return refuse(u"mail.header-invalid"_s, u"control character in a header value"_s);
    for (const MailFile &file : message.files)
        if (!isSafeInHeader(file.name))
            return refuse(u"mail.header-invalid"_s, u"control character in the name of a file"_s);
    for (const QString &id : QList<QString>{message.messageId} + message.references)
        if (!isMessageId(id))
            return refuse(u"mail.header-invalid"_s, u"not a message id"_s);
    if (!message.inReplyTo.isEmpty() && !isMessageId(message.inReplyTo))
        return refuse(u"mail.header-invalid"_s, u"not a message id"_s);
    return {};
}

QByteArray bracketed(const QList<QString> &ids)
{
    QByteArrayList written;
    for (const QString &id : ids)
        written.append('<' + id.toLatin1() + '>');
    return written.join(' ');
}

/// Mostly ASCII stays readable; other scripts would triple in quoted-printable.
GMimeContentEncoding encodingFor(const QByteArray &body)
{
    qsizetype beyondAscii = 0;
    for (const char byte : body)
        beyondAscii += static_cast<unsigned char>(byte) > 0x7e;
    return beyondAscii * 5 > body.size() ? GMIME_CONTENT_ENCODING_BASE64 : GMIME_CONTENT_ENCODING_QUOTEDPRINTABLE;
}

QByteArray crlfLines(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').remove(QChar::Null);
    if (!text.endsWith(u'\n'))
        text += u'\n';
    return text.replace(u'\n', u"\r\n"_s).toUtf8();
}

Owned<GMimePart> textPart(const char *subtype, const QString &text)
{
    const QByteArray body = crlfLines(text);
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(body.constData(), size_t(body.size())));
    const Owned<GMimeDataWrapper> content(
        g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    Owned<GMimePart> part(g_mime_part_new_with_type("text", subtype));
    g_mime_object_set_content_type_parameter(GMIME_OBJECT(part.get()), "charset", "utf-8");
    g_mime_part_set_content_encoding(part.get(), encodingFor(body));
    g_mime_part_set_content(part.get(), content.get());
    return part;
}

Owned<GMimeObject> words(const MailMessage &message)
{
    auto plain = textPart("plain", message.text);
    if (message.html.isEmpty())
        return Owned<GMimeObject>(GMIME_OBJECT(plain.release()));
    const auto html = textPart("html", message.html);
    GMimeMultipart *both = g_mime_multipart_new_with_subtype("alternative");
    g_mime_multipart_add(both, GMIME_OBJECT(plain.get()));
    g_mime_multipart_add(both, GMIME_OBJECT(html.get()));
    return Owned<GMimeObject>(GMIME_OBJECT(both));
}

/// A mail or several parts as a file would have to go unencoded, so their type is not told.
QByteArray typeOnTheWay(const MailFile &file)
{
    const bool isOpaque = file.type.startsWith("message/"_L1) || file.type.startsWith("multipart/"_L1) || !file.type.contains(u'/');
    return isOpaque ? QByteArrayLiteral("application/octet-stream") : file.type.toLatin1();
}

Owned<GMimePart> filePart(const MailFile &file)
{
    const QByteArrayList type = typeOnTheWay(file).split('/');
    Owned<GMimePart> part(g_mime_part_new_with_type(type.first().constData(), type.last().constData()));
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(file.bytes.constData(), size_t(file.bytes.size())));
    const Owned<GMimeDataWrapper> content(g_mime_data_wrapper_new_with_stream(stream.get(), GMIME_CONTENT_ENCODING_DEFAULT));
    g_mime_part_set_content_encoding(part.get(), GMIME_CONTENT_ENCODING_BASE64);
    g_mime_part_set_content(part.get(), content.get());

    g_mime_object_set_disposition(GMIME_OBJECT(part.get()), "attachment");
    GMimeParamList *parameters =
        g_mime_content_disposition_get_parameters(g_mime_object_get_content_disposition(GMIME_OBJECT(part.get())));
    g_mime_param_list_set_parameter(parameters, "filename", file.name.toUtf8().constData());
    g_mime_param_set_charset(g_mime_param_list_get_parameter(parameters, "filename"), "utf-8");
    return part;
}

Owned<GMimeObject> body(const MailMessage &message)
{
    auto said = words(message);
    if (message.files.isEmpty())
        return said;
    GMimeMultipart *all = g_mime_multipart_new_with_subtype("mixed");
    g_mime_multipart_add(all, said.get());
    for (const MailFile &file : message.files)
        g_mime_multipart_add(all, GMIME_OBJECT(filePart(file).get()));
    return Owned<GMimeObject>(GMIME_OBJECT(all));
}

/// Left alone, GMime writes a name in the oldest charset that holds it.
void addMailbox(GMimeMessage *mime, GMimeAddressType type, const QString &name, const QByteArray &address)
{
    const QByteArray utf8Name = name.toUtf8();
    const Owned<InternetAddress> mailbox(
        internet_address_mailbox_new(name.isEmpty() ? nullptr : utf8Name.constData(), address.constData()));
    internet_address_set_charset(mailbox.get(), "utf-8");
    internet_address_list_add(g_mime_message_get_addresses(mime, type), mailbox.get());
}

/// What is ASCII already goes out in the spelling it is stored in.
Result<QByteArray> wireHost(const QString &host)
{
    return idna::toAscii(host).map([&host](const QString &labels) {
        const bool isAscii = std::all_of(host.begin(), host.end(), [](QChar character) { return character < u'\x80'; });
        return (isAscii ? host : labels).toLatin1();
    });
}

void setHeader(GMimeMessage *mime, const char *name, const QByteArray &value)
{
    g_mime_object_set_header(GMIME_OBJECT(mime), name, value.constData(), nullptr);
}

QByteArray written(GMimeMessage *mime)
{
    const Format format(g_mime_format_options_new());
    g_mime_format_options_set_newline_format(format.get(), GMIME_NEWLINE_FORMAT_DOS);
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_object_write_to_stream(GMIME_OBJECT(mime), format.get(), stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QByteArray(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len));
}

}

bool isMessageId(const QString &id)
{
    for (const QChar character : id)
        if (character <= u' ' || character >= u'\x7f' || character == u'<' || character == u'>')
            return false;
    return id.contains(u'@') && id.size() <= 900;
}

Result<QByteArray> wireAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    const QString local = address.left(at);
    const auto host = wireHost(address.mid(at + 1));
    if (at < 1 || !host || address.size() > 254)
        return refuse(u"mail.address-invalid"_s, u"not an address"_s);
    for (const QChar character : local)
        if (character <= u' ' || character >= u'\x7f' || u"<>()[]\\,;:\"@"_s.contains(character))
            return refuse(u"mail.address-invalid"_s, u"local part needs more than SMTP offers"_s);
    return local.toLatin1() + '@' + *host;
}

Result<QByteArray> writeMime(const MailMessage &message)
{
    gmime::start();
    if (const auto checked = checkHeaders(message); !checked)
        return Failure(checked.error());
    const auto from = wireAddress(message.from.address);
    const auto to = wireAddress(message.to.address);
    const auto replyTo = wireAddress(message.replyTo.isEmpty() ? message.from.address : message.replyTo);
    for (const auto *address : {&from, &to, &replyTo})
        if (!*address)
            return Failure(address->error());

    const Owned<GMimeMessage> mime(g_mime_message_new(TRUE));
    GDateTime *date = g_date_time_new_from_unix_utc(message.date / 1000);
    g_mime_message_set_date(mime.get(), date);
    g_date_time_unref(date);
    addMailbox(mime.get(), GMIME_ADDRESS_TYPE_FROM, message.from.name, *from);
    addMailbox(mime.get(), GMIME_ADDRESS_TYPE_TO, message.to.name, *to);
    if (!message.replyTo.isEmpty())
        addMailbox(mime.get(), GMIME_ADDRESS_TYPE_REPLY_TO, {}, *replyTo);
    g_mime_message_set_subject(mime.get(), message.subject.toUtf8().constData(), "utf-8");
    g_mime_message_set_message_id(mime.get(), message.messageId.toLatin1().constData());
    if (!message.inReplyTo.isEmpty())
        setHeader(mime.get(), "In-Reply-To", bracketed({message.inReplyTo}));
    if (!message.references.isEmpty())
        setHeader(mime.get(), "References", bracketed(message.references));
    if (!message.loopMark.isEmpty())
        setHeader(mime.get(), "X-Support-Loop", message.loopMark.toLatin1());
    if (message.automatic) {
        setHeader(mime.get(), "Auto-Submitted", message.answersMail ? "auto-replied" : "auto-generated");
        setHeader(mime.get(), "Precedence", "bulk");
        setHeader(mime.get(), "X-Auto-Response-Suppress", "All");
    }
    g_mime_message_set_mime_part(mime.get(), body(message).get());
    return written(mime.get());
}
