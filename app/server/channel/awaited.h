// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"
#include "models/store/dbworker.h"

#include <functional>
#include <future>

/// How a channel's own thread reaches the database.
struct WorkerAccess {
    std::function<bool(DbWorker::Job)> post;         ///< to a worker; must not fail for ever
    std::function<Result<qint64>(Database &)> clock; ///< milliseconds UTC
};

/// Runs \a work on the worker; the future has its result once that is durable.
template <typename T>
std::future<Result<T>> asked(const WorkerAccess &access, std::function<Result<T>(Database &, qint64 now)> work)
{
    auto promise = std::make_shared<std::promise<Result<T>>>();
    auto answer = promise->get_future();
    const bool posted = access.post([clock = access.clock, promise, work = std::move(work)](Database &database) -> DbWorker::Answer {
        const auto now = clock(database);
        auto result = now ? work(database, *now) : Result<T>(Failure(now.error()));
        return [promise, result = std::move(result)](const Result<void> &committed) {
            promise->set_value(committed ? result : Result<T>(Failure(committed.error())));
        };
    });
    if (!posted)
        promise->set_value(fail(Error::Kind::Unavailable, QStringLiteral("store.busy"), QStringLiteral("the worker takes no more")));
    return answer;
}

/// The same, waiting for it.
template <typename T>
Result<T> awaited(const WorkerAccess &access, std::function<Result<T>(Database &, qint64 now)> work)
{
    return asked<T>(access, std::move(work)).get();
}
