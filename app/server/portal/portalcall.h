// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/context.h"
#include "app/server/http/httprequest.h"
#include "app/server/http/httpresponse.h"
#include "app/server/portal/formfields.h"
#include "app/server/portal/portalsite.h"
#include "app/server/service/portalaccess.h"

#include <QJsonObject>
#include <optional>

/// One request to the portal: who it is from, in which language, and the page that answers it. The visitor is looked up
/// in the database each time, so a session that was cut ends here.
class PortalCall
{
public:
    PortalCall(const PortalSite &site, const HttpRequest &request, Context &context);

    /// The answer to what no handler should see: a database that cannot be asked, a form that is not ours.
    std::optional<HttpResponse> refusal();
    HttpResponse guarded(HttpResponse (*handler)(PortalCall &));

    const PortalSite &site() const { return m_site; }
    const HttpRequest &request() const { return m_request; }
    Context &context() const { return m_context; }
    PortalAccess access() const { return {m_context.database, m_context.now}; }

    const std::optional<PortalVisitor> &visitor() const { return m_visitor; }
    bool isCutOff() const { return m_isCutOff; } ///< came with a session that is none any more
    Result<PortalGrant> grant() const;

    QString field(const QString &name) const { return m_form.text(name); }
    const FormFields &form() const { return m_form; }
    const QString &language() const { return m_language; }
    void prefer(const QString &language); ///< the contact's, unless the browser has chosen one

    void setCookie(const char *name, const QByteArray &value, qint64 maxAge);
    void endCookie(const char *name);

    /// The template \a name of resources/portal in the frame. See PortalPage::render.
    HttpResponse page(int status, const QString &name, const QString &title, QJsonObject data = {});
    HttpResponse redirect(const QString &path);

    /// Opens the console of a user who was led here, at ticket \a number if the visitor knows one.
    static QString consoleLink(qint64 number = 0);

    /// \a error as a page.
    HttpResponse problem(const Error &error);

private:
    HttpResponse sent(HttpResponse response) const;
    void takeChosenLanguage();
    QByteArray formSecret();

    const PortalSite &m_site;
    const HttpRequest &m_request;
    Context &m_context;
    QString m_language;
    bool m_hasChosenLanguage = false;
    std::optional<PortalVisitor> m_visitor;
    std::optional<Error> m_error;
    bool m_isCutOff = false;
    FormFields m_form;
    QByteArray m_formSecret;
    QByteArrayList m_cookies;
};
