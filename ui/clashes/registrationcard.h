// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/registration.h"

#include <QWidget>

class AddressChip;
class AddressRadar;
class InlineNotice;
class QLabel;
class QPushButton;

/// One account that a visitor asked for: who, on what address, whose it looks like, and what may be decided.
class RegistrationCard : public QWidget
{
    Q_OBJECT
public:
    explicit RegistrationCard(QWidget *parent = nullptr);

    void setRadar(const AddressRadar *radar);
    void showRegistration(const HeldRegistration &held);
    void showError(const Error &error);
    void setBusy(bool busy);

signals:
    void approveWanted(qint64 registration);
    void refuseWanted(qint64 registration);
    void userWanted(UserId user);

private:
    HeldRegistration m_held;
    QLabel *m_address = nullptr;
    AddressChip *m_chip = nullptr;
    QLabel *m_asked = nullptr;
    QLabel *m_like = nullptr;
    InlineNotice *m_notice = nullptr;
    QPushButton *m_approve = nullptr;
    QPushButton *m_refuse = nullptr;
    QPushButton *m_openUser = nullptr;
};
