// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/mailserversettings.h"

#include <QRegularExpression>
#include <QUrl>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace {

Failure invalidUrl(const QString &detail)
{
    return fail(Error::Kind::Invalid, u"mail.url-invalid"_s, detail);
}

bool isLoopback(const QString &host)
{
    static const QRegularExpression address(u"^127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}$"_s);
    return host == u"localhost"_s || host == u"::1"_s || address.match(host).hasMatch();
}

}

Result<MailServerSettings> MailServerSettings::parse(const QUrl &url, const QString &scheme, const Ports &ports)
{
    const QUrlQuery query(url);
    const bool tls = url.scheme() == scheme + u's';
    if (!url.isValid() || (!tls && url.scheme() != scheme) || url.host().isEmpty())
        return invalidUrl(u"neither %1://host nor %1s://host"_s.arg(scheme));
    const QString startTls = query.queryItemValue(u"starttls"_s);
    if (!startTls.isEmpty() && (tls || (startTls != u"on"_s && startTls != u"off"_s)))
        return invalidUrl(u"starttls is on or off, and only for %1://"_s.arg(scheme));

    MailServerSettings settings;
    settings.host = url.host();
    const bool insist = startTls.isEmpty() ? !isLoopback(settings.host) : startTls == u"on"_s;
    settings.security = tls ? Security::Tls : insist ? Security::StartTls : Security::None;
    if (settings.security == Security::None && !isLoopback(settings.host))
        return fail(Error::Kind::Invalid, u"mail.url-insecure"_s, u"without TLS only to this computer"_s);
    settings.port = quint16(url.port(tls ? ports.tls : settings.security == Security::StartTls ? ports.startTls : ports.none));
    settings.user = url.userName(QUrl::FullyDecoded);
    settings.password = url.password(QUrl::FullyDecoded);
    settings.caFile = query.queryItemValue(u"ca"_s, QUrl::FullyDecoded);
    if (const int timeout = query.queryItemValue(u"timeout"_s).toInt(); timeout > 0)
        settings.timeoutSeconds = timeout;
    return settings;
}
