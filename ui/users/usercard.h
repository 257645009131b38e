// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/user.h"

#include <QWidget>

class AddressChip;
class AddressRadar;
class Pill;
class QLabel;

/// One user, as the account knows them.
class UserCard : public QWidget
{
    Q_OBJECT
public:
    explicit UserCard(QWidget *parent = nullptr);

    void showUser(const User &user);
    void setRadar(const AddressRadar *radar);

private:
    QLabel *m_name = nullptr;
    QLabel *m_email = nullptr;
    QLabel *m_since = nullptr;
    Pill *m_role = nullptr;
    Pill *m_state = nullptr;
    AddressChip *m_chip = nullptr;
};
