// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/session/profile.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSettings>

using namespace Qt::StringLiterals;

QString Account::key() const
{
    return u"%1|%2"_s.arg(origin).arg(user.id.value);
}

namespace {

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

void makePrivate(const QString &folder)
{
    QDir().mkpath(folder);
    QFile::setPermissions(folder, ownerOnly);
}

}

Profile::Profile(const QString &folder) : m_folder(folder)
{
    makePrivate(folder);
}

QString Profile::settingsFile() const
{
    return m_folder + "/console.ini"_L1;
}

QString Profile::folderOf(const Account &account) const
{
    const auto name = QCryptographicHash::hash(account.key().toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    const QString folder = m_folder + "/accounts/"_L1 + QString::fromLatin1(name);
    makePrivate(folder);
    return folder;
}

std::optional<Account> Profile::lastAccount() const
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    Account account;
    account.origin = settings.value("account/server").toString();
    account.user.id = UserId{settings.value("account/user").toLongLong()};
    account.user.name = settings.value("account/name").toString();
    account.user.email = settings.value("account/email").toString();
    account.user.role = Role(settings.value("account/role").toInt());
    if (account.origin.isEmpty() || !account.user.id.isValid())
        return std::nullopt;
    return account;
}

void Profile::remember(const Account &account)
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    settings.setValue("account/server", account.origin);
    settings.setValue("account/user", account.user.id.value);
    settings.setValue("account/name", account.user.name);
    settings.setValue("account/email", account.user.email);
    settings.setValue("account/role", int(account.user.role));
}

void Profile::forget()
{
    QSettings settings(settingsFile(), QSettings::IniFormat);
    settings.remove("account/user");
}

QString Profile::lastServer() const
{
    return QSettings(settingsFile(), QSettings::IniFormat).value("account/server").toString();
}

QString Profile::lastEmail() const
{
    return QSettings(settingsFile(), QSettings::IniFormat).value("account/email").toString();
}
