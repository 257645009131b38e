// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/wording.h"

#include <QCoreApplication>

/// The words for states, roles and rows, in the person's language.
class StatusText : public Wording
{
    Q_DECLARE_TR_FUNCTIONS(StatusText)
public:
    QString status(TicketStatus status) const override;
    QString priority(Priority priority) const override;
    QString role(Role role) const override;
    QString userState(UserState state) const override;
    QString portalState(PortalState state) const override;
    QString viewName(const ViewRow &view) const override;
    QString when(qint64 time) const override;
    QString shown(const QString &text) const override;
    QString sentence(const TicketRow &row) const override;
    QString sentence(const ContactRow &row) const override;
    QString sentence(const User &row) const override;
    QString sentence(const Clash &row) const override;
    QString sentence(const ViewRow &row) const override;

    /// What a user signs in with, or had last before it was released.
    static QString addressOf(const User &user);

    static QString of(TicketStatus status);
    static QString of(Priority priority);
    static QString of(Role role);
    static QString of(UserState state);
    static QString of(PortalState state);
    static QString of(InviteState state);
    static QString of(ClashState state);
};
