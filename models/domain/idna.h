// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

/// Host names by UTS 46, non-transitional.
namespace idna {

/// The A-labels of \a domain in lower case. Invalid "email.invalid", or "email.too-long" beyond what DNS carries.
Result<QString> toAscii(const QString &domain);

/// As a person reads it; what cannot be decoded stays as it is.
QString toUnicode(const QString &domain);

}
