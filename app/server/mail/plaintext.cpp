// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/plaintext.h"

#include "app/server/mail/htmlwalker.h"
#include "app/server/mail/safelink.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace {

enum class Spacing { None, Line, Paragraph };

Spacing spacing(const QString &element)
{
    static const QHash<QString, Spacing> spacings = {
        {u"p"_s, Spacing::Paragraph},   {u"blockquote"_s, Spacing::Paragraph}, {u"h1"_s, Spacing::Paragraph},
        {u"h2"_s, Spacing::Paragraph},  {u"h3"_s, Spacing::Paragraph},         {u"h4"_s, Spacing::Paragraph},
        {u"h5"_s, Spacing::Paragraph},  {u"h6"_s, Spacing::Paragraph},         {u"pre"_s, Spacing::Paragraph},
        {u"ul"_s, Spacing::Paragraph},  {u"ol"_s, Spacing::Paragraph},         {u"table"_s, Spacing::Paragraph},
        {u"div"_s, Spacing::Line},      {u"li"_s, Spacing::Line},              {u"tr"_s, Spacing::Line},
        {u"dt"_s, Spacing::Line},       {u"dd"_s, Spacing::Line},              {u"hr"_s, Spacing::Line}};
    return spacings.value(element, Spacing::None);
}

/// Writes lines: blocks apart, items with a dash, links with their target.
class PlainWriter : public HtmlVisitor
{
public:
    void start(const QString &element, const Attributes &attributes) override
    {
        need(spacing(element));
        if (element == u"br"_s)
            breakLine();
        else if (element == u"li"_s)
            write(u"- "_s);
        else if (element == u"td"_s || element == u"th"_s)
            space();
        else if (element == u"pre"_s)
            ++m_verbatim;
        else if (element == u"a"_s)
            openLink(attributes);
    }

    void end(const QString &element) override
    {
        if (element == u"pre"_s)
            --m_verbatim;
        else if (element == u"a"_s)
            closeLink();
        need(spacing(element));
    }

    void text(const QString &text) override
    {
        const QString clean = withoutControls(text);
        if (m_verbatim > 0)
            return write(clean);
        if (!clean.isEmpty() && clean.front().isSpace())
            space();
        write(clean.simplified());
        if (!clean.isEmpty() && clean.back().isSpace())
            space();
    }

    QString finished() const { return plain.trimmed(); }

private:
    void need(Spacing wanted) { m_needed = std::max(m_needed, wanted); }

    void space()
    {
        if (!plain.isEmpty() && !plain.back().isSpace())
            m_blank = true;
    }

    void breakLine()
    {
        m_blank = false;
        plain += u'\n';
    }

    void write(const QString &words)
    {
        if (words.isEmpty())
            return;
        if (m_needed != Spacing::None && !plain.isEmpty()) {
            const QString gap = m_needed == Spacing::Paragraph ? u"\n\n"_s : u"\n"_s;
            while (!plain.endsWith(gap))
                plain += u'\n';
        } else if (m_blank) {
            plain += u' ';
        }
        m_needed = Spacing::None;
        m_blank = false;
        plain += words;
    }

    void openLink(const Attributes &attributes)
    {
        m_link.clear();
        m_linkFrom = plain.size();
        for (const auto &[name, value] : attributes)
            if (name == u"href"_s)
                m_link = safeLink(value);
    }

    void closeLink()
    {
        if (!m_link.isEmpty() && !QStringView(plain).mid(m_linkFrom).contains(m_link.section(u':', 1).remove(u"//"_s)))
            write(u" ("_s + m_link + u')');
        m_link.clear();
    }

    QString plain;
    Spacing m_needed = Spacing::None;
    bool m_blank = false;
    int m_verbatim = 0;
    QString m_link;
    qsizetype m_linkFrom = 0;
};

}

Result<QString> plainTextOf(const QString &html)
{
    PlainWriter writer;
    if (const auto walked = walkHtml(html, writer); !walked)
        return Failure(walked.error());
    return writer.finished();
}
