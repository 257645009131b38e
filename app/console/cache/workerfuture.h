// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/store/dbworker.h"

#include <QFuture>
#include <QPromise>
#include <memory>

/// Runs \a work, which takes a Database and returns a Result, on \a worker. The future holds what it returned
/// once that is durable.
template <typename Work>
auto onWorker(DbWorker &worker, Work work) -> QFuture<std::invoke_result_t<Work, Database &>>
{
    using Outcome = std::invoke_result_t<Work, Database &>;
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    auto future = promise->future();
    const auto answer = [promise](Outcome outcome) {
        promise->addResult(std::move(outcome));
        promise->finish();
    };
    const bool taken = worker.post([work = std::move(work), answer](Database &database) mutable -> DbWorker::Answer {
        auto outcome = std::make_shared<Outcome>(database.transaction([&] { return work(database); }));
        return [outcome, answer](const Result<void> &committed) {
            answer(committed ? std::move(*outcome) : Outcome(Failure(committed.error())));
        };
    });
    if (!taken)
        answer(Failure(Error{Error::Kind::Unavailable, QStringLiteral("cache.busy")}));
    return future;
}
