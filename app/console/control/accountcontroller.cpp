// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/control/accountcontroller.h"

#include "models/domain/whendone.h"
#include "ui/account/accountdialog.h"
#include "ui/account/addressproofform.h"
#include "ui/account/ownpasswordform.h"
#include "ui/account/secondfactorform.h"
#include "ui/account/sessionlist.h"

AccountController::AccountController(QWidget &window, ApiClient &client, QObject *parent)
    : QObject(parent), m_window(window), m_api(client)
{
}

void AccountController::open(const User &self)
{
    m_dialog = new AccountDialog(&m_window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setUser(self);
    joinPassword();
    joinSecondFactor();
    joinSessions();
    refresh();
    refreshSessions();
    m_dialog->open();
}

void AccountController::joinPassword()
{
    auto *form = m_dialog->password();
    connect(form, &OwnPasswordForm::changeWanted, this, [this, form](const PasswordChange &change) {
        form->setBusy(true);
        whenDone(m_api.changePassword(change), form, [this, form](const Result<void> &changed) {
            if (!changed)
                return form->showError(changed.error());
            form->showChanged();
            refreshSessions();
        });
    });
    auto *proof = m_dialog->addressProof();
    connect(proof, &AddressProofForm::codeTyped, this, [this, proof](const QString &code) {
        proof->setBusy(true);
        whenDone(m_api.proveAddress(code), proof, [this, proof](const Result<void> &proven) {
            if (!proven)
                return proof->showError(proven.error());
            proof->showProven();
            refresh();
        });
    });
}

void AccountController::joinSecondFactor()
{
    auto *form = m_dialog->secondFactor();
    const auto showCodes = [form](const Result<QStringList> &codes) { codes ? form->showCodes(*codes) : form->showError(codes.error()); };
    connect(form, &SecondFactorForm::setupWanted, this, [this, form](const QString &password) {
        form->setBusy(true);
        whenDone(m_api.setUpSecondFactor(password), form, [form](const Result<SecondFactorSetup> &setup) {
            setup ? form->showSetup(*setup) : form->showError(setup.error());
        });
    });
    connect(form, &SecondFactorForm::codeTyped, this, [this, form, showCodes](const QString &code) {
        form->setBusy(true);
        whenDone(m_api.proveSecondFactor(code), form, showCodes);
    });
    connect(form, &SecondFactorForm::newCodesWanted, this, [this, form, showCodes](const QString &password) {
        form->setBusy(true);
        whenDone(m_api.renewRecoveryCodes(password), form, showCodes);
    });
    connect(form, &SecondFactorForm::removalWanted, this, [this, form](const QString &password) {
        form->setBusy(true);
        whenDone(m_api.removeSecondFactor(password), form, [form](const Result<void> &removed) {
            removed ? form->showState(false) : form->showError(removed.error());
        });
    });
}

void AccountController::joinSessions()
{
    auto *list = m_dialog->sessions();
    connect(list, &SessionList::endWanted, this, [this, list](UserSessionId session) {
        whenDone(m_api.endSession(session), list, [this, list](const Result<void> &ended) {
            ended ? refreshSessions() : list->showError(ended.error());
        });
    });
}

void AccountController::refresh()
{
    whenDone(m_api.own(), m_dialog, [dialog = m_dialog](const Result<OwnAccount> &own) {
        if (!own)
            return dialog->secondFactor()->showError(own.error());
        dialog->setUser(own->user);
        dialog->secondFactor()->showState(own->user.hasSecondFactor);
    });
}

void AccountController::refreshSessions()
{
    whenDone(m_api.sessions(), m_dialog, [dialog = m_dialog](const Result<Page<OpenSession>> &sessions) {
        sessions ? dialog->sessions()->showSessions(sessions->items) : dialog->sessions()->showError(sessions.error());
    });
}
