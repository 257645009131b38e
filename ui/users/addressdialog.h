// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/user.h"

#include <QDialog>

class FieldNotices;
class InlineNotice;
class QLineEdit;
class QPushButton;

/// Asks for a user's new address, and for the password of the one who changes it.
class AddressDialog : public QDialog
{
    Q_OBJECT
public:
    AddressDialog(const QString &name, const QString &address, QWidget *parent = nullptr);

    AddressChange change() const;

public slots:
    void setBusy(bool busy);
    void showError(const Error &error);

signals:
    void changeWanted(const AddressChange &change);

private:
    void updateButton();

    QLineEdit *m_email = nullptr;
    QLineEdit *m_password = nullptr;
    FieldNotices *m_fields = nullptr;
    InlineNotice *m_notice = nullptr;
    QPushButton *m_change = nullptr;
    bool m_busy = false;
};
