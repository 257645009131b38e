// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QFuture>
#include <QTest>

/// What \a future holds in the end; Broken "test.late" when it takes too long.
template <typename T>
Result<T> settled(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 15'000))
        return fail(Error::Kind::Broken, QStringLiteral("test.late"));
    return future.result();
}

/// The code of \a result's error; empty when it holds a value.
template <typename T>
QString codeOf(const Result<T> &result)
{
    return result ? QString() : result.error().code;
}
