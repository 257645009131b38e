// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"

#include <QCoreApplication>

/// The sentence for something worth saying that did not stop the work.
class FindingText
{
    Q_DECLARE_TR_FUNCTIONS(FindingText)
public:
    /// \a who: the name of the person the finding is about, where known.
    static QString sentence(const Finding &finding, const QString &who = {});

    /// True when the finding deserves the colour of a warning, not of a hint.
    static bool isWarning(const Finding &finding);
};
