// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/session.h"

#include <QWidget>

class FieldNotices;
class InlineNotice;
class QLineEdit;
class QPushButton;

/// Changes one's own password.
class OwnPasswordForm : public QWidget
{
    Q_OBJECT
public:
    explicit OwnPasswordForm(QWidget *parent = nullptr);

public slots:
    void setBusy(bool busy);
    void showError(const Error &error);
    void showChanged();

signals:
    void changeWanted(const PasswordChange &change);

private:
    void submit();
    void updateButton();
    QList<QLineEdit *> inputs() const { return {m_password, m_newPassword, m_repeat}; }

    QLineEdit *m_password = nullptr;
    QLineEdit *m_newPassword = nullptr;
    QLineEdit *m_repeat = nullptr;
    FieldNotices *m_fields = nullptr;
    InlineNotice *m_notice = nullptr;
    QPushButton *m_change = nullptr;
    bool m_busy = false;
};
