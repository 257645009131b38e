// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/htmlcleaner.h"

#include "app/server/mail/htmlwalker.h"
#include "app/server/mail/safelink.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

const QSet<QString> &keptElements()
{
    static const QSet<QString> kept = {
        u"p"_s,     u"br"_s,    u"div"_s,   u"span"_s,  u"b"_s,  u"strong"_s, u"i"_s,  u"em"_s,         u"u"_s,   u"s"_s,
        u"del"_s,   u"ins"_s,   u"sub"_s,   u"sup"_s,   u"a"_s,  u"ul"_s,     u"ol"_s, u"li"_s,         u"pre"_s, u"code"_s,
        u"h1"_s,    u"h2"_s,    u"h3"_s,    u"h4"_s,    u"h5"_s, u"h6"_s,     u"hr"_s, u"blockquote"_s, u"dl"_s,  u"dt"_s,
        u"dd"_s,    u"table"_s, u"thead"_s, u"tbody"_s, u"tr"_s, u"th"_s,     u"td"_s, u"caption"_s};
    return kept;
}

bool isVoid(const QString &element)
{
    return element == u"br"_s || element == u"hr"_s;
}

QString keptAttribute(const QString &element, const QString &name, const QString &value)
{
    if (element == u"a"_s && name == u"href"_s)
        return safeLink(value);
    if ((element == u"td"_s || element == u"th"_s) && (name == u"colspan"_s || name == u"rowspan"_s)) {
        const int span = value.toInt();
        return span > 1 && span <= 100 ? QString::number(span) : QString();
    }
    if (name == u"dir"_s) {
        const QString direction = value.toLower();
        return direction == u"rtl"_s || direction == u"ltr"_s || direction == u"auto"_s ? direction : QString();
    }
    return {};
}

QString attribute(const HtmlVisitor::Attributes &attributes, const QString &wanted)
{
    for (const auto &[name, value] : attributes)
        if (name == wanted)
            return value;
    return {};
}

/// The Content-ID that \a source leads to; empty: none, or one that no part can have.
QString contentIdOf(const QString &source)
{
    const QString address = withoutControls(source).trimmed();
    if (!address.startsWith("cid:"_L1, Qt::CaseInsensitive))
        return {};
    const QString id = QUrl::fromPercentEncoding(address.mid(4).toUtf8());
    static const QRegularExpression plain(u"^[!#-;=?-~]{1,250}$"_s); // ASCII without blanks, quotes and angle brackets
    return plain.match(id).hasMatch() ? id : QString();
}

/// Writes what is on the list, and of everything else the text.
class Emitter : public HtmlVisitor
{
public:
    explicit Emitter(HtmlImages images) : m_images(images) {}

    void start(const QString &element, const Attributes &attributes) override
    {
        if (element == u"img"_s)
            return image(attributes);
        if (!keptElements().contains(element))
            return;
        html += u'<' + element;
        QSet<QString> written;
        for (const auto &[name, value] : attributes) {
            const QString kept = keptAttribute(element, name, value);
            if (kept.isEmpty() || written.contains(name))
                continue;
            written.insert(name);
            html += u' ' + name + u"=\""_s + kept.toHtmlEscaped() + u'"';
        }
        if (written.contains(u"href"_s))
            html += u" rel=\"noopener noreferrer nofollow\""_s;
        html += u'>';
    }

    void end(const QString &element) override
    {
        if (keptElements().contains(element) && !isVoid(element))
            html += u"</"_s + element + u'>';
    }

    void text(const QString &text) override { html += withoutControls(text).toHtmlEscaped(); }

    QString html;

private:
    void image(const Attributes &attributes)
    {
        const QString id = m_images == HtmlImages::ByContentId ? contentIdOf(attribute(attributes, u"src"_s)) : QString();
        const QString description = withoutControls(attribute(attributes, u"alt"_s)).toHtmlEscaped();
        if (id.isEmpty())
            html += description;
        else
            html += u"<img src=\"cid:"_s + id.toHtmlEscaped() + u"\" alt=\""_s + description + u"\">"_s;
    }

    const HtmlImages m_images;
};

}

Result<QString> cleanedHtml(const QString &html, HtmlImages images)
{
    Emitter emitter(images);
    if (const auto walked = walkHtml(html, emitter); !walked)
        return Failure(walked.error());
    return emitter.html;
}
