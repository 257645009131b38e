// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/httprequest.h"
#include "app/server/portal/portalsite.h"
#include "app/server/service/accountsettings.h"
#include "models/domain/result.h"

#include <QJsonObject>

/// Puts a page of the portal together: sentences, template, frame.
class PortalPage
{
public:
    PortalPage(const PortalSite &site, const HttpRequest &request, const AccountSettings &settings, const QString &language)
        : m_site(site), m_request(request), m_settings(settings), m_language(language) {}

    /// `title`, and what is called "notice", "body", "statusText", "labelText" or "…Error" in \a data, are names of sentences.
    Result<QByteArray> render(const QString &name, const QString &title, QJsonObject data) const;

private:
    QJsonArray languages() const;

    const PortalSite &m_site;
    const HttpRequest &m_request;
    const AccountSettings &m_settings;
    QString m_language;
};

/// A moment as templates show it: "iso" and, in the reader's language, "shown".
QJsonObject shownTime(qint64 moment, const QString &language);
