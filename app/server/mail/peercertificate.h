// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QByteArray>
#include <QList>

/// A TLS peer's certificates as DER, its own one first.
using PeerChain = QList<QByteArray>;

/// Unavailable "mail.certificate" unless the first certificate is \a host's, valid now, and leads to a root that
/// this computer, or \a caFile, trusts. libetpan itself checks nothing.
Result<void> verifyPeerChain(const PeerChain &chain, const QString &host, const QString &caFile);
