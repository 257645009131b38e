// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/dbworker.h"

#include <functional>
#include <future>

/// How a thread of its own reaches the database.
struct WriterAccess {
    std::function<bool(DbWorker::Job)> write;        ///< posts to the writer; must not fail for ever
    std::function<Result<qint64>(Database &)> clock; ///< milliseconds UTC
};

/// Runs \a work on the writer and waits for its commit.
template <typename T>
Result<T> onWriter(const WriterAccess &access, std::function<Result<T>(Database &, qint64 now)> work)
{
    auto promise = std::make_shared<std::promise<Result<T>>>();
    auto answer = promise->get_future();
    const bool posted = access.write([clock = access.clock, promise, work = std::move(work)](Database &database) -> DbWorker::Answer {
        const auto now = clock(database);
        auto result = now ? work(database, *now) : Result<T>(Failure(now.error()));
        return [promise, result = std::move(result)](const Result<void> &committed) {
            promise->set_value(committed ? result : Result<T>(Failure(committed.error())));
        };
    });
    if (!posted)
        return fail(Error::Kind::Unavailable, QStringLiteral("store.busy"), QStringLiteral("the writer takes no more"));
    return answer.get();
}
