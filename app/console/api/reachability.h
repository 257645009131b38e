// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"

#include <QNetworkReply>
#include <QSslCertificate>

/// Why a server could not be spoken to, for what Qt says about it.
Error unreachable(QNetworkReply::NetworkError error, const QString &detail);

/// True when \a chain, as the server sent it, ends in one of \a authorities. Qt 6.4.2 does not always ask
/// that (CVE-2023-34410).
bool endsInAuthority(const QList<QSslCertificate> &chain, const QList<QSslCertificate> &authorities);
