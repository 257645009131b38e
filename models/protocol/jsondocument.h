// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/protocol/jsonnode.h"
#include "models/protocol/jsonreader.h"

#include <cstring>
#include <simdjson.h>

namespace protocol {

/// simdjson's view of a text. Included by the files that speak to it and by no header.
struct JsonReader::Document {
    simdjson::dom::parser parser;
    simdjson::dom::element root;
};

/// The code of what makes \a text no JSON of ours, or nothing. Fills \a document.
QString parseInto(simdjson::dom::parser &parser, simdjson::dom::element &root, const QByteArray &text);

}
