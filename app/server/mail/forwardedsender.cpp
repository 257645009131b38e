// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/forwardedsender.h"

#include "models/domain/emailkey.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

/// "---------- Forwarded message ---------", "-----Mensagem original-----", "Begin forwarded message:", …
bool beginsForwarded(const QString &line)
{
    static const QRegularExpression words(
        u"forwarded|original message|encaminhad|mensagem original|reenviad|mensaje original|weitergeleitet|transféré"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const bool isRule = line.contains(u"--"_s) || line.trimmed().endsWith(u':');
    return isRule && line.size() < 100 && words.match(line).hasMatch();
}

}

std::optional<Mailbox> forwardedSender(const QString &text)
{
    static const QRegularExpression from(u"^[>*\\s]*(?:From|De|Von|Da)\\*?\\s*:\\*?\\s*(.{0,200}?)[<\\[(]?(?:mailto:)?([^\\s<>\\[\\]()]+@[^\\s<>\\[\\]()]+)"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    bool isForwarded = false;
    for (const QString &line : text.left(50'000).split(u'\n')) {
        isForwarded = isForwarded || beginsForwarded(line);
        const auto found = isForwarded ? from.match(line.left(500)) : QRegularExpressionMatch();
        if (!found.hasMatch())
            continue;
        const QString address = cleanedAddress(found.captured(2));
        if (EmailKey::parse(address))
            return Mailbox{found.captured(1).remove(u'"').trimmed(), address};
    }
    return std::nullopt;
}
