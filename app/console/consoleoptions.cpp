// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/consoleoptions.h"

#include <QCommandLineParser>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

ConsoleOptions readOptions(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {u"server"_s, u"The server to sign in to."_s, u"URL"_s},
        {u"profile"_s, u"The folder of settings and cache."_s, u"DIR"_s},
        {u"screenshot"_s, u"Render the signed-in window to FILE, then quit."_s, u"FILE"_s},
        {u"language"_s, u"pt-BR, es or en."_s, u"LANGUAGE"_s},
        {u"theme"_s, u"light, dark or system."_s, u"THEME"_s},
        {u"local"_s, u"Run the server on this data folder, too."_s, u"DIR"_s},
        {u"port"_s, u"The port of that server."_s, u"PORT"_s, u"8740"_s},
    });
    parser.addPositionalArgument(u"link"_s, u"What to open: esupport://ticket/NUMBER."_s, u"[LINK]"_s);
    parser.process(arguments);

    ConsoleOptions options;
    options.server = QUrl(parser.value(u"server"_s));
    options.profile = parser.value(u"profile"_s);
    options.screenshot = parser.value(u"screenshot"_s);
    options.language = parser.value(u"language"_s);
    options.theme = parser.value(u"theme"_s);
    options.link = parser.positionalArguments().value(0);
    options.local = parser.value(u"local"_s);
    options.port = parser.value(u"port"_s).toUShort();
    if (options.profile.isEmpty())
        options.profile = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + "/enterprise-support/console"_L1;
    return options;
}

std::optional<Credentials> demoSignIn(const QString &dataFolder)
{
    QFile file(dataFolder + "/demo-sign-in.json"_L1);
    if (dataFolder.isEmpty() || !file.open(QFile::ReadOnly))
        return std::nullopt;
    const auto signIn = QJsonDocument::fromJson(file.readAll()).object();
    const Credentials credentials{signIn.value("email"_L1).toString(), signIn.value("password"_L1).toString()};
    return credentials.email.isEmpty() ? std::nullopt : std::optional(credentials);
}
