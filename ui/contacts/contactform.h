// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/contact.h"
#include "models/domain/error.h"
#include "ui/contacts/radarhit.h"

#include <QPointer>
#include <QWidget>

class AddressRadar;
class AwaitedAddressBar;
class ContactFields;
class InlineNotice;
class PortalBox;
class QLabel;
class QPushButton;

/// Shows and edits one contact. What was typed is never lost to an error or to somebody else's change.
class ContactForm : public QWidget
{
    Q_OBJECT
public:
    explicit ContactForm(QWidget *parent = nullptr);

    /// The saved contact on show; invalid while a new one is typed.
    ContactId contact() const;
    bool isDirty() const { return m_dirty; }
    AwaitedAddressBar *awaited() const { return m_awaited; }

    void setOrganizations(const QList<Organization> &organizations);
    void setRadar(const AddressRadar *radar);

    /// Whether the person signed in may block and erase.
    void setMaySupervise(bool may);

    /// Asks before the contact on show is erased: how many tickets lose its name, and which user is not concerned.
    void askToErase(int tickets, const QString &userOnSameAddress);

    /// Whether the person signed in may make a user of a contact.
    void setMayMakeUsers(bool may);

public slots:
    /// Another contact replaces what is shown; the same one, changed elsewhere, replaces only what was not touched here.
    void showContact(const Contact &contact);
    void startNew();

    void showInvites(const QList<Invite> &invites);

    /// The radar's sentence under address \a index, while it is typed; an empty code takes it away.
    void setAddressFinding(int index, const RadarHit &hit);

    /// What came with a save: \a saved replaces what is shown, findings stand beside their fields with remedies.
    void showSaved(const Contact &saved, const QList<RadarHit> &findings);

    /// An invite was asked for and is on its way, or was refused.
    void showInviteError(const Error &error);

    void setBusy(bool busy);
    void showError(const Error &error);

    /// The remedy of a clash: a new empty address, focused.
    void giveAnotherAddress(int index);

signals:
    void createWanted(const ContactDraft &draft);
    void patchWanted(ContactId contact, const ContactPatch &patch);
    void addressTyped(int index, const QString &text);
    void inviteWanted(ContactId contact);
    void eraseAsked(ContactId contact);  ///< the time for askToErase()
    void eraseWanted(ContactId contact); ///< after the question
    void userWanted(UserId user);          ///< "Open the user"
    void contactWanted(ContactId contact); ///< "Open the contact"
    void newTicketWanted(ContactId contact);
    void conversionWanted(ContactId contact); ///< into a user
    void dirtyChanged(bool dirty);
    void savedShown(ContactId contact); ///< after showSaved
    void contactShown(ContactId contact); ///< another one than before; invalid: a new one

private:
    QWidget *makeBody();
    QLayout *makeFoot();
    void submit();
    void discard();
    void edited();
    void setContact(const Contact &contact);

    QLabel *m_title = nullptr;
    QPushButton *m_newTicket = nullptr;
    QPushButton *m_erase = nullptr;
    ContactFields *m_fields = nullptr;
    PortalBox *m_portal = nullptr;
    AwaitedAddressBar *m_awaited = nullptr;
    QPushButton *m_makeUser = nullptr;
    InlineNotice *m_notice = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_discard = nullptr;
    QPointer<QWidget> m_left; ///< where the keyboard was before a save
    Contact m_contact;
    bool m_dirty = false;
    bool m_busy = false;
    bool m_maySupervise = false;
    bool m_mayMakeUsers = false;
};
