// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/useracts.h"

#include "ui/users/addressdialog.h"
#include "ui/users/leavedialog.h"
#include "ui/users/useraccessbox.h"
#include "ui/users/useraddressbox.h"
#include "ui/users/userform.h"
#include "ui/users/whatifdialog.h"

UserActs::UserActs(UserForm &form)
    : QObject(&form)
    , m_form(form)
{
    connect(form.access(), &UserAccessBox::actWanted, this, [this](UserAct act) { emit whatIfWanted(user(), act); });
    connect(form.access(), &UserAccessBox::invitationWanted, this, [this] { emit invitationWanted(user(), false); });
    connect(form.access(), &UserAccessBox::sessionsEndWanted, this, [this] { emit sessionsEndWanted(user()); });
    connect(form.address(), &UserAddressBox::changeWanted, this, &UserActs::askForAddress);
    connect(form.address(), &UserAddressBox::releaseWanted, this, [this](UserAddressId address) { emit addressReleaseWanted(user(), address); });
}

UserId UserActs::user() const
{
    return m_form.user().id;
}

void UserActs::ask(UserAct act, const Consequences &whatIf, const QList<User> &heirs)
{
    if (act == UserAct::Reactivate)
        askReturning(whatIf);
    else if (act == UserAct::Invite)
        askInviting(whatIf);
    else
        askLeaving(act, whatIf, heirs);
}

void UserActs::askLeaving(UserAct act, const Consequences &whatIf, const QList<User> &heirs)
{
    auto *dialog = new LeaveDialog(act, m_form.user(), whatIf, heirs, &m_form);
    connect(dialog, &QDialog::accepted, this, [this, act, dialog, leaving = user()] {
        if (act == UserAct::Delete) {
            emit deletionWanted(leaving, {dialog->heir(), true});
            return;
        }
        UserPatch patch;
        patch.state = UserState::Deactivated;
        patch.release = dialog->release();
        emit patchWanted(leaving, patch);
    });
    dialog->open();
}

void UserActs::askInviting(const Consequences &whatIf)
{
    auto *dialog = new WhatIfDialog(UserAct::Invite, whatIf, &m_form);
    connect(dialog, &QDialog::accepted, this, [this, invited = user()] { emit invitationWanted(invited, true); });
    dialog->open();
}

/// Where coming back switches nothing off there is nothing to ask.
void UserActs::askReturning(const Consequences &whatIf)
{
    UserPatch patch;
    patch.state = UserState::Active;
    if (!whatIf.contact.isValid()) {
        emit patchWanted(user(), patch);
        return;
    }
    patch.confirm = true;
    auto *dialog = new WhatIfDialog(UserAct::Reactivate, whatIf, &m_form);
    connect(dialog, &QDialog::accepted, this, [this, patch, returning = user()] { emit patchWanted(returning, patch); });
    dialog->open();
}

void UserActs::askForAddress()
{
    m_address = new AddressDialog(m_form.user().name, m_form.user().email, &m_form);
    connect(m_address, &AddressDialog::changeWanted, this, [this, moving = user()](const AddressChange &change) { emit addressWanted(moving, change); });
    m_address->open();
}

void UserActs::setAddressBusy(bool busy)
{
    if (m_address)
        m_address->setBusy(busy);
}

void UserActs::showAddressError(const Error &error)
{
    if (m_address)
        m_address->showError(error);
    else
        m_form.address()->showError(error);
}

void UserActs::askAboutAddress(const Consequences &whatIf)
{
    if (!m_address)
        return;
    m_address->setBusy(false);
    AddressChange change = m_address->change();
    change.confirm = true;
    auto *dialog = new WhatIfDialog(UserAct::ChangeAddress, whatIf, m_address);
    connect(dialog, &QDialog::accepted, this, [this, change, moving = user()] { emit addressWanted(moving, change); });
    dialog->open();
}

void UserActs::showAddressMailed()
{
    if (!m_address)
        return;
    m_form.address()->showWaiting(m_address->change().email);
    m_address->accept();
}

void UserActs::showInvitationMailed()
{
    m_form.access()->showDone(tr("The invitation is on its way."));
}

void UserActs::showSessionsEnded()
{
    m_form.access()->showDone(tr("All sessions of this user are ended."));
}

void UserActs::showError(const Error &error)
{
    m_form.access()->showError(error);
}
