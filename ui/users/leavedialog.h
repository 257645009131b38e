// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/consequences.h"
#include "models/domain/user.h"
#include "ui/users/useract.h"

#include <QDialog>

class ChoiceBox;
class DialogBody;
class QPushButton;
class QRadioButton;

/// Asks before a user is deactivated or deleted: what ends, what becomes of the address and of the open tickets.
class LeaveDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a act: Deactivate or Delete. \a heirs: who may get the open tickets.
    LeaveDialog(UserAct act, const User &user, const Consequences &whatIf, const QList<User> &heirs, QWidget *parent = nullptr);

    /// Whether the address is to be free at once; kept reserved unless chosen otherwise.
    bool release() const;

    /// Nothing when nobody needed to be chosen; an invalid id for nobody.
    std::optional<UserId> heir() const;

private:
    void addAddressChoice(DialogBody *body, const User &user, const Consequences &whatIf);
    void addHeirChoice(DialogBody *body, const QList<User> &heirs);
    QLayout *makeFoot(const QString &verb);

    QRadioButton *m_release = nullptr; ///< null for Delete
    ChoiceBox *m_heir = nullptr;       ///< null where no ticket waits for one
    QPushButton *m_go = nullptr;
};
