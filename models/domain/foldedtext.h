// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// \a text without case, accents and outer blanks: what names are sorted and searched by.
QString foldedText(const QString &text);
