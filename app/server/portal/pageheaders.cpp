// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/portal/pageheaders.h"

HttpResponse withPageHeaders(HttpResponse response, Keep keep)
{
    response.with("content-security-policy",
                  "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; form-action 'self'; "
                  "base-uri 'none'; frame-ancestors 'none'")
        .with("referrer-policy", "no-referrer")
        .with("x-content-type-options", "nosniff")
        .with("x-frame-options", "DENY")
        .with("cross-origin-opener-policy", "same-origin")
        .with("cross-origin-resource-policy", "same-origin")
        .with("permissions-policy", "camera=(), geolocation=(), microphone=()")
        .with("x-robots-tag", "noindex")
        .with("cache-control", keep == Keep::ForGood ? "public, max-age=31536000, immutable" : "no-store");
    return response;
}
