// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

/// What a transaction that also writes down refusals ends with: the outer error rolls back, the inner one is a value that
/// is committed with what was written about it.
template <typename T>
using Outcome = Result<Result<T>>;

template <typename T>
Result<T> settled(Outcome<T> outcome)
{
    if (!outcome)
        return Failure(outcome.error());
    return *std::move(outcome);
}
