// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/gmime.h"

#include "app/server/mail/mailbody.h"

#include "app/server/mail/htmlcleaner.h"
#include "app/server/mail/mailbounds.h"
#include "app/server/mail/mailreport.h"
#include "app/server/mail/mailtext.h"
#include "app/server/mail/plaintext.h"

#include <vector>

using namespace Qt::StringLiterals;
using gmime::Owned;

namespace {

constexpr qsizetype longestText = 1024 * 1024; ///< in bytes; more is a file

/// One passage of what a mail says, as far as it was written in each form.
struct Passage {
    QString text;
    QString html;
};

QString parameterOf(GMimeObject *object, const char *name)
{
    return QString::fromUtf8(g_mime_object_get_content_type_parameter(object, name));
}

/// As in "cid:…" of the HTML.
QString contentIdOf(GMimeObject *object)
{
    const QString id = storableLine(QString::fromUtf8(g_mime_object_get_content_id(object)));
    return QString(id).remove(u'<').remove(u'>');
}

QString fileNameOf(GMimeObject *object)
{
    return GMIME_IS_PART(object) ? storableFileName(QString::fromUtf8(g_mime_part_get_filename(GMIME_PART(object)))) : QString();
}

bool isBodyType(const QByteArray &type)
{
    return type == "text/plain" || type == "text/html";
}

QString declaredType(GMimeObject *object)
{
    const QString type = storableLine(QString::fromLatin1(typeOf(object)));
    return type.size() > 3 && type.size() <= 127 ? type : u"application/octet-stream"_s;
}

/// Puts a mail together from its parts.
class BodyReader
{
public:
    explicit BodyReader(ParsedMail &mail) : m_mail(mail) {}

    void read(GMimeObject *object)
    {
        if (!object || !m_mail.problem.isEmpty())
            return;
        if (GMIME_IS_MULTIPART(object))
            readMultipart(GMIME_MULTIPART(object));
        else if (GMIME_IS_MESSAGE_PART(object))
            addMessage(GMIME_MESSAGE_PART(object));
        else if (GMIME_IS_PART(object))
            readPart(GMIME_PART(object));
    }

    /// What was written only in HTML is told in plain text as well.
    void finish()
    {
        const bool hasHtml = std::any_of(m_passages.begin(), m_passages.end(), [](const Passage &p) { return !p.html.isEmpty(); });
        QStringList texts;
        QStringList htmls;
        for (Passage &passage : m_passages) {
            if (passage.text.trimmed().isEmpty() && !passage.html.isEmpty())
                passage.text = plainTextOf(passage.html).value_or(QString());
            if (hasHtml)
                htmls.append(passage.html.isEmpty() ? u"<pre>"_s + passage.text.toHtmlEscaped() + u"</pre>"_s : passage.html);
            if (!passage.text.trimmed().isEmpty())
                texts.append(passage.text);
        }
        m_mail.text = texts.join(u"\n\n"_s);
        m_mail.html = htmls.join(u'\n');
        for (MailPart &part : m_mail.parts) {
            if (!m_mail.html.contains(u"\"cid:"_s + part.contentId.toHtmlEscaped() + u'"'))
                part.contentId.clear();
        }
    }

private:
    void readMultipart(GMimeMultipart *multipart)
    {
        const QByteArray type = typeOf(GMIME_OBJECT(multipart));
        if (type == "multipart/report")
            readReport(multipart, m_mail);
        const int count = g_mime_multipart_get_count(multipart);
        if (count == 0)
            return addProse(QByteArray(g_mime_multipart_get_prologue(multipart)));
        if (type == "multipart/alternative")
            return readAlternatives(multipart, count);
        if (type == "multipart/related")
            return readRelated(multipart, count);
        for (int i = 0; i < count; ++i)
            read(g_mime_multipart_get_part(multipart, i));
    }

    /// The plainest form of the words and the richest one; files are those of all forms.
    void readAlternatives(GMimeMultipart *multipart, int count)
    {
        const QList<Passage> before = std::exchange(m_passages, {});
        Passage chosen;
        for (int i = 0; i < count; ++i) {
            m_passages.clear();
            read(g_mime_multipart_get_part(multipart, i));
            QStringList texts;
            QStringList htmls;
            for (const Passage &passage : std::as_const(m_passages)) {
                texts.append(passage.text);
                htmls.append(passage.html);
            }
            if (chosen.text.trimmed().isEmpty())
                chosen.text = texts.join(u'\n');
            if (const QString html = htmls.join(u'\n'); !html.trimmed().isEmpty())
                chosen.html = html;
        }
        m_passages = before;
        m_passages.append(chosen);
    }

    /// One part says it all, the others are what it shows.
    void readRelated(GMimeMultipart *multipart, int count)
    {
        const QString start = parameterOf(GMIME_OBJECT(multipart), "start").remove(u'<').remove(u'>').trimmed();
        int root = 0;
        for (int i = 0; i < count && !start.isEmpty(); ++i) {
            if (contentIdOf(g_mime_multipart_get_part(multipart, i)) == start)
                root = i;
        }
        read(g_mime_multipart_get_part(multipart, root));
        for (int i = 0; i < count; ++i) {
            GMimeObject *part = g_mime_multipart_get_part(multipart, i);
            if (i == root)
                continue;
            if (GMIME_IS_PART(part))
                addFile(GMIME_PART(part));
            else
                read(part);
        }
    }

