// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QPalette>

class QIcon;

/// The look of the whole program: Fusion with palettes of our own, and icons that fit them.
class Theme
{
public:
    enum class Scheme { Light, Dark };

    /// Styles the application; may be called again at any time.
    static void apply(Scheme scheme);

    static Scheme schemeOf(const QPalette &palette);

    /// An icon of the icon theme, in the scheme applied last.
    static QIcon icon(const QString &name);
};
