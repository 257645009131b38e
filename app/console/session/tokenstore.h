// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QFuture>

/// Where the sign-in's token is kept between two starts. Always answers, late at most by its time limit.
/// Errors: NotFound "session.keyring-empty" (also from a locked keyring that asked nobody), Unavailable
/// "session.keyring-unusable", "session.keyring-locked", "session.keyring-silent" (it did not answer in time).
class TokenStore
{
public:
    TokenStore() = default;
    TokenStore(const TokenStore &) = delete;
    TokenStore &operator=(const TokenStore &) = delete;
    virtual ~TokenStore() = default;

    virtual QFuture<Result<QString>> read(const QString &key) = 0;
    virtual QFuture<Result<void>> write(const QString &key, const QString &token) = 0;
    virtual QFuture<Result<void>> remove(const QString &key) = 0;
};
