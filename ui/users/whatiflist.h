// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/consequences.h"

#include <QStringList>
#include <QWidget>

/// What the server counted, a line each.
class WhatIfList : public QWidget
{
    Q_OBJECT
public:
    explicit WhatIfList(const QStringList &lines, QWidget *parent = nullptr);

    /// What ends for the contact whose address becomes a user's.
    static QStringList ofContact(const Consequences &whatIf);

    /// What ends for a user who leaves.
    static QStringList ofUser(const Consequences &whatIf);
};
