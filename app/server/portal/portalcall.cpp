// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/portal/portalcall.h"

#include "app/server/portal/formguard.h"
#include "app/server/portal/pageheaders.h"
#include "app/server/portal/portalcookies.h"
#include "app/server/portal/portallanguage.h"
#include "app/server/portal/portalpage.h"
#include "app/server/service/secret.h"
#include "models/domain/desklink.h"

#include <QFile>

using namespace Qt::StringLiterals;

constexpr qint64 oneYear = 365 * 24 * 3600;

/// Nothing when what was spooled cannot be read.
static std::optional<QByteArray> wholeBody(const HttpRequest &request)
{
    if (request.bodyFile.isEmpty() || !request.body.isEmpty())
        return request.body;
    QFile spooled(request.bodyFile);
    if (!spooled.open(QFile::ReadOnly))
        return std::nullopt;
    return spooled.readAll();
}

PortalCall::PortalCall(const PortalSite &site, const HttpRequest &request, Context &context)
    : m_site(site)
    , m_request(request)
    , m_context(context)
    , m_language(acceptedLanguage(request.header("accept-language")))
{
    if (m_language.isEmpty())
        m_language = context.settings.defaultLanguage;

    if (const QByteArray token = request.cookie(PortalCookies::session); !token.isEmpty()) {
        const auto visitor = access().visitorOf(token);
        if (visitor)
            m_visitor = *visitor;
        else if (visitor.error().kind == Error::Kind::SignedOut)
            m_isCutOff = true;
        else
            m_error = visitor.error();
    }
    if (m_visitor)
        prefer(m_visitor->language);
    takeChosenLanguage();
    if (m_isCutOff)
        endCookie(PortalCookies::session);
}

void PortalCall::takeChosenLanguage()
{
    const QString asked = knownLanguage(m_request.query.queryItemValue(u"lang"_s));
    const QString kept = knownLanguage(QString::fromLatin1(m_request.cookie(PortalCookies::language)));
    m_hasChosenLanguage = !asked.isEmpty() || !kept.isEmpty();
    if (m_hasChosenLanguage)
        m_language = asked.isEmpty() ? kept : asked;
    if (!asked.isEmpty())
        setCookie(PortalCookies::language, asked.toLatin1(), oneYear);
}

std::optional<HttpResponse> PortalCall::refusal()
{
    if (m_error)
        return problem(*m_error);
    if (m_request.method != "POST")
        return std::nullopt;
    const auto body = wholeBody(m_request);
    if (!body)
        return problem({Error::Kind::Unavailable, u"server.spool"_s});
    auto form = FormFields::read(m_request.header("content-type"), *body);
    if (!form)
        return problem(form.error());
    m_form = std::move(*form);
    if (!FormGuard::isOurs(m_request, field(u"csrf"_s)))
        return page(403, u"problem"_s, u"formTitle"_s, {{u"body"_s, u"formBody"_s}});
    return std::nullopt;
}

HttpResponse PortalCall::guarded(HttpResponse (*handler)(PortalCall &))
{
    if (auto refused = refusal())
        return std::move(*refused);
    return handler(*this);
}

Result<PortalGrant> PortalCall::grant() const
{
    return access().grantOf(m_request.cookie(PortalCookies::grant));
}

void PortalCall::prefer(const QString &language)
{
    if (const QString known = knownLanguage(language); !m_hasChosenLanguage && !known.isEmpty())
        m_language = known;
}

void PortalCall::setCookie(const char *name, const QByteArray &value, qint64 maxAge)
{
    m_cookies.append(PortalCookies::set(name, value, maxAge));
}

void PortalCall::endCookie(const char *name)
{
    m_cookies.append(PortalCookies::end(name));
}

HttpResponse PortalCall::page(int status, const QString &name, const QString &title, QJsonObject data)
{
    const QByteArray session = m_visitor ? m_request.cookie(PortalCookies::session) : QByteArray();
    data[u"csrf"_s] = QString::fromLatin1(FormGuard::field(formSecret(), session));
    if (m_visitor)
        data[u"visitor"_s] = QJsonObject{{u"name"_s, m_visitor->name}};
    const auto html = PortalPage(m_site, m_request, m_context.settings, m_language).render(name, title, data);
    if (!html)
        return sent({500, {{"content-type", "text/plain; charset=utf-8"}}, "500\n", {}, {}});
    return sent(HttpResponse::html(status, *html));
}

/// The browser's, or a fresh one that goes out with the page.
QByteArray PortalCall::formSecret()
{
    if (m_formSecret.isEmpty())
        m_formSecret = FormGuard::secretOf(m_request);
    if (m_formSecret.isEmpty()) {
        m_formSecret = Secret::fresh().token;
        setCookie(PortalCookies::form, m_formSecret, -1);
    }
    return m_formSecret;
}

HttpResponse PortalCall::redirect(const QString &path)
{
    return sent(HttpResponse::seeOther(path.toLatin1()));
}

QString PortalCall::consoleLink(qint64 number)
{
    return deskLink(number);
}

HttpResponse PortalCall::problem(const Error &error)
{
    const auto titled = [&](int status, const QString &subject) {
        return page(status, u"problem"_s, subject + u"Title"_s, {{u"body"_s, subject + u"Body"_s}});
    };
    if (error.code == "http.body-too-large"_L1)
        return titled(413, u"tooLarge"_s);
    switch (error.kind) {
    case Error::Kind::NotFound:
        return titled(404, u"notFound"_s);
    case Error::Kind::Gone:
        endCookie(PortalCookies::grant);
        return page(410, u"dead-link"_s, u"deadTitle"_s, {{u"consoleLink"_s, consoleLink()}});
    case Error::Kind::Malformed:
        return titled(400, u"form"_s);
    case Error::Kind::SignedOut:
        return page(401, u"sign-in"_s, u"signIn"_s, {{u"notice"_s, u"signedOut"_s}});
    case Error::Kind::Unavailable:
    case Error::Kind::Conflict:
        return titled(503, u"busy"_s).with("retry-after", "60");
    case Error::Kind::Limited:
        return titled(429, u"busy"_s).with("retry-after", QByteArray::number(error.extra[u"retryAfter"_s].toInteger(60)));
    default:
        return titled(500, u"broken"_s);
    }
}

HttpResponse PortalCall::sent(HttpResponse response) const
{
    for (const QByteArray &cookie : m_cookies)
        response.with("set-cookie", cookie);
    return withPageHeaders(std::move(response), Keep::Never);
}
