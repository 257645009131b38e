// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/httprequest.h"

#include <QHash>
#include <QStringList>

namespace http {

/// Counts connections by source, so that no single one can take them all.
class Admission
{
public:
    Admission(int inAll, int perSource, const QStringList &trustedProxies);

    /// Whether one more from \a address may come in. Loopback and trusted proxies count in all only.
    bool enter(const QString &address);
    void leave(const QString &address);

    /// Takes source and secure from the fields of a trusted proxy; the peer's own word counts nothing.
    void readForwarded(HttpRequest &request, const QString &peer) const;

private:
    bool isFree(const QString &address) const;

    int m_inAll;
    int m_perSource;
    QStringList m_trusted;
    int m_total = 0;
    QHash<QString, int> m_bySource;
};

}
