// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/store/sqlitecopy.h"

#include <QFile>
#include <QFileInfo>

#include <fcntl.h>
#include <memory>
#include <sqlite3.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace {

struct CloseSqlite {
    void operator()(sqlite3 *database) const { sqlite3_close(database); }
};
using Handle = std::unique_ptr<sqlite3, CloseSqlite>;

Failure unavailable(const QString &detail)
{
    return fail(Error::Kind::Unavailable, u"store.unavailable"_s, detail);
}

Result<Handle> open(const QString &path, int flags)
{
    sqlite3 *database = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(path).constData(), &database, flags, nullptr);
    Handle handle(database);
    if (code != SQLITE_OK)
        return unavailable(u"%1: %2"_s.arg(path, QString::fromUtf8(sqlite3_errstr(code))));
    return handle;
}

/// All pages in one step, so in one read transaction: what is written meanwhile is not in it, and nobody waits.
Result<void> copyPages(const QString &from, const QString &to)
{
    const auto source = open(from, SQLITE_OPEN_READWRITE);
    if (!source)
        return Failure(source.error());
    sqlite3_db_config(source->get(), SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr); // one connection checkpoints, and it is not this
    const auto target = open(to, SQLITE_OPEN_READWRITE);
    if (!target)
        return Failure(target.error());
    sqlite3_busy_timeout(source->get(), 10'000);
    sqlite3_backup *backup = sqlite3_backup_init(target->get(), "main", source->get(), "main");
    const int code = backup ? sqlite3_backup_step(backup, -1) : sqlite3_errcode(target->get());
    sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        return unavailable(QString::fromUtf8(sqlite3_errstr(code)));
    return {};
}

bool isDurable(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    const bool synced = descriptor >= 0 && ::fsync(descriptor) == 0;
    if (descriptor >= 0)
        ::close(descriptor);
    return synced;
}

}

Result<void> copySqlite(const QString &from, const QString &to)
{
    const QString partial = to + u".partial"_s;
    QFile::remove(partial);
    QFile made(partial);
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFile::ReadOwner | QFile::WriteOwner))
        return unavailable(u"%1: %2"_s.arg(partial, made.errorString()));
    made.close();

    auto copied = copyPages(from, partial);
    if (copied && !(isDurable(partial, O_RDONLY) && QFile::rename(partial, to) && isDurable(QFileInfo(to).path(), O_RDONLY | O_DIRECTORY)))
        copied = unavailable(u"%1 cannot be written"_s.arg(to));
    if (!copied) {
        for (const QString &rest : {partial, partial + u"-wal"_s, partial + u"-shm"_s, partial + u"-journal"_s})
            QFile::remove(rest);
    }
    return copied;
}
