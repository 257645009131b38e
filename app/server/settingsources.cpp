// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/settingsources.h"

#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace {

using Values = QMap<QString, QString>;

bool isKnown(const QList<SettingName> &names, const QString &name)
{
    return std::any_of(names.begin(), names.end(), [&](const SettingName &known) { return known.name == name; });
}

bool isList(const QList<SettingName> &names, const QString &name)
{
    return std::any_of(names.begin(), names.end(), [&](const SettingName &known) { return known.name == name && known.isList; });
}

Failure unknown(const QString &name)
{
    return fail(Error::Kind::Invalid, u"settings.unknown"_s, u"There is no setting %1."_s.arg(name));
}

/// `--name value` and `--name=value`.
Result<Values> fromArguments(const QList<SettingName> &names, const QStringList &arguments)
{
    Values values;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        const QString name = argument.section(u'=', 0, 0).mid(2);
        if (!argument.startsWith(u"--") || (name != u"config" && !isKnown(names, name)))
            return unknown(argument);
        if (!argument.contains(u'=') && ++i == arguments.size())
            return fail(Error::Kind::Invalid, u"settings.value-missing"_s, u"%1 needs a value."_s.arg(argument));
        const QString value = argument.contains(u'=') ? argument.section(u'=', 1) : arguments[i];
        const bool isMore = values.contains(name) && isList(names, name);
        values.insert(name, isMore ? values.value(name) + u',' + value : value);
    }
    return values;
}

std::optional<QString> fromEnvironment(const QString &name)
{
    const QByteArray variable = "SUPPORT_" + name.toUpper().replace(u'-', u'_').toUtf8();
    if (!qEnvironmentVariableIsSet(variable.constData()))
        return std::nullopt;
    return qEnvironmentVariable(variable.constData());
}

Result<Values> fromFile(const QList<SettingName> &names, const QString &path)
{
    if (!QFileInfo(path).isReadable())
        return fail(Error::Kind::Invalid, u"settings.config"_s, u"The configuration file %1 cannot be read."_s.arg(path));
    const QSettings file(path, QSettings::IniFormat);
    if (file.status() != QSettings::NoError)
        return fail(Error::Kind::Invalid, u"settings.config"_s, u"The configuration file %1 is not of the form name=value."_s.arg(path));
    Values values;
    for (const QString &name : file.allKeys()) {
        if (!isKnown(names, name))
            return unknown(name);
        values.insert(name, file.value(name).toStringList().join(u','));
    }
    return values;
}

}

Result<SettingSources> SettingSources::read(const QList<SettingName> &names, const QStringList &arguments)
{
    const auto given = fromArguments(names, arguments);
    if (!given)
        return Failure(given.error());

    SettingSources sources;
    const QString path = given->value(u"config"_s, fromEnvironment(u"config"_s).value_or(QString()));
    if (!path.isEmpty()) {
        const auto file = fromFile(names, path);
        if (!file)
            return Failure(file.error());
        sources.m_values = *file;
    }
    for (const SettingName &setting : names) {
        if (const auto value = fromEnvironment(setting.name))
            sources.m_values.insert(setting.name, *value);
    }
    sources.m_values.insert(*given);
    return sources;
}

QString SettingSources::help(const QList<SettingName> &names)
{
    QString text = u"  --config FILE\n        settings as lines name=value\n"_s;
    for (const SettingName &setting : names)
        text += u"  --%1 %2\n        %3\n"_s.arg(setting.name, setting.takes, setting.means);
    return text;
}
