// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/user.h"

#include <QWidget>

class ChoiceBox;
class FieldNotices;
class InlineNotice;
class QLineEdit;
class QPushButton;

/// Writes a new user.
class UserForm : public QWidget
{
    Q_OBJECT
public:
    explicit UserForm(QWidget *parent = nullptr);

    UserDraft draft() const;

public slots:
    void setBusy(bool busy);
    void showError(const Error &error);
    void clear();

signals:
    void createWanted(const UserDraft &draft);
    void cancelled();

private:
    void submit();

    QLineEdit *m_name = nullptr;
    QLineEdit *m_email = nullptr;
    ChoiceBox *m_role = nullptr;
    FieldNotices *m_fields = nullptr;
    InlineNotice *m_notice = nullptr;
    QPushButton *m_create = nullptr;
};
