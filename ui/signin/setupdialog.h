// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/session.h"

#include <QDialog>

class FieldNotices;
class InlineNotice;
class QLineEdit;
class QPushButton;

/// The first page of an empty account: makes its administrator.
class SetupDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SetupDialog(QWidget *parent = nullptr);

    void setServer(const QString &url);

    /// Fills in the setup token where this computer knows it.
    void setToken(const QString &token);

public slots:
    void setBusy(bool busy);
    void showError(const Error &error);

signals:
    void setupWanted(const QString &server, const SetupDraft &draft);

private:
    void submit();

    QLineEdit *m_server = nullptr;
    QLineEdit *m_token = nullptr;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_password = nullptr;
    QLineEdit *m_repeat = nullptr;
    FieldNotices *m_fields = nullptr;
    InlineNotice *m_notice = nullptr;
    QPushButton *m_create = nullptr;
};
