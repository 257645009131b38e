// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>
#include <string>

/// The least that HTTP with keep-alive costs: one thread, one epoll, no meaning. Appends \a answer to the output for each
/// end of a request's head, for ever. Prints where it listens, as the server does.
int answerByEpoll(const std::function<void(std::string &out)> &answer);
