// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/session/tokenstore.h"

#include <QHash>
#include <QPromise>
#include <optional>

/// A token store for tests: keeps in memory, or fails with the error it was given.
class MemoryTokenStore : public TokenStore
{
public:
    QHash<QString, QString> tokens;
    std::optional<Error> failure;
    bool silent = false; ///< never answers

    QFuture<Result<QString>> read(const QString &key) override
    {
        if (!failure && !tokens.contains(key))
            return answer<QString>(fail(Error::Kind::NotFound, QStringLiteral("session.keyring-empty")));
        return answer<QString>(tokens.value(key));
    }

    QFuture<Result<void>> write(const QString &key, const QString &token) override
    {
        if (!failure)
            tokens.insert(key, token);
        return answer<void>({});
    }

    QFuture<Result<void>> remove(const QString &key) override
    {
        if (!failure)
            tokens.remove(key);
        return answer<void>({});
    }

private:
    template <typename T>
    QFuture<Result<T>> answer(Result<T> result)
    {
        QPromise<Result<T>> promise;
        promise.start();
        const auto future = promise.future();
        if (silent) {
            m_waiting.push_back(std::make_shared<QPromise<Result<T>>>(std::move(promise)));
            return future;
        }
        promise.addResult(failure ? Result<T>(Failure(*failure)) : std::move(result));
        promise.finish();
        return future;
    }

    std::vector<std::shared_ptr<void>> m_waiting;
};
