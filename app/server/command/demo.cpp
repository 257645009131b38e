// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/command/demo.h"

#include "app/server/command/commandline.h"
#include "app/server/command/restingaccount.h"
#include "app/server/command/demo/demoaccount.h"
#include "app/server/service/password.h"
#include "app/server/service/secret.h"

#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

/// Random for each data folder, and short enough to be typed.
QString freshPassword()
{
    const QString letters = QString::fromLatin1(Secret::fresh().token.toLower().replace('_', "").replace('-', ""));
    return u"%1-%2-%3-%4"_s.arg(letters.mid(0, 5), letters.mid(5, 5), letters.mid(10, 5), letters.mid(15, 5));
}

Result<DemoSize> readSize(const CommandLine &line)
{
    DemoSize size;
    const auto read = [&line](const QString &name, auto &number) -> Result<void> {
        const auto value = line.number(name, qint64(number));
        if (!value)
            return Failure(value.error());
        number = std::remove_reference_t<decltype(number)>(*value);
        return {};
    };
    const auto all = read(u"tickets"_s, size.tickets)
                         .and_then([&] { return read(u"contacts"_s, size.contacts); })
                         .and_then([&] { return read(u"users"_s, size.users); })
                         .and_then([&] { return read(u"seed"_s, size.seed); });
    if (!all)
        return Failure(all.error());
    return size;
}

Result<QByteArray> fillIn(Database &database, const DemoSize &size)
{
    const QString userPassword = freshPassword();
    const QString contactPassword = freshPassword();
    const auto userHash = password::hash(userPassword);
    const auto contactHash = password::hash(contactPassword);
    if (!userHash || !contactHash)
        return Failure(userHash ? contactHash.error() : userHash.error());
    const auto signIns = DemoAccount(database, QDateTime::currentMSecsSinceEpoch()).fill(size, {*userHash, *contactHash});
    if (!signIns)
        return Failure(signIns.error());
    QJsonObject json{{u"email"_s, signIns->user}, {u"password"_s, userPassword}, {u"role"_s, u"administrator"_s}};
    if (!signIns->contact.isEmpty())
        json[u"portal"_s] = QJsonObject{{u"email"_s, signIns->contact}, {u"password"_s, contactPassword}};
    return QJsonDocument(json).toJson(QJsonDocument::Compact) + '\n';
}

/// In a file of its own that takes the account's place only when it is whole.
Result<QByteArray> fillFile(RestingAccount &account, const DemoSize &size)
{
    if (QFile::exists(account.location())) {
        const auto empty = account.use(account.location()).and_then([&] { return DemoAccount::isEmpty(account.database()); });
        if (!empty)
            return Failure(empty.error());
        if (!*empty)
            return fail(Error::Kind::Conflict, u"demo.account-in-use"_s, u"This account is not empty; demo data goes into an empty one only."_s);
        account.close();
    }
    const QString filling = account.location() + u".filling"_s;
    for (const QString &rest : {filling, filling + u"-wal"_s, filling + u"-shm"_s})
        QFile::remove(rest);
    const auto signIns = account.use(filling).and_then([&] { return fillIn(account.database(), size); });
    account.close();
    if (!signIns)
        return signIns;
    QFile::remove(account.location());
    if (!QFile::rename(filling, account.location()))
        return fail(Error::Kind::Unavailable, u"data.unusable"_s, u"%1 cannot be written."_s.arg(account.location()));
    return signIns;
}

/// PostgreSQL takes it all in one transaction.
Result<QByteArray> fillPostgres(RestingAccount &account, const DemoSize &size)
{
    return account.use(account.location()).and_then([&] {
        return account.database().transaction([&] { return fillIn(account.database(), size); });
    });
}

Result<void> keep(const QByteArray &signIns, const QString &path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(QFile::ReadOwner | QFile::WriteOwner) || file.write(signIns) < 0 || !file.commit())
        return fail(Error::Kind::Unavailable, u"data.unusable"_s, u"%1: %2"_s.arg(path, file.errorString()));
    return {};
}

}

int runDemo(const QStringList &arguments)
{
    const auto line = CommandLine::read(arguments, {u"data"_s, u"database"_s, u"tickets"_s, u"contacts"_s, u"users"_s, u"seed"_s});
    if (!line)
        return refused(line.error());
    const auto size = readSize(*line);
    if (!size)
        return refused(size.error());
    const QString url = line->text(u"database"_s);
    const auto account = RestingAccount::lock(line->text(u"data"_s), url);
    if (!account)
        return refused(account.error());
    const auto signIns = url.isEmpty() ? fillFile(**account, *size) : fillPostgres(**account, *size);
    if (!signIns)
        return refused(signIns.error());
    if (const auto kept = keep(*signIns, (*account)->folder().file(u"demo-sign-in.json"_s)); !kept)
        return refused(kept.error());
    QTextStream(stdout) << *signIns;
    return 0;
}
