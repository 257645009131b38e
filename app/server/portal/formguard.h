// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/httprequest.h"

/// Knows our own forms: the csrf field of each follows from a secret cookie of the browser and from the session it was made
/// in, so that no other site and no other session can make it.
namespace FormGuard {

QByteArray secretOf(const HttpRequest &request); ///< empty: the browser has none yet

QByteArray field(const QByteArray &secret, const QByteArray &session);

/// Whether the request's \a csrf is of this browser and session.
bool isOurs(const HttpRequest &request, const QString &csrf);

}
