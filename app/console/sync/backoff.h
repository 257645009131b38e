// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <algorithm>
#include <utility>

/// How long to wait before the next try: doubling from half a second to half a minute.
class BackOff
{
public:
    int next() { return std::exchange(m_milliseconds, std::min(m_milliseconds * 2, longest)); }
    void reset() { m_milliseconds = shortest; }

private:
    static constexpr int shortest = 500;
    static constexpr int longest = 30'000;
    int m_milliseconds = shortest;
};
