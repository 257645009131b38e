// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/// What the mailbox's own server found out about the domain in From (RFC 8601, RFC 7489).
enum class Authentication { None, Pass, Fail };

/// The dmarc result in the topmost of \a headers, the Authentication-Results of a mail, that \a authservId wrote. None when it
/// wrote none, or when it speaks of another domain than \a fromDomain. An empty \a authservId trusts nobody.
Authentication dmarcResult(const QStringList &headers, const QString &authservId, const QString &fromDomain);
