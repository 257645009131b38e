// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/user.h"
#include "ui/parts/box.h"
#include "ui/users/useract.h"

class InlineNotice;
class Pill;
class QLabel;
class QPushButton;

/// How a user stands with the console: invited, active, deactivated, and what can be done about it.
class UserAccessBox : public Box
{
    Q_OBJECT
public:
    explicit UserAccessBox(QWidget *parent = nullptr);

    /// \a isSelf: one does not lock oneself out.
    void showUser(const User &user, bool isSelf);

    void setBusy(bool busy);
    void showError(const Error &error);
    void showDone(const QString &sentence);

signals:
    void invitationWanted(); ///< once more
    void sessionsEndWanted();
    void actWanted(UserAct act); ///< Reactivate, Deactivate or Delete

private:
    QString hint(const User &user) const;
    QPushButton *addButton(const QString &text);

    Pill *m_state = nullptr;
    QLabel *m_hint = nullptr;
    InlineNotice *m_notice = nullptr;
    QList<QPushButton *> m_buttons;
    QPushButton *m_resend = nullptr;
    QPushButton *m_endSessions = nullptr;
    QPushButton *m_reactivate = nullptr;
    QPushButton *m_deactivate = nullptr;
    QPushButton *m_delete = nullptr;
    UserId m_user;
};
