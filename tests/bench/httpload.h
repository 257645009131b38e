// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <string>
#include <vector>

/// What came of a load.
struct Load {
    int answered = 0;
    int wrong = 0; ///< another status than wanted, a lost connection, or no answer in time
    double seconds = 0;
    std::vector<double> milliseconds; ///< of each answer, sorted

    double perSecond() const { return seconds > 0 ? answered / seconds : 0; }
    double percentile(double share) const;
};

/// What to ask, and the status that is right.
struct Question {
    int port = 0;
    int status = 200;
    std::function<std::string(int n)> request; ///< the n-th request's bytes
};

/// Asks over as many kept connections on the loopback as said, the next request as soon as the last is answered, from this
/// thread. All that was asked is answered when this returns.
Load ask(const Question &question, int connections, double seconds);

/// One answer, head and all; empty when there was none.
std::string askOnce(int port, const std::string &request);
