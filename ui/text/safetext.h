// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Text from outside as it may be shown: \a text on one line, controls, bidi overrides and zero-width
/// characters made visible or harmless. What is stored stays as it came.
QString safeLine(const QString &text);

/// The same with its line breaks and tabs.
QString safeText(const QString &text);

/// safeText as HTML: escaped, line breaks kept, web addresses made links.
QString safeHtml(const QString &text);
