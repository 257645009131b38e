// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/idna.h"

#include <array>
#include <unicode/uidna.h>

using namespace Qt::StringLiterals;

namespace {

const UIDNA *rules()
{
    static const UIDNA *const shared = [] {
        UErrorCode status = U_ZERO_ERROR;
        return uidna_openUTS46(UIDNA_USE_STD3_RULES | UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ | UIDNA_CHECK_CONTEXTO
                                   | UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_NONTRANSITIONAL_TO_UNICODE,
                               &status);
    }();
    return shared;
}

using Step = decltype(&uidna_nameToASCII);

struct Converted {
    QString name;
    uint32_t errors = 0;
};

Converted convert(Step step, const QString &domain)
{
    std::array<UChar, 2048> buffer;
    UIDNAInfo info = UIDNA_INFO_INITIALIZER;
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = step(rules(), reinterpret_cast<const UChar *>(domain.utf16()), int32_t(domain.size()),
                                buffer.data(), int32_t(buffer.size()), &info, &status);
    if (U_FAILURE(status))
        return {domain, UIDNA_ERROR_DOMAIN_NAME_TOO_LONG};
    // Names of hosts with "--" in third place exist, so only the mark of a broken A-label counts.
    return {QString::fromUtf16(buffer.data(), length), info.errors & ~uint32_t(UIDNA_ERROR_HYPHEN_3_4)};
}

}

namespace idna {

Result<QString> toAscii(const QString &domain)
{
    const auto [name, errors] = convert(uidna_nameToASCII, domain);
    if (errors & UIDNA_ERROR_DOMAIN_NAME_TOO_LONG)
        return failInvalid(u"email"_s, u"email.too-long"_s);
    if (errors || name.isEmpty() || name.endsWith(u'.'))
        return failInvalid(u"email"_s, u"email.invalid"_s);
    return name;
}

QString toUnicode(const QString &domain)
{
    const auto [name, errors] = convert(uidna_nameToUnicode, domain);
    return errors ? domain : name;
}

}
