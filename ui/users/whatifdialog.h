// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/consequences.h"
#include "ui/users/useract.h"

#include <QDialog>

/// Names what a change would switch off in the portal, and asks before it happens.
class WhatIfDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a act: one that makes an address a user's.
    WhatIfDialog(UserAct act, const Consequences &whatIf, QWidget *parent = nullptr);

private:
    static QString verb(UserAct act);
    static QString staying(const Consequences &whatIf);
};
