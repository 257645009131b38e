// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/http/httpresponse.h"

HttpResponse HttpResponse::json(int status, const QByteArray &body)
{
    return {status, {{"content-type", "application/json"}}, body, {}, {}};
}

HttpResponse HttpResponse::noContent()
{
    return {204, {}, {}, {}, {}};
}

HttpResponse HttpResponse::html(int status, const QByteArray &page)
{
    return {status, {{"content-type", "text/html; charset=utf-8"}}, page, {}, {}};
}

HttpResponse HttpResponse::seeOther(const QByteArray &location)
{
    return {303, {{"location", location}}, {}, {}, {}};
}
