// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/session.h"

#include <QDialog>

class FieldNotices;
class InlineNotice;
class QLabel;
class QLineEdit;
class QPushButton;

/// Asks for server, address and password, and shows why signing in did not work.
class SignInDialog : public QDialog
{
    Q_OBJECT
public:
    explicit SignInDialog(QWidget *parent = nullptr);

    void setServer(const QString &url);
    void setEmail(const QString &email);

    /// Shows the demo sign-in and fills it in.
    void setDemo(const Credentials &demo);

    QString server() const;

public slots:
    /// While busy nothing can be typed and Cancel ends the attempt.
    void setBusy(bool busy);
    void showError(const Error &error);

    /// Such as "session.keyring-unusable": signed in, but not for the next start.
    void showFinding(const Finding &finding);

signals:
    void signInWanted(const QString &server, const Credentials &credentials);
    void cancelWanted(); ///< while busy

public:
    void reject() override;

private:
    void submit();
    void updateButton();

    QLineEdit *m_server = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_password = nullptr;
    QLabel *m_demo = nullptr;
    FieldNotices *m_fields = nullptr;
    InlineNotice *m_notice = nullptr;
    InlineNotice *m_finding = nullptr;
    QPushButton *m_signIn = nullptr;
    QPushButton *m_cancel = nullptr;
    bool m_busy = false;
};
