// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/tones.h"

#include "ui/parts/theme.h"

ToneColors tone(Tone meaning, const QPalette &palette)
{
    const bool dark = Theme::schemeOf(palette) == Theme::Scheme::Dark;
    switch (meaning) {
    case Tone::Accent:
        return dark ? ToneColors{0xa9c4ff, 0x26365a, 0x3d5590} : ToneColors{0x2450b2, 0xe5edfd, 0xb5c9f5};
    case Tone::Good:
        return dark ? ToneColors{0x8ad6ac, 0x1f3d31, 0x336b53} : ToneColors{0x17663f, 0xe0f4e9, 0xa9d9c0};
    case Tone::Attention:
        return dark ? ToneColors{0xf2c46d, 0x42351a, 0x76602f} : ToneColors{0x7d4a00, 0xfdf0d6, 0xeccb8a};
    case Tone::Bad:
        return dark ? ToneColors{0xffaaa5, 0x4a2528, 0x83444a} : ToneColors{0xa8211b, 0xfde7e5, 0xf0b5b0};
    case Tone::Note:
        return dark ? ToneColors{0xeacb7f, 0x37301f, 0x6b5a30} : ToneColors{0x6f4e00, 0xfff6db, 0xe9d28d};
    case Tone::Neutral:
        break;
    }
    return dark ? ToneColors{0xc3cad4, 0x333a45, 0x4a5361} : ToneColors{0x475364, 0xebeef2, 0xcfd6df};
}
