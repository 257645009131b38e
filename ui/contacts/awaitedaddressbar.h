// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/awaitedaddress.h"
#include "models/domain/error.h"

#include <QWidget>

class InlineNotice;

/// Says which address waits to take another one's place, since when, and what may be done about it. Hidden while none does.
class AwaitedAddressBar : public QWidget
{
    Q_OBJECT
public:
    explicit AwaitedAddressBar(QWidget *parent = nullptr);

    void setMaySupervise(bool may); ///< supervisors need not wait for the proof
    void showAddress(const AwaitedAddress &awaited);
    void clear();
    void setBusy(bool busy);
    void say(const QString &sentence);
    void showError(const Error &error);

signals:
    void sendAgainWanted(const QString &address);
    void useNowWanted(const QString &address);

private:
    void refresh();

    InlineNotice *m_notice = nullptr;
    InlineNotice *m_outcome = nullptr;
    AwaitedAddress m_awaited;
    bool m_maySupervise = false;
};
