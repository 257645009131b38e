// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/httprequest.h"
#include "app/server/http/httpresponse.h"
#include "models/domain/result.h"

/// The revision that If-Match names. PreconditionMissing "precondition.missing" without the header; a tag that is not
/// one of ours is no revision that ever was, so everything has moved since.
Result<qint64> revisionToMatch(const HttpRequest &request);

/// \a response with the strong ETag of \a revision.
HttpResponse withTag(HttpResponse response, qint64 revision);
