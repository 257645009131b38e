// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/addressstanding.h"

#include <QCoreApplication>

/// The words for whose an address is.
class StandingText
{
    Q_DECLARE_TR_FUNCTIONS(StandingText)
public:
    static QString word(const AddressStanding &standing);     ///< for a chip; empty where nothing is known
    static QString sentence(const AddressStanding &standing); ///< for who hears it or wants to know more
};
