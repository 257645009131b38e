// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/route.h"

#include <QHash>

/// The routes by the shape of their paths. Fixed words win over {names}.
class RouteTable
{
public:
    explicit RouteTable(Routes routes);

    struct Match {
        const Route *route = nullptr; ///< null: no such path, or not by this method
        QList<std::pair<QString, QString>> captures;
        QByteArray allowed; ///< the methods of the path, when there is such a path but not by this method
    };
    Match find(const QByteArray &method, const QString &path) const;

private:
    struct Pattern {
        QStringList segments;
        const Route *route;
    };
    const Routes m_routes;
    QHash<QString, QList<const Route *>> m_fixed; ///< paths without names
    QList<Pattern> m_patterns;
};
