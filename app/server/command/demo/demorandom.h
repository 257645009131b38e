// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

/// Numbers that look random and are the same for the same seed on every machine (SplitMix64).
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        quint64 z = m_state += 0x9e3779b97f4a7c15;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }

    /// From 0 up to, not including, \a end.
    qint64 below(qint64 end) { return qint64(next() % quint64(end)); }
    qint64 between(qint64 first, qint64 last) { return first + below(last - first + 1); }
    bool oneIn(qint64 n) { return below(n) == 0; }

    template <typename T>
    const T &of(const QList<T> &list)
    {
        return list.at(qsizetype(below(list.size())));
    }

private:
    quint64 m_state;
};
