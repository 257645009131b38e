// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/httpresponse.h"
#include "app/server/http/requestreader.h"

#include <string>

namespace http {

/// How an answer is framed.
struct Framing {
    bool keepAlive = true;
    bool withoutBody = false; ///< the answer to HEAD
};

/// Appends status line and fields to \a out; \a date is the value of the Date field. Fields that would break
/// the framing (a line break in them, or ones that are written here) are left out.
void writeHead(const HttpResponse &response, Framing framing, const std::string &date, std::string &out);

/// application/problem+json for \a refusal.
HttpResponse refusalAnswer(Refusal refusal);

/// Whether answers of this status never have a body.
bool isBodiless(int status);

std::string httpDate(qint64 secondsUtc);

}
