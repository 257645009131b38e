// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/gmime.h"

#include "app/server/mail/mailheaders.h"

#include "app/server/mail/machinesigns.h"
#include "app/server/mail/mailtext.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostMailboxes = 1000;
constexpr int deepestGroup = 3; // RFC 5322 knows one level
constexpr qsizetype mostReferences = 200;
constexpr int longestId = 998;
constexpr qint64 latestDate = 4'102'444'800; // 2100

void addMailboxes(InternetAddressList *list, QList<Mailbox> &mailboxes, int depth = 0)
{
    const int count = list ? internet_address_list_length(list) : 0;
    for (int i = 0; i < count && mailboxes.size() < mostMailboxes; ++i) {
        InternetAddress *address = internet_address_list_get_address(list, i);
        if (INTERNET_ADDRESS_IS_GROUP(address)) {
            if (depth < deepestGroup)
                addMailboxes(internet_address_group_get_members(INTERNET_ADDRESS_GROUP(address)), mailboxes, depth + 1);
            continue;
        }
        const QString name = QString::fromUtf8(internet_address_get_name(address));
        const QString bare = QString::fromUtf8(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(address)));
        mailboxes.append({storableLine(name), storableLine(bare)});
    }
}

QList<Mailbox> mailboxes(GMimeMessage *message, GMimeAddressType type)
{
    QList<Mailbox> found;
    addMailboxes(g_mime_message_get_addresses(message, type), found);
    return found;
}

QStringList addressesIn(const char *value)
{
    const gmime::Owned<InternetAddressList> list(internet_address_list_parse(nullptr, value));
    QList<Mailbox> found;
    addMailboxes(list.get(), found);
    QStringList addresses;
    for (const Mailbox &mailbox : found)
        addresses.append(mailbox.address);
    return addresses;
}

struct FreeReferences {
    void operator()(GMimeReferences *references) const { g_mime_references_free(references); }
};

/// The first and the latest: what is between matters to nobody.
QStringList messageIds(const char *value)
{
    const std::unique_ptr<GMimeReferences, FreeReferences> references(g_mime_references_parse(nullptr, value));
    QStringList ids;
    for (int i = 0; i < g_mime_references_length(references.get()); ++i) {
        const QString id = bareMessageId(g_mime_references_get_message_id(references.get(), i));
        if (!id.isEmpty() && !ids.endsWith(id))
            ids.append(id);
    }
    return ids.size() > mostReferences ? ids.first(1) + ids.last(mostReferences - 1) : ids;
}

/// Milliseconds UTC; 0 for what cannot be.
qint64 dateOf(GMimeMessage *message)
{
    GDateTime *date = g_mime_message_get_date(message);
    const qint64 seconds = date ? g_date_time_to_unix(date) : 0;
    return seconds > 0 && seconds < latestDate ? seconds * 1000 : 0;
}

void readHeader(const QByteArray &name, GMimeHeader *header, ParsedMail &mail)
{
    const char *value = g_mime_header_get_value(header);
    const char *raw = g_mime_header_get_raw_value(header);
    const QString text = storableLine(QString::fromUtf8(value));
    if (name == "delivered-to" || name == "x-original-to" || name == "x-delivered-to" || name == "envelope-to")
        mail.deliveredTo += addressesIn(value);
    else if (name == "return-path" && mail.returnPath.isEmpty() && !mail.machineSigns.contains(MachineSign::NullReturnPath))
        readReturnPath(text, addressesIn(value), mail);
    else if (name == "authentication-results")
        mail.authenticationResults.append(storableLine(QString::fromUtf8(raw).replace(u"\r\n"_s, u"\n"_s).remove(u'\n')));
    else if (name == "in-reply-to")
        mail.inReplyTo += messageIds(raw);
    else if (name == "references")
        mail.references += messageIds(raw);
    else if (name == "x-support-loop")
        mail.loopMarks.append(text);
    readMachineSign(QString::fromLatin1(name), text, mail);
}

}

QString bareMessageId(const char *id)
{
    QString bare = storableLine(QString::fromUtf8(id)).remove(u' ').remove(u'<').remove(u'>');
    bare.truncate(longestId);
    return bare;
}

void readHeaders(GMimeMessage *message, ParsedMail &mail)
{
    mail.from = mailboxes(message, GMIME_ADDRESS_TYPE_FROM);
    mail.replyTo = mailboxes(message, GMIME_ADDRESS_TYPE_REPLY_TO);
    mail.to = mailboxes(message, GMIME_ADDRESS_TYPE_TO);
    mail.cc = mailboxes(message, GMIME_ADDRESS_TYPE_CC);
    mail.subject = storableLine(QString::fromUtf8(g_mime_message_get_subject(message)));
    mail.messageId = bareMessageId(g_mime_message_get_message_id(message));
    mail.date = dateOf(message);

    GMimeHeaderList *headers = g_mime_object_get_header_list(GMIME_OBJECT(message));
    for (int i = 0; i < g_mime_header_list_get_count(headers); ++i) {
        GMimeHeader *header = g_mime_header_list_get_header_at(headers, i);
        readHeader(QByteArray(g_mime_header_get_name(header)).toLower(), header, mail);
    }
    readMachineAddresses(mail);
}
