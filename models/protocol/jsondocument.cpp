// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/jsondocument.h"

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;

namespace protocol {

namespace {

namespace dom = simdjson::dom;

QString codeOf(simdjson::error_code error)
{
    switch (error) {
    case simdjson::UTF8_ERROR:
        return u"json.encoding"_s;
    case simdjson::DEPTH_ERROR:
        return u"json.too-deep"_s;
    case simdjson::EMPTY:
        return u"json.empty"_s;
    default:
        return u"json.malformed"_s;
    }
}

/// The four hexadecimal digits at \a at, or -1.
int codeUnit(const QByteArray &text, qsizetype at)
{
    bool isHex = false;
    const int unit = text.mid(at, 4).toInt(&isHex, 16);
    return isHex && at + 4 <= text.size() ? unit : -1;
}

/// Whether an escape stands for NUL or for half a character. simdjson lets both pass.
bool hasForbiddenEscape(const QByteArray &text)
{
    for (qsizetype i = text.indexOf('\\'); i >= 0 && i + 1 < text.size(); i = text.indexOf('\\', i)) {
        if (text.at(i + 1) != 'u') {
            i += 2;
            continue;
        }
        const int unit = codeUnit(text, i + 2);
        i += 6;
        if (unit == 0 || (unit >= 0xdc00 && unit <= 0xdfff))
            return true;
        if (unit >= 0xd800 && unit <= 0xdbff) {
            const int low = text.mid(i, 2) == "\\u" ? codeUnit(text, i + 2) : -1;
            if (low < 0xdc00 || low > 0xdfff)
                return true;
            i += 6;
        }
    }
    return false;
}

bool hasDuplicate(std::vector<std::string_view> &names)
{
    std::sort(names.begin(), names.end());
    return std::adjacent_find(names.begin(), names.end()) != names.end();
}

bool hasDuplicateMember(const dom::element &element)
{
    if (dom::array array; element.get(array) == simdjson::SUCCESS)
        return std::any_of(array.begin(), array.end(), hasDuplicateMember);
    dom::object object;
    if (element.get(object) != simdjson::SUCCESS)
        return false;
    std::vector<std::string_view> names;
    for (const dom::key_value_pair member : object) {
        names.push_back(member.key);
        if (hasDuplicateMember(member.value))
            return true;
    }
    return hasDuplicate(names);
}

}

QString parseInto(dom::parser &parser, dom::element &root, const QByteArray &text)
{
    if (hasForbiddenEscape(text))
        return u"json.characters"_s;
    if (const auto error = parser.allocate(size_t(text.size()), JsonReader::depth); error)
        return codeOf(error);
    if (const auto error = parser.parse(text.constData(), size_t(text.size())).get(root); error)
        return codeOf(error);
    return hasDuplicateMember(root) ? u"json.duplicate-member"_s : QString();
}

}
