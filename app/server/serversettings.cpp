// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/serversettings.h"

#include "app/server/http/address.h"
#include "app/server/mail/imapsettings.h"
#include "app/server/settingsources.h"
#include "models/domain/emailkey.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace {

const QList<SettingName> names = {
    {u"data"_s, u"DIR"_s, u"the folder that holds everything"_s},
    {u"listen"_s, u"ADDR:PORT"_s, u"where to listen (127.0.0.1:8420)"_s},
    {u"public-url"_s, u"URL"_s, u"what customers and consoles see"_s},
    {u"database"_s, u"URL"_s, u"postgresql://…; without it SQLite in the data folder"_s},
    {u"smtp"_s, u"URL"_s, u"smtp[s]://user:password@host:port, or file:DIR for a maildir"_s},
    {u"mail-from"_s, u"ADDRESS"_s, u"the address mail is sent from (support@ the public URL's host)"_s},
    {u"mail-addresses"_s, u"LIST"_s, u"further mailboxes and aliases of the account, which nobody else may have"_s},
    {u"contact-on-user-address"_s, u"warn|block"_s, u"what happens to a contact on a user's address (warn)"_s},
    {u"company-domains"_s, u"LIST"_s, u"the company's own domains: a contact there looks like a colleague"_s},
    {u"mail-authserv-id"_s, u"NAME"_s, u"the mail server whose Authentication-Results are believed; without it no sender is proven by them"_s},
    {u"mail-plus"_s, u"yes|no"_s, u"whether the mailbox takes mail for name+anything (yes)"_s},
    {u"agent-notices"_s, u"yes|no"_s, u"whether assignees are mailed what customers write (no)"_s},
    {u"agent-mail-answers"_s, u"note|reply"_s, u"what an agent's answer to such a mail becomes (note)"_s},
    {u"mail-in"_s, u"URL"_s, u"a mailbox to take mail from: imap[s]://user:password@host:port/INBOX; several by commas or by naming it again. "
                              "Mail is marked as read, or moved with ?move=FOLDER"_s, true},
    {u"company"_s, u"NAME"_s, u"the name customers read"_s},
    {u"language"_s, u"CODE"_s, u"the account's language: en, pt-BR or es"_s},
    {u"certificate"_s, u"FILE"_s, u"PEM chain; with the key the server speaks TLS"_s},
    {u"key"_s, u"FILE"_s, u"PEM private key"_s},
    {u"trusted-proxies"_s, u"LIST"_s, u"addresses whose X-Forwarded-For and -Proto count"_s},
};

Failure refused(const QString &code, const QString &sentence)
{
    return fail(Error::Kind::Invalid, u"settings."_s + code, sentence);
}

bool isLoopbackHost(const QString &host)
{
    return host == u"localhost" || http::isLoopback(host);
}

QStringList listOf(const QString &text)
{
    QStringList items;
    for (const QString &item : text.split(u',', Qt::SkipEmptyParts))
        items.append(item.trimmed());
    return items;
}

Result<void> checkListen(const ServerSettings &settings)
{
    const QString port = settings.listen.section(u':', -1);
    bool isNumber = false;
    port.toUShort(&isNumber);
    if (!isNumber || !http::plainAddress(settings.listenAddress()))
        return refused(u"listen"_s, u"--listen takes ADDRESS:PORT, such as 127.0.0.1:8420 or [::1]:8420."_s);
    return {};
}

Result<void> checkPublicUrl(const ServerSettings &settings)
{
    if (settings.publicUrl.isEmpty()) {
        if (settings.isLoopback())
            return {};
        return refused(u"public-url-missing"_s, u"A server that others reach needs --public-url, the address they use."_s);
    }
    const QUrl url(settings.publicUrl, QUrl::StrictMode);
    if (!url.isValid() || url.host().isEmpty() || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty())
        return refused(u"public-url"_s, u"--public-url takes an address such as https://support.example.org."_s);
    if (url.scheme() != u"https" && !(url.scheme() == u"http" && isLoopbackHost(url.host())))
        return refused(u"public-url-unsafe"_s, u"--public-url must begin with https://, since browsers keep sign-ins over "
                                               "http on this computer only."_s);
    return {};
}

Result<void> checkTransport(const ServerSettings &settings)
{
    if (settings.certificate.isEmpty() != settings.key.isEmpty())
        return refused(u"certificate"_s, u"--certificate and --key go together."_s);
    for (const QString &proxy : settings.trustedProxies) {
        if (!http::plainAddress(proxy))
            return refused(u"trusted-proxies"_s, u"--trusted-proxies takes addresses, not %1."_s.arg(proxy));
    }
    if (!settings.isLoopback() && settings.certificate.isEmpty() && settings.trustedProxies.isEmpty())
        return refused(u"listen-unsafe"_s, u"Listening beyond this computer needs TLS (--certificate, --key) or a proxy that "
                                           "speaks it (--trusted-proxies)."_s);
    return {};
}

Result<void> checkAddresses(const ServerSettings &settings)
{
    for (const QString &address : settings.mailAddresses) {
        if (!EmailKey::parse(address))
            return refused(u"mail-addresses"_s, u"--mail-addresses takes e-mail addresses, not %1."_s.arg(address));
    }
    for (const QString &domain : settings.companyDomains) {
        if (!EmailKey::parse(u"a@"_s + domain))
            return refused(u"company-domains"_s, u"--company-domains takes domains such as example.org, not %1."_s.arg(domain));
    }
    return {};
}

