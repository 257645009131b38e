// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/session.h"
#include "ui/signin/signinpage.h"

#include <QDialog>

class CodeField;
class DialogBody;
class DialogHead;
class FieldNotices;
class InlineNotice;
class QLabel;
class QLineEdit;
class QPushButton;

/// Asks for server, address and password, and shows why signing in did not work. From here one also accepts an
/// invitation, chooses a new password and gets past a lost second factor; Back always leads to the sign-in.
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
    SignInStep step() const { return m_step; }

public slots:
    /// Signed in: nothing typed stays for the next time.
    void finish();

    void showStep(SignInStep step);

    /// A code was mailed, or would have been: goes on to the step that asks for it.
    void showCodeSent();

    /// While busy nothing can be typed and Cancel ends the attempt.
    void setBusy(bool busy);

    /// "session.code-needed" is no refusal: the step for the second factor comes.
    void showError(const Error &error);

    /// Such as "session.keyring-unusable": signed in, but not for the next start.
    void showFinding(const Finding &finding);

signals:
    void signInWanted(const QString &server, const Credentials &credentials);
    void invitationTaken(const QString &server, const CodeAndPassword &typed);
    void passwordCodeWanted(const QString &server, const QString &email);
    void passwordWanted(const QString &server, const CodeAndPassword &typed);
    void deviceCodeWanted(const QString &server, const Credentials &credentials);
    void deviceResetWanted(const QString &server, const CodeAndPassword &typed); ///< with the password as it is
    void cancelWanted(); ///< while busy

public:
    void reject() override;

private:
    void makeForm(DialogBody *body);
    QLayout *makeFoot();
    void askForSecondFactor();
    void showWays(const QList<SignInPage::Way> &ways);
    void focusFirstEmpty();
    void clearNotices();
    void submit();
    void emitWanted();
    void updateButton();

    DialogBody *m_body = nullptr;
    DialogHead *m_head = nullptr;
    QLineEdit *m_server = nullptr;
    QLineEdit *m_email = nullptr;
    QLineEdit *m_password = nullptr;
    CodeField *m_code = nullptr;
    QLineEdit *m_newPassword = nullptr;
    QLineEdit *m_repeat = nullptr;
    QLabel *m_demo = nullptr;
    FieldNotices *m_fields = nullptr;
    InlineNotice *m_notice = nullptr;
    InlineNotice *m_finding = nullptr;
    QList<QPushButton *> m_ways;
    QPushButton *m_go = nullptr;
    QPushButton *m_cancel = nullptr;
    SignInStep m_step = SignInStep::SignIn;
    SignInStep m_asking = SignInStep::SignIn; ///< the step that turned out to need a second factor
    CodeAndPassword m_typed;                  ///< there, when a new password was chosen
    bool m_busy = false;
    bool m_isDemo = false;
};
