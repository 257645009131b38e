// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/errortext.h"

#include "ui/text/errorsentences.h"
#include "ui/text/safetext.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace {

/// What can be said of an error when nobody wrote a sentence for its code.
QString sentenceOf(Error::Kind kind)
{
    switch (kind) {
    case Error::Kind::Invalid: return ErrorText::tr("Something in the form needs correcting.");
    case Error::Kind::NotFound:
    case Error::Kind::Moved:
    case Error::Kind::Gone: return ErrorText::tr("This is not there any more. Somebody may have deleted or merged it.");
    case Error::Kind::Conflict:
    case Error::Kind::Stale: return ErrorText::tr("Somebody changed this at the same time. Look at what is there now and try again.");
    case Error::Kind::Forbidden: return ErrorText::tr("You may not do this. Ask an administrator.");
    case Error::Kind::SignedOut: return ErrorText::tr("You are signed out. Sign in again.");
    case Error::Kind::Limited: return ErrorText::tr("That was tried too often. Wait a little and try again.");
    case Error::Kind::Unavailable: return ErrorText::tr("The server cannot do this right now. Try again in a moment.");
    case Error::Kind::Unreachable: return ErrorText::tr("The server cannot be reached. Check the network and the server address.");
    case Error::Kind::Malformed:
    case Error::Kind::PreconditionMissing:
    case Error::Kind::Broken: break;
    }
    return ErrorText::tr("Something went wrong. Nothing you typed is lost; try again.");
}

} // namespace

QString ErrorText::sentence(const Error &error)
{
    const char *known = errorSentence(error.code);
    return known ? tr(known) : sentenceOf(error.kind);
}

QString ErrorText::field(const FieldError &error)
{
    const char *known = errorSentence(error.code);
    return known ? tr(known) : tr("This cannot be saved as it is.");
}

QString ErrorText::details(const Error &error)
{
    QStringList lines;
    if (!error.code.isEmpty())
        lines << tr("Code: %1").arg(safeLine(error.code));
    for (const FieldError &field : error.fields)
        lines << tr("Field %1: %2").arg(safeLine(field.field), safeLine(field.code));
    return lines.join(u'\n');
}
