// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/htmlwalker.h"

#include <QSet>
#include <libxml/HTMLparser.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype largestBytes = 1024 * 1024;
constexpr int deepest = 100;
constexpr int mostAttributes = 100;

struct FreeParser {
    void operator()(htmlParserCtxtPtr parser) const { htmlFreeParserCtxt(parser); }
};

bool isSilent(const QString &element)
{
    static const QSet<QString> silent = {u"script"_s,   u"style"_s,    u"head"_s,     u"title"_s,     u"iframe"_s,
                                         u"frame"_s,    u"frameset"_s, u"noframes"_s, u"noscript"_s,  u"noembed"_s,
                                         u"object"_s,   u"embed"_s,    u"applet"_s,   u"svg"_s,       u"math"_s,
                                         u"template"_s, u"textarea"_s, u"select"_s,   u"audio"_s,     u"video"_s,
                                         u"canvas"_s,   u"xmp"_s,      u"listing"_s,  u"plaintext"_s, u"xml"_s};
    return silent.contains(element);
}

/// The state of one walk; hands on what is neither silent nor too deep.
class Walk
{
public:
    explicit Walk(HtmlVisitor &visitor) : m_visitor(visitor) {}

    void start(const QString &element, const xmlChar **attributes)
    {
        ++m_depth;
        if (m_silentSince > 0)
            return;
        if (isSilent(element))
            m_silentSince = m_depth;
        else if (m_depth <= deepest)
            m_visitor.start(element, read(attributes));
    }

    void end(const QString &element)
    {
        if (m_silentSince == 0 && m_depth <= deepest)
            m_visitor.end(element);
        if (m_silentSince == m_depth)
            m_silentSince = 0;
        --m_depth;
    }

    void text(const QString &text)
    {
        if (m_silentSince == 0)
            m_visitor.text(text);
    }

private:
    static HtmlVisitor::Attributes read(const xmlChar **attributes)
    {
        HtmlVisitor::Attributes result;
        for (; attributes && attributes[0] && result.size() < mostAttributes; attributes += 2)
            result.append({QString::fromUtf8(reinterpret_cast<const char *>(attributes[0])).toLower(),
                           QString::fromUtf8(reinterpret_cast<const char *>(attributes[1]))});
        return result;
    }

    HtmlVisitor &m_visitor;
    int m_depth = 0;
    int m_silentSince = 0; ///< the depth of the silent element that we are in
};

QString name(const xmlChar *text)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text)).toLower();
}

htmlSAXHandler handler()
{
    htmlSAXHandler sax = {};
    sax.startElement = [](void *walk, const xmlChar *element, const xmlChar **attributes) {
        static_cast<Walk *>(walk)->start(name(element), attributes);
    };
    sax.endElement = [](void *walk, const xmlChar *element) { static_cast<Walk *>(walk)->end(name(element)); };
    sax.characters = [](void *walk, const xmlChar *text, int length) {
        static_cast<Walk *>(walk)->text(QString::fromUtf8(reinterpret_cast<const char *>(text), length));
    };
    sax.ignorableWhitespace = sax.characters;
    return sax;
}

}

Result<void> walkHtml(const QString &html, HtmlVisitor &visitor)
{
    const QByteArray bytes = QString(html).remove(QChar::Null).toUtf8();
    if (bytes.size() > largestBytes)
        return fail(Error::Kind::Invalid, u"html.too-large"_s);

    Walk walk(visitor);
    htmlSAXHandler sax = handler();
    const std::unique_ptr<htmlParserCtxt, FreeParser> parser(
        htmlCreatePushParserCtxt(&sax, &walk, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8));
    htmlCtxtUseOptions(parser.get(), HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET
                                         | HTML_PARSE_NOIMPLIED);
    // Without a body around it, the parser would end with the first element.
    htmlParseChunk(parser.get(), "<html><body>", 12, 0);
    constexpr qsizetype piece = 64 * 1024;
    for (qsizetype from = 0; from < bytes.size(); from += piece)
        htmlParseChunk(parser.get(), bytes.constData() + from, int(std::min(piece, bytes.size() - from)), 0);
    htmlParseChunk(parser.get(), nullptr, 0, 1);
    return {};
}