Result<void> check(const ServerSettings &settings)
{
    if (settings.data.isEmpty())
        return refused(u"data-missing"_s, u"--data DIR is missing: the folder that holds everything."_s);
    if (!settings.database.isEmpty() && !settings.database.startsWith(u"postgresql://") && !settings.database.startsWith(u"postgres://"))
        return refused(u"database"_s, u"--database takes an address such as postgresql://user@host/name."_s);
    if (!QStringList{u"en"_s, u"pt-BR"_s, u"es"_s}.contains(settings.language))
        return refused(u"language"_s, u"--language takes en, pt-BR or es."_s);
    if (!settings.mailFrom.isEmpty() && !settings.mailFrom.contains(u'@'))
        return refused(u"mail-from"_s, u"--mail-from takes an e-mail address."_s);
    if (const auto addresses = checkAddresses(settings); !addresses)
        return addresses;
    if (!QStringList{u"note"_s, u"reply"_s}.contains(settings.agentAnswers))
        return refused(u"agent-mail-answers"_s, u"--agent-mail-answers takes note or reply."_s);
    if (!ImapSettings::parseList(settings.mailIn))
        return refused(u"mail-in"_s, u"--mail-in takes mailboxes such as imaps://user:password@mail.example.org/INBOX, each once, and without "
                                     "TLS only on this computer."_s);
    if (const auto listen = checkListen(settings); !listen)
        return listen;
    if (const auto transport = checkTransport(settings); !transport)
        return transport;
    return checkPublicUrl(settings);
}

}

Result<ServerSettings> ServerSettings::read(const QStringList &arguments)
{
    const auto sources = SettingSources::read(names, arguments);
    if (!sources)
        return Failure(sources.error());
    ServerSettings settings;
    settings.data = sources->value(u"data"_s, {});
    settings.listen = sources->value(u"listen"_s, settings.listen);
    settings.publicUrl = sources->value(u"public-url"_s, {});
    settings.database = sources->value(u"database"_s, {});
    settings.smtp = sources->value(u"smtp"_s, {});
    settings.mailFrom = sources->value(u"mail-from"_s, {});
    settings.authservId = sources->value(u"mail-authserv-id"_s, {});
    settings.agentAnswers = sources->value(u"agent-mail-answers"_s, settings.agentAnswers);
    for (const auto &[name, flag] : {std::pair(u"mail-plus"_s, &settings.plusAddressing), std::pair(u"agent-notices"_s, &settings.notifiesAgents)}) {
        const QString word = sources->value(name, *flag ? u"yes"_s : u"no"_s);
        if (word != u"yes"_s && word != u"no"_s)
            return refused(name, u"--%1 takes yes or no."_s.arg(name));
        *flag = word == u"yes"_s;
    }
    settings.mailIn = sources->value(u"mail-in"_s, {});
    settings.company = sources->value(u"company"_s, settings.company);
    settings.language = sources->value(u"language"_s, settings.language);
    settings.certificate = sources->value(u"certificate"_s, {});
    settings.key = sources->value(u"key"_s, {});
    settings.trustedProxies = listOf(sources->value(u"trusted-proxies"_s, {}));
    settings.mailAddresses = listOf(sources->value(u"mail-addresses"_s, {}));
    settings.companyDomains = listOf(sources->value(u"company-domains"_s, {}));
    const QString onUsers = sources->value(u"contact-on-user-address"_s, u"warn"_s);
    if (onUsers != u"warn" && onUsers != u"block")
        return refused(u"contact-on-user-address"_s, u"--contact-on-user-address takes warn or block."_s);
    settings.refusesUsersAddresses = onUsers == u"block";
    if (const auto checked = check(settings); !checked)
        return Failure(checked.error());
    if (settings.mailFrom.isEmpty())
        settings.mailFrom = u"support@"_s + (settings.publicUrl.isEmpty() ? u"localhost"_s : QUrl(settings.publicUrl).host());
    return settings;
}

ContactPolicy ServerSettings::contactPolicy() const
{
    ContactPolicy policy{refusesUsersAddresses, {}};
    for (const QString &domain : companyDomains) {
        if (const auto somebody = EmailKey::parse(u"a@"_s + domain))
            policy.companyDomains.append(somebody->value().section(u'@', -1));
    }
    return policy;
}

QString ServerSettings::help()
{
    return SettingSources::help(names);
}

QString ServerSettings::listenAddress() const
{
    QString address = listen.section(u':', 0, -2);
    if (address.startsWith(u'[') && address.endsWith(u']'))
        address = address.sliced(1, address.size() - 2);
    return address == u"localhost" ? u"127.0.0.1"_s : address;
}

quint16 ServerSettings::listenPort() const
{
    return listen.section(u':', -1).toUShort();
}

bool ServerSettings::isLoopback() const
{
    return isLoopbackHost(listenAddress());
}

bool ServerSettings::isAtHome() const
{
    return isLoopback() && (publicUrl.isEmpty() || isLoopbackHost(QUrl(publicUrl).host()));
}

QString ServerSettings::databaseLocation() const
{
    return database.isEmpty() ? data + u"/support.db"_s : database;
}

QString ServerSettings::resolvedPublicUrl(quint16 port) const
{
    QString url = publicUrl;
    while (url.endsWith(u'/'))
        url.chop(1);
    if (!url.isEmpty())
        return url;
    return u"%1://%2:%3"_s.arg(certificate.isEmpty() ? u"http"_s : u"https"_s, listen.section(u':', 0, -2)).arg(port);
}
