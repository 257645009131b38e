// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/change.h"
#include "models/protocol/jsonreader.h"
#include "models/protocol/jsonwriter.h"

namespace protocol {

/// {"items": […], "next": URL or null}
template <typename T>
QByteArray writePage(const QList<T> &items, const QString &nextUrl)
{
    JsonWriter json;
    json.openObject().name("items").openArray();
    for (const T &item : items)
        write(json, item);
    json.closeArray().name("next");
    nextUrl.isEmpty() ? json.null() : json.value(nextUrl);
    return json.closeObject().take();
}

/// A page of what \a read makes of each item; its `next` is the URL.
template <typename Read>
auto readPage(const QByteArray &body, Read read)
{
    using T = std::invoke_result_t<Read, const JsonNode &>;
    return readAnswer(body, [&](const JsonNode &page) {
        return Page<T>{page["items"].required().items(read), page["next"].text()};
    });
}

}
