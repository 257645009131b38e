// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/consequences.h"
#include "models/domain/error.h"
#include "models/domain/user.h"
#include "ui/users/useract.h"

#include <QObject>
#include <QPointer>

class AddressDialog;
class UserForm;

/// What can be done with the user on show besides editing, and what is asked before it happens.
class UserActs : public QObject
{
    Q_OBJECT
public:
    explicit UserActs(UserForm &form);

public slots:
    /// The server counted what \a act touches: asks, and on yes patchWanted, deletionWanted or invitationWanted comes.
    void ask(UserAct act, const Consequences &whatIf, const QList<User> &heirs);

    void setAddressBusy(bool busy);
    void showAddressError(const Error &error);

    /// The new address is a contact's: asks, and on yes addressWanted comes again with \c confirm set.
    void askAboutAddress(const Consequences &whatIf);

    void showAddressMailed();
    void showInvitationMailed();
    void showSessionsEnded();
    void showError(const Error &error);

signals:
    void whatIfWanted(UserId user, UserAct act); ///< Reactivate, Deactivate or Delete
    void patchWanted(UserId user, const UserPatch &patch);
    void deletionWanted(UserId user, const UserDeletion &deletion);
    void invitationWanted(UserId user, bool confirm); ///< once more
    void sessionsEndWanted(UserId user);
    void addressWanted(UserId user, const AddressChange &change);
    void addressReleaseWanted(UserId user, UserAddressId address);

private:
    UserId user() const;
    void askForAddress();
    void askLeaving(UserAct act, const Consequences &whatIf, const QList<User> &heirs);
    void askInviting(const Consequences &whatIf);
    void askReturning(const Consequences &whatIf);

    UserForm &m_form;
    QPointer<AddressDialog> m_address;
};
