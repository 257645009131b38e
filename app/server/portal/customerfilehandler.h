// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/httpresponse.h"

class PortalCall;

/// /portal/attachments/{attachment}: the files of the public messages a visitor may read, the holder of an access link
/// included.
namespace CustomerFileHandler {

HttpResponse send(PortalCall &call);

}
