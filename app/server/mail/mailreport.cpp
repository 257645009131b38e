// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/gmime.h"

#include "app/server/mail/mailreport.h"

#include "app/server/mail/machinesigns.h"
#include "app/server/mail/mailheaders.h"
#include "app/server/mail/mailtext.h"

using namespace Qt::StringLiterals;
using gmime::Owned;

namespace {

constexpr qsizetype mostReportBytes = 256 * 1024;

Owned<GMimeObject> objectOf(const QByteArray &bytes)
{
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    return Owned<GMimeObject>(g_mime_parser_construct_part(parser.get(), nullptr));
}

QString field(GMimeObject *object, const char *name)
{
    return object ? storableLine(QString::fromUtf8(g_mime_object_get_header(object, name))) : QString();
}

/// "rfc822; ada@example.net" as the address alone.
QString withoutType(const QString &value)
{
    return value.section(u';', -1).trimmed();
}

/// The groups of fields a report consists of, one for the mail and one for each recipient.
QByteArrayList groupsOf(QByteArray report)
{
    report.truncate(mostReportBytes);
    report.replace("\r\n", "\n");
    QByteArrayList groups;
    qsizetype from = 0;
    for (qsizetype to = report.indexOf("\n\n"); to >= 0 && groups.size() < 100; to = report.indexOf("\n\n", from)) {
        groups.append(report.mid(from, to - from) + "\n\n");
        from = to + 2;
    }
    groups.append(report.mid(from) + "\n\n");
    return groups;
}

void readDeliveryStatus(const QByteArray &report, ParsedMail &mail)
{
    for (const QByteArray &group : groupsOf(report)) {
        const auto fields = objectOf(group.trimmed() + "\n\n");
        const QString original = withoutType(field(fields.get(), "Original-Recipient"));
        const QString recipient = original.isEmpty() ? withoutType(field(fields.get(), "Final-Recipient")) : original;
        const bool failed = field(fields.get(), "Action").compare("failed"_L1, Qt::CaseInsensitive) == 0
            && field(fields.get(), "Status").startsWith(u'5');
        if (!recipient.isEmpty() && (mail.originalRecipient.isEmpty() || (failed && !mail.failedForGood)))
            mail.originalRecipient = recipient;
        mail.failedForGood = mail.failedForGood || failed;
    }
}

void readOriginalId(GMimeObject *fields, const char *name, ParsedMail &mail)
{
    if (mail.originalMessageId.isEmpty() && fields)
        mail.originalMessageId = bareMessageId(g_mime_object_get_header(fields, name));
}

void readReportPart(GMimeObject *part, ParsedMail &mail)
{
    const QByteArray type = typeOf(part);
    if (GMIME_IS_MESSAGE_PART(part)) {
        if (GMimeMessage *original = g_mime_message_part_get_message(GMIME_MESSAGE_PART(part)))
            readOriginalId(GMIME_OBJECT(original), "Message-ID", mail);
    } else if (!GMIME_IS_PART(part)) {
        return;
    } else if (type == "message/delivery-status" || type == "message/global-delivery-status") {
        addMachineSign(MachineSign::DeliveryStatus, mail);
        readDeliveryStatus(contentOf(GMIME_PART(part)), mail);
    } else if (type == "message/disposition-notification" || type == "message/global-disposition-notification") {
        addMachineSign(MachineSign::Disposition, mail);
        readOriginalId(objectOf(contentOf(GMIME_PART(part)) + "\n\n").get(), "Original-Message-ID", mail);
    } else if (type == "message/feedback-report") {
        addMachineSign(MachineSign::AbuseReport, mail);
    } else if (type == "text/rfc822-headers" || type == "message/global-headers") {
        readOriginalId(objectOf(contentOf(GMIME_PART(part)) + "\n\n").get(), "Message-ID", mail);
    }
}

}

QByteArray contentOf(GMimePart *part)
{
    GMimeDataWrapper *content = g_mime_part_get_content(part);
    if (!content)
        return {};
    const Owned<GMimeStream> stream(g_mime_stream_mem_new());
    g_mime_data_wrapper_write_to_stream(content, stream.get());
    const GByteArray *bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
    return QByteArray(reinterpret_cast<const char *>(bytes->data), qsizetype(bytes->len));
}

QByteArray typeOf(GMimeObject *object)
{
    GMimeContentType *type = g_mime_object_get_content_type(object);
    const auto word = [](const char *text) { return QByteArray(text).toLower(); };
    return type ? word(g_mime_content_type_get_media_type(type)) + '/' + word(g_mime_content_type_get_media_subtype(type)) : QByteArray();
}

void readReport(GMimeMultipart *report, ParsedMail &mail)
{
    const QByteArray about = QByteArray(g_mime_object_get_content_type_parameter(GMIME_OBJECT(report), "report-type")).toLower();
    if (about == "delivery-status")
        addMachineSign(MachineSign::DeliveryStatus, mail);
    else if (about == "disposition-notification")
        addMachineSign(MachineSign::Disposition, mail);
    else if (about == "feedback-report")
        addMachineSign(MachineSign::AbuseReport, mail);
    for (int i = 0; i < std::min(g_mime_multipart_get_count(report), 20); ++i)
        readReportPart(g_mime_multipart_get_part(report, i), mail);
}
