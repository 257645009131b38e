// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/user.h"

#include <QWidget>

class AddressRadar;
class InlineNotice;
class QLabel;
class QPushButton;
class UserAccessBox;
class UserAddressBox;
class UserFields;

/// Shows and edits one user, or writes a new one. What was typed is never lost to an error or to somebody else's change.
class UserForm : public QWidget
{
    Q_OBJECT
public:
    explicit UserForm(QWidget *parent = nullptr);

    UserAccessBox *access() const { return m_access; }
    UserAddressBox *address() const { return m_address; }

    const User &user() const { return m_user; } ///< as saved; an invalid id while a new one is typed
    bool isDirty() const { return m_dirty; }
    UserDraft draft() const;
    void setRadar(const AddressRadar *radar);

    void setTeams(const QList<Team> &teams);

    /// Who is signed in: the one user nobody can lock out here.
    void setSelf(UserId self) { m_self = self; }

public slots:
    /// Another user replaces what is shown; the same one, changed elsewhere, only what was not touched here.
    void showUser(const User &user);
    void startNew();

    /// A new user who is that contact, too.
    void startFrom(ContactId contact, const QString &name, const QString &address);

    void showSaved(const User &user);
    void setBusy(bool busy);
    void showError(const Error &error);

signals:
    void createWanted(const UserDraft &draft);
    void patchWanted(UserId user, const UserPatch &patch);
    void cancelled(); ///< of a new user

private:
    QWidget *makeBody();
    QLayout *makeFoot();
    void submit();
    void giveUp();
    void edited();

    QLabel *m_title = nullptr;
    QLabel *m_newHint = nullptr;
    UserAccessBox *m_access = nullptr;
    UserFields *m_fields = nullptr;
    UserAddressBox *m_address = nullptr;
    InlineNotice *m_notice = nullptr;
    QPushButton *m_save = nullptr;
    QPushButton *m_giveUp = nullptr;
    User m_user;
    UserId m_self;
    ContactId m_contact; ///< whom a new user is made from
    bool m_dirty = false;
    bool m_busy = false;
};
