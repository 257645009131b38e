// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QMap>
#include <QStringList>

/// One setting as it is called and explained.
struct SettingName {
    QString name;
    QString takes;
    QString means;
    bool isList = false; ///< may be given again: all values count, joined by commas
};

/// Where settings come from: arguments, then the environment, then the configuration file.
class SettingSources
{
public:
    /// Invalid "settings.unknown" for a name that is none, "settings.config" for a file that cannot be read.
    static Result<SettingSources> read(const QList<SettingName> &names, const QStringList &arguments);

    static QString help(const QList<SettingName> &names);

    QString value(const QString &name, const QString &otherwise) const { return m_values.value(name, otherwise); }

private:
    QMap<QString, QString> m_values;
};
