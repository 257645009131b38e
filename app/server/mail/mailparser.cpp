// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/gmime.h"

#include "app/server/mail/mailparser.h"

#include "app/server/mail/mailbody.h"
#include "app/server/mail/mailbounds.h"
#include "app/server/mail/mailheaders.h"

using namespace Qt::StringLiterals;
using gmime::Owned;

namespace {

struct FreeOptions {
    void operator()(GMimeParserOptions *options) const { g_mime_parser_options_free(options); }
};
using Options = std::unique_ptr<GMimeParserOptions, FreeOptions>;

/// Headers with eighth bits are UTF-8 where that fits, else what Western senders have always sent.
Options tolerant()
{
    Options options(g_mime_parser_options_new());
    const char *charsets[] = {"utf-8", "windows-1252", nullptr};
    g_mime_parser_options_set_fallback_charsets(options.get(), charsets);
    return options;
}

Owned<GMimeMessage> messageOf(const QByteArray &bytes)
{
    gmime::start();
    const Owned<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.constData(), size_t(bytes.size())));
    const Owned<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
    return Owned<GMimeMessage>(g_mime_parser_construct_message(parser.get(), tolerant().get()));
}

/// Without the line mailbox files put before a mail, and with lines that end in LF where CR was all there is.
QByteArray readable(const QByteArray &bytes)
{
    if (!bytes.contains('\n') && bytes.contains('\r'))
        return QByteArray(bytes).replace('\r', '\n');
    if (bytes.startsWith("From ") || bytes.startsWith(">From "))
        return bytes.mid(bytes.indexOf('\n') + 1);
    return bytes;
}

bool saysNothing(const ParsedMail &mail)
{
    return mail.from.isEmpty() && mail.subject.isEmpty() && mail.messageId.isEmpty() && mail.text.trimmed().isEmpty()
        && mail.html.isEmpty() && mail.parts.isEmpty();
}

}

ParsedMail parseMail(const QByteArray &bytes)
{
    const QByteArray mime = readable(bytes);
    ParsedMail mail;
    if (mime.trimmed().isEmpty()) {
        mail.problem = u"mail.empty"_s;
        return mail;
    }
    const MailBounds bounds = MailBounds::of(mime);
    const auto message = messageOf(bounds.problem.isEmpty() ? mime : bounds.head);
    if (!message) {
        mail.problem = u"mail.unreadable"_s;
        return mail;
    }
    readHeaders(message.get(), mail);
    if (bounds.problem.isEmpty())
        readBody(message.get(), mail);
    else
        mail.problem = bounds.problem;
    if (mail.problem.isEmpty() && saysNothing(mail))
        mail.problem = u"mail.unreadable"_s;
    return mail;
}

QString messageIdOf(const QByteArray &bytes)
{
    const auto message = messageOf(MailBounds::of(readable(bytes)).head);
    return message ? bareMessageId(g_mime_message_get_message_id(message.get())) : QString();
}
