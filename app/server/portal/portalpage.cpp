// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/portal/portalpage.h"

#include "app/server/portal/portaltexts.h"
#include "app/server/text/template.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace {

bool isSentenceName(const QString &key)
{
    return key == "notice"_L1 || key == "body"_L1 || key == "statusText"_L1 || key == "labelText"_L1 || key.endsWith("Error"_L1);
}

/// What handlers only name is said in the reader's language.
QJsonValue said(const QJsonValue &value, const QJsonObject &sentences)
{
    if (value.isArray()) {
        QJsonArray list;
        for (const QJsonValue &item : value.toArray())
            list.append(said(item, sentences));
        return list;
    }
    if (!value.isObject())
        return value;
    QJsonObject object = value.toObject();
    for (auto member = object.begin(); member != object.end(); ++member)
        member.value() = isSentenceName(member.key()) ? sentences.value(member.value().toString())
                                                      : said(member.value(), sentences);
    return object;
}

}

Result<QByteArray> PortalPage::render(const QString &name, const QString &title, QJsonObject data) const
{
    data[u"company"_s] = m_settings.company;
    data[u"language"_s] = m_language;
    const QJsonObject sentences = portalSentences(*m_site.catalogue, m_language, data);
    data = said(data, sentences).toObject();
    data[u"say"_s] = sentences;
    data[u"title"_s] = sentences.value(title);
    data[u"style"_s] = m_site.assets.url(u"style.css"_s);
    data[u"script"_s] = m_site.assets.url(u"portal.js"_s);
    data[u"icon"_s] = m_site.assets.url(u"icon.svg"_s);
    data[u"languages"_s] = languages();

    const auto content = renderTemplate(u":/portal/"_s + name + u".html"_s, TemplateKind::Html, data);
    if (!content)
        return Failure(content.error());
    data[u"content"_s] = *content;
    const auto page = renderTemplate(u":/portal/frame.html"_s, TemplateKind::Html, data);
    if (!page)
        return Failure(page.error());
    return page->toUtf8();
}

QJsonArray PortalPage::languages() const
{
    const std::pair<QString, QString> all[] = {{u"pt-BR"_s, u"Português"_s}, {u"es"_s, u"Español"_s}, {u"en"_s, u"English"_s}};
    QJsonArray list;
    for (const auto &[code, name] : all) {
        QUrlQuery query = m_request.query;
        query.removeAllQueryItems(u"lang"_s);
        query.addQueryItem(u"lang"_s, code);
        list.append(QJsonObject{{u"code"_s, code},
                                {u"name"_s, name},
                                {u"url"_s, u'?' + query.toString(QUrl::FullyEncoded)},
                                {u"isCurrent"_s, code == m_language}});
    }
    return list;
}

QJsonObject shownTime(qint64 moment, const QString &language)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(moment, Qt::UTC);
    return {{u"iso"_s, time.toString(Qt::ISODate)},
            {u"shown"_s, QLocale(language).toString(time, QLocale::ShortFormat) + u" UTC"_s}};
}
