// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/user.h"

#include <QWidget>

class AddressChip;
class AddressRadar;
class ChoiceBox;
class FieldNotices;
class QCheckBox;
class QLabel;
class QLineEdit;
class TeamChoice;

/// What is typed about a user.
class UserFields : public QWidget
{
    Q_OBJECT
public:
    explicit UserFields(QWidget *parent = nullptr);

    void setTeams(const QList<Team> &teams);
    void setRadar(const AddressRadar *radar);

    /// An invalid id: a new user, whose address is typed here and who sees all tickets at first.
    void show(const User &user);

    /// Shows \a now, but for what was touched since \a before.
    void showUntouched(const User &before, const User &now);

    void setAddress(const QString &address);
    UserDraft draft() const;
    UserPatch patchOf(const User &user) const;
    bool differsFrom(const User &user) const;

    bool showError(const Error &error);
    void clearNotices();
    void focusFirst();

signals:
    void edited();

private:
    void makeForm();
    void fill(const User &user, const UserPatch &touched);

    QLineEdit *m_name = nullptr;
    QLineEdit *m_email = nullptr;
    AddressChip *m_chip = nullptr;
    ChoiceBox *m_role = nullptr;
    TeamChoice *m_teams = nullptr;
    QLabel *m_noTeams = nullptr;
    QCheckBox *m_seesAll = nullptr;
    ChoiceBox *m_language = nullptr;
    FieldNotices *m_notices = nullptr;
    bool m_filling = false;
};
