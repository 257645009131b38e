// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/user.h"

#include <QDialog>

class AddressProofForm;
class DialogBody;
class OwnPasswordForm;
class Pill;
class QLabel;
class QWidget;
class SecondFactorForm;
class Segments;
class SessionList;

/// What a person changes about the own account: password, second factor, sessions, the proof of a new address.
class AccountDialog : public QDialog
{
    Q_OBJECT
public:
    enum class Page { Password, SecondFactor, Sessions, Address };

    explicit AccountDialog(QWidget *parent = nullptr);

    OwnPasswordForm *password() const { return m_password; }
    SecondFactorForm *secondFactor() const { return m_secondFactor; }
    SessionList *sessions() const { return m_sessions; }
    AddressProofForm *addressProof() const { return m_address; }

    void setUser(const User &user);

public slots:
    void showPage(Page page);

private:
    QLayout *makeHead();

    QLabel *m_name = nullptr;
    QLabel *m_email = nullptr;
    Pill *m_role = nullptr;
    Segments *m_pages = nullptr;
    DialogBody *m_body = nullptr;
    OwnPasswordForm *m_password = nullptr;
    SecondFactorForm *m_secondFactor = nullptr;
    SessionList *m_sessions = nullptr;
    AddressProofForm *m_address = nullptr;
};
