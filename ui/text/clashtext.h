// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clash.h"

#include <QCoreApplication>

/// Sentences about one clash.
class ClashText
{
    Q_DECLARE_TR_FUNCTIONS(ClashText)
public:
    static QString claims(const Clash &clash);     ///< who claims the address, since when
    static QString owner(const Clash &clash);      ///< who looks after it
    static QString resolution(const Clash &clash); ///< how it ended
    static QString brief(const Clash &clash);      ///< in one line, for a list
};
