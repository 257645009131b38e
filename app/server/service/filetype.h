// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

constexpr qsizetype bytesThatTellTheType = 64 * 1024;

/// The media type that a file's \a beginning looks like, whatever its name or sender says; "application/octet-stream" when
/// it looks like nothing known.
QString typeOfBytes(const QByteArray &beginning);

/// What a sender called a type, without parameters; empty when it is none: "image/png".
QString declaredType(const QString &said);