    void readPart(GMimePart *part)
    {
        const char *disposition = g_mime_object_get_disposition(GMIME_OBJECT(part));
        const bool isAttached = disposition && g_ascii_strcasecmp(disposition, "attachment") == 0;
        const bool isNamedBehind = !m_passages.isEmpty() && !fileNameOf(GMIME_OBJECT(part)).isEmpty();
        const QByteArray type = typeOf(GMIME_OBJECT(part));
        if (!isBodyType(type) || isAttached || isNamedBehind)
            return addFile(part);
        const QByteArray bytes = contentOf(part);
        if (bytes.size() > longestText)
            return addFile(part, bytes);
        const DecodedText words = decodedText(bytes, QByteArray(g_mime_object_get_content_type_parameter(GMIME_OBJECT(part), "charset")));
        const auto html = type == "text/html" ? cleanedHtml(words.text, HtmlImages::ByContentId) : Result<QString>(QString());
        if (!html)
            return addFile(part, bytes);
        m_mail.isCharsetGuessed = m_mail.isCharsetGuessed || words.isGuessed;
        if (type == "text/html")
            m_passages.append({QString(), *html});
        else
            m_passages.append({isFlowed(part) ? unflowed(words.text, deletesBlank(part)) : words.text, QString()});
    }

    /// Its parts were not found, but it says something.
    void addProse(const QByteArray &bytes)
    {
        const DecodedText words = decodedText(bytes.left(longestText), {});
        m_mail.isCharsetGuessed = m_mail.isCharsetGuessed || words.isGuessed;
        m_passages.append({words.text, QString()});
    }

    static bool isFlowed(GMimePart *part)
    {
        return parameterOf(GMIME_OBJECT(part), "format").compare("flowed"_L1, Qt::CaseInsensitive) == 0;
    }

    static bool deletesBlank(GMimePart *part)
    {
        return parameterOf(GMIME_OBJECT(part), "delsp").compare("yes"_L1, Qt::CaseInsensitive) == 0;
    }

    void addFile(GMimePart *part) { addFile(part, contentOf(part)); }

    void addFile(GMimePart *part, const QByteArray &bytes)
    {
        add({fileNameOf(GMIME_OBJECT(part)), declaredType(GMIME_OBJECT(part)), contentIdOf(GMIME_OBJECT(part)), bytes});
    }

    void addMessage(GMimeMessagePart *part)
    {
        GMimeMessage *message = g_mime_message_part_get_message(part);
        QByteArray bytes;
        if (message) {
            const Owned<GMimeStream> stream(g_mime_stream_mem_new());
            g_mime_object_write_to_stream(GMIME_OBJECT(message), nullptr, stream.get());
            const GByteArray *written = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(stream.get()));
            bytes = QByteArray(reinterpret_cast<const char *>(written->data), qsizetype(written->len));
        }
        const QString subject = message ? QString::fromUtf8(g_mime_message_get_subject(message)) : QString();
        const QString name = storableFileName(subject.left(80));
        add({(name.isEmpty() ? u"message"_s : name) + u".eml"_s, declaredType(GMIME_OBJECT(part)), contentIdOf(GMIME_OBJECT(part)), bytes});
    }

    void add(const MailPart &part)
    {
        if (m_mail.parts.size() < MailBounds::mostFiles)
            m_mail.parts.append(part);
        else
            m_mail.problem = u"mail.too-many-files"_s;
    }

    ParsedMail &m_mail;
    QList<Passage> m_passages;
};

/// A bound that the headers of one part break.
QString problemOf(GMimeObject *object)
{
    GMimeHeaderList *headers = g_mime_object_get_header_list(object);
    const int count = g_mime_header_list_get_count(headers);
    if (count > MailBounds::mostHeaderLines)
        return u"mail.too-many-headers"_s;
    for (int i = 0; i < count; ++i) {
        if (qstrlen(g_mime_header_get_raw_value(g_mime_header_list_get_header_at(headers, i))) > size_t(MailBounds::longestHeader))
            return u"mail.header-too-long"_s;
    }
    return {};
}

/// A bound that the structure breaks, messages within it included. Does not descend by itself, however deep that is.
QString structureProblem(GMimeObject *root)
{
    struct Place {
        GMimeObject *object;
        int depth;
    };
    std::vector<Place> places{{root, 1}};
    for (size_t next = 0; next < places.size(); ++next) {
        const auto [object, depth] = places[next];
        if (!object)
            continue;
        if (depth > MailBounds::deepest)
            return u"mail.too-deep"_s;
        if (const QString problem = problemOf(object); !problem.isEmpty())
            return problem;
        if (GMIME_IS_MULTIPART(object)) {
            for (int i = 0; i < g_mime_multipart_get_count(GMIME_MULTIPART(object)); ++i)
                places.push_back({g_mime_multipart_get_part(GMIME_MULTIPART(object), i), depth + 1});
        } else if (GMIME_IS_MESSAGE_PART(object)) {
            if (GMimeMessage *message = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object)))
                places.push_back({g_mime_message_get_mime_part(message), depth + 1});
        }
        if (places.size() > size_t(MailBounds::mostParts))
            return u"mail.too-many-parts"_s;
    }
    return {};
}

}

void readBody(GMimeMessage *message, ParsedMail &mail)
{
    GMimeObject *root = g_mime_message_get_mime_part(message);
    mail.problem = root ? structureProblem(root) : QString();
    BodyReader reader(mail);
    reader.read(root);
    reader.finish();
}
