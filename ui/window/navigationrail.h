// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QButtonGroup;
class QMenu;
class QToolButton;
class QVBoxLayout;

/// The slim bar at the side: one button a page, and the person's menu at the foot.
class NavigationRail : public QWidget
{
    Q_OBJECT
public:
    explicit NavigationRail(QWidget *parent = nullptr);

    void addPage(int page, const QString &icon, const QString &text);
    void setPage(int page);
    void focusPage();
    void setMenu(QMenu *menu);
    void setUser(const QString &name);

signals:
    void pageChosen(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void paintIcons();

    QButtonGroup *m_pages = nullptr;
    QVBoxLayout *m_column = nullptr;
    QToolButton *m_person = nullptr;
    QString m_user;
};
