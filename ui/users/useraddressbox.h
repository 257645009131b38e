// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/user.h"
#include "ui/parts/box.h"

class InlineNotice;
class QGridLayout;
class QLabel;
class QPushButton;

/// The address a user signs in with, and the former ones that are still reserved.
class UserAddressBox : public Box
{
    Q_OBJECT
public:
    explicit UserAddressBox(QWidget *parent = nullptr);

    void showUser(const User &user);
    void showError(const Error &error);

    /// The change waits for the code that was mailed to \a address.
    void showWaiting(const QString &address);

signals:
    void changeWanted();
    void releaseWanted(UserAddressId address);

private:
    void showFormer(const QList<FormerAddress> &addresses);

    QLabel *m_current = nullptr;
    QPushButton *m_change = nullptr;
    QLabel *m_reserved = nullptr;
    QGridLayout *m_former = nullptr;
    InlineNotice *m_notice = nullptr;
    UserId m_user;
};
