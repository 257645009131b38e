// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/user.h"

#include <QWidget>

class FieldNotices;
class InlineNotice;
class QLabel;
class QLineEdit;
class QPushButton;

/// Names a team, new or old; an old one can be removed.
class TeamForm : public QWidget
{
    Q_OBJECT
public:
    explicit TeamForm(QWidget *parent = nullptr);

    TeamId team() const { return m_team.id; }
    bool isDirty() const;
    void setMayManage(bool may);

public slots:
    /// An invalid id: a new team. \a members: the users in it, by name.
    void showTeam(const Team &team, const QStringList &members);
    void showSaved(const Team &team);
    void setBusy(bool busy);
    void showError(const Error &error);

signals:
    void createWanted(const QString &name);
    void renameWanted(TeamId team, const QString &name);
    void removalWanted(TeamId team);

private:
    void submit();
    void askToRemove();
    void edited();

    QLabel *m_title = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_members = nullptr;
    FieldNotices *m_fields = nullptr;
    InlineNotice *m_notice = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_save = nullptr;
    Team m_team;
    bool m_busy = false;
    bool m_mayManage = false;
};
