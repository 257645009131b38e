// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

constexpr qsizetype longestFileName = 255; ///< bytes in UTF-8

/// \a name as it may stand on a disk and in a header: one component, NFC, without what is not seen or turns the text
/// around, without dots and blanks at its ends, at most longestFileName with its ending kept; "file" when nothing is left.
/// Cleaning a clean name changes nothing, so whoever checks this name checks the one that is kept.
QString cleanedFileName(const QString &name);
