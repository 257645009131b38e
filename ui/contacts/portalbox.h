// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/contact.h"
#include "models/domain/error.h"
#include "ui/parts/box.h"

class InlineNotice;
class Pill;
class QGridLayout;
class QLabel;
class QPushButton;

/// How a contact stands with the customer portal: state, invite, and the invites sent so far.
class PortalBox : public Box
{
    Q_OBJECT
public:
    explicit PortalBox(QWidget *parent = nullptr);

    /// \a savedAsShown: false while there are changes an invite would not know of.
    void showContact(const Contact &contact, bool savedAsShown);
    void setMaySupervise(bool may); ///< supervisors block and unblock
    void showInvites(const QList<Invite> &invites);
    void showError(const Error &error);
    void setBusy(bool busy);

signals:
    void inviteWanted();
    void blockWanted(bool blocked);

private:
    QString hint(const Contact &contact, bool savedAsShown) const;
    void allowInvite(bool allowed);
    void clearHistory();

    Pill *m_state = nullptr;
    QLabel *m_hint = nullptr;
    QPushButton *m_invite = nullptr;
    QPushButton *m_block = nullptr;
    InlineNotice *m_notice = nullptr;
    QGridLayout *m_history = nullptr;
    ContactId m_contact;
    bool m_mayInvite = false;
    bool m_isBlocked = false;
    bool m_maySupervise = false;
};
