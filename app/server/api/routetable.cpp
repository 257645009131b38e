// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/routetable.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

bool isName(const QString &segment)
{
    return segment.startsWith(u'{') && segment.endsWith(u'}');
}

QStringList segmentsOf(const QString &path)
{
    return path.mid(1).split(u'/');
}

/// Whether \a path has the shape of \a pattern; what its names stand for goes to \a captures.
bool fits(const QStringList &pattern, const QStringList &path, QList<std::pair<QString, QString>> &captures)
{
    if (pattern.size() != path.size())
        return false;
    captures.clear();
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (!isName(pattern[i])) {
            if (pattern[i] != path[i])
                return false;
        } else if (path[i].isEmpty()) {
            return false;
        } else {
            captures.append({pattern[i].sliced(1, pattern[i].size() - 2), path[i]});
        }
    }
    return true;
}

void allow(QByteArray &allowed, const QByteArray &method)
{
    allowed += (allowed.isEmpty() ? "" : ", ") + method;
    if (method == "GET")
        allowed += ", HEAD";
}

}

RouteTable::RouteTable(Routes routes)
    : m_routes(std::move(routes))
{
    for (const Route &route : m_routes) {
        const QStringList segments = segmentsOf(route.path);
        if (std::any_of(segments.begin(), segments.end(), isName))
            m_patterns.append({segments, &route});
        else
            m_fixed[route.path].append(&route);
    }
    std::stable_sort(m_patterns.begin(), m_patterns.end(), [](const Pattern &one, const Pattern &other) {
        return std::count_if(one.segments.begin(), one.segments.end(), isName)
            < std::count_if(other.segments.begin(), other.segments.end(), isName);
    });
}

RouteTable::Match RouteTable::find(const QByteArray &method, const QString &path) const
{
    Match match;
    for (const Route *route : m_fixed.value(path)) {
        if (route->method == method)
            return {route, {}, {}};
        allow(match.allowed, route->method);
    }
    if (!match.allowed.isEmpty())
        return match;

    const QStringList segments = segmentsOf(path);
    for (const Pattern &pattern : m_patterns) {
        if (!fits(pattern.segments, segments, match.captures))
            continue;
        if (pattern.route->method == method)
            return {pattern.route, match.captures, {}};
        allow(match.allowed, pattern.route->method);
    }
    match.captures.clear();
    return match;
}
