// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/gmime.h"

#include "app/server/mail/disposition.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace {

using Parsed = gmime::Owned<GMimeContentDisposition>;

Parsed parsed(const QByteArray &value)
{
    return Parsed(g_mime_content_disposition_parse(nullptr, value.constData()));
}

std::optional<QString> parameter(const Parsed &disposition, const char *name)
{
    const char *value = disposition ? g_mime_content_disposition_get_parameter(disposition.get(), name) : nullptr;
    if (!value)
        return std::nullopt;
    return QString::fromUtf8(value);
}

/// What browsers escape in a name between quotes.
QString unescaped(QString name)
{
    return name.replace("%22"_L1, "\""_L1).replace("%0D"_L1, "\r"_L1).replace("%0A"_L1, "\n"_L1);
}

}

Disposition readDisposition(const QByteArray &value)
{
    gmime::start();
    Disposition disposition;
    const Parsed whole = parsed(value);
    disposition.field = unescaped(parameter(whole, "name").value_or(QString()));
    const auto plain = parameter(whole, "filename");
    disposition.hasFile = plain.has_value();

    // Of a name in both forms GMime takes the first; what follows the extended one is read by itself.
    const qsizetype extended = value.toLower().indexOf("filename*=");
    const auto better = extended < 0 ? std::nullopt : parameter(parsed("attachment; " + value.mid(extended)), "filename");
    disposition.fileName = better ? *better : unescaped(plain.value_or(QString()));
    return disposition;
}
