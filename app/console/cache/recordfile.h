// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/database.h"

#include <QFuture>
#include <QPromise>
#include <QThreadPool>
#include <functional>
#include <memory>

/// A database file of the console, before its workers open it.
struct RecordFile {
    enum class WhenUnreadable { StartAnew, Fail };

    QString path;
    QString migrations;

    /// Opens and migrates the file and reads from it by \a read, all in another thread.
    template <typename T>
    QFuture<Result<T>> load(std::function<Result<T>(Database &)> read, WhenUnreadable whenUnreadable) const
    {
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        QThreadPool::globalInstance()->start([promise, file = *this, read = std::move(read), whenUnreadable] {
            auto result = file.attempt(read);
            if (!result && whenUnreadable == WhenUnreadable::StartAnew && isUnreadable(result.error())) {
                remove(file.path);
                result = file.attempt(read);
            }
            promise->addResult(std::move(result));
            promise->finish();
        });
        return promise->future();
    }

    /// Deletes the file and what belongs to it.
    static void remove(const QString &path);

    /// True for a file that is damaged or newer than this program, not for a full disk.
    static bool isUnreadable(const Error &error);

private:
    Result<std::unique_ptr<Database>> opened() const;

    template <typename T>
    Result<T> attempt(const std::function<Result<T>(Database &)> &read) const
    {
        const auto database = opened();
        if (!database)
            return Failure(database.error());
        return read(**database);
    }
};
