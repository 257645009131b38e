// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>
#include <QStringList>

/// What making a user of an address would end, as the server counted it.
struct WhatIf {
    QString address;
    QString contactName;
    int openTickets = 0;
    int sessions = 0;
    int links = 0;
    int invites = 0;
};

/// Names what a new user would switch off, and asks before it happens.
class WhatIfDialog : public QDialog
{
    Q_OBJECT
public:
    explicit WhatIfDialog(const WhatIf &whatIf, QWidget *parent = nullptr);

private:
    static QStringList endings(const WhatIf &whatIf);
};
