// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"

#include <tl/expected.hpp>

/// A value, or why there is none.
template <typename T>
using Result = tl::expected<T, Error>;

/// The error side of a Result, ready to return.
using Failure = tl::unexpected<Error>;

inline Failure fail(Error::Kind kind, const QString &code, const QString &detail = {})
{
    return Failure(Error{kind, code, {}, {}, detail});
}

inline Failure failInvalid(const QString &field, const QString &code)
{
    return Failure(Error::invalid(field, code));
}
