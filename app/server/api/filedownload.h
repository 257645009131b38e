// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/api/context.h"
#include "app/server/http/httprequest.h"
#include "app/server/http/httpresponse.h"
#include "app/server/store/attachmentrepository.h"

/// \a file to be saved, never to be shown: no browser runs or guesses what is in it. Its tag is the hash, so who has it
/// already gets 304; who asks is checked each time.
HttpResponse fileDownload(const HttpRequest &request, const Context &context, const FoundAttachment &file);

/// `attachment` with \a name for old and new readers (RFC 6266).
QByteArray dispositionOf(const QString &name);
