// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>

class QPalette;

/// A family of colours with a meaning; always shown together with words.
enum class Tone { Neutral, Accent, Good, Attention, Bad, Note };

/// A tone's colours on one palette: contrast of `ink` on `fill`, and on the window, is AA.
struct ToneColors {
    QColor ink;
    QColor fill;
    QColor line;
};

ToneColors tone(Tone meaning, const QPalette &palette);
