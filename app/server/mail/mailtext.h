// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

/// \a text as both stores and every reader can take it: no NUL or other control but line breaks and tabs, no lone surrogate.
QString storableText(QString text);

/// The same for one line: blanks instead of line breaks and tabs.
QString storableLine(QString text);

/// \a name as the last part of a path: nothing that leads elsewhere, and nothing that cannot be seen.
QString storableFileName(const QString &name);

struct DecodedText {
    QString text;
    bool isGuessed = false; ///< the charset was not told, is unknown or does not fit: some characters may be wrong
};

/// \a bytes read in \a charset, lines ended by LF. What is not told is UTF-8 where that fits, else windows-1252.
DecodedText decodedText(const QByteArray &bytes, const QByteArray &charset);

/// \a text of format=flowed (RFC 3676) with its paragraphs on one line each.
QString unflowed(const QString &text, bool deletesBlank);
