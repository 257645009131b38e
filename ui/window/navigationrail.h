// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QWidget>

class QButtonGroup;
class QIcon;
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

    /// A number on a page's icon, and \a words for whoever hears it; none for 0.
    void setBadge(int page, int count, const QString &words);
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
    QIcon iconOf(int page, const QString &name) const;

    QButtonGroup *m_pages = nullptr;
    QVBoxLayout *m_column = nullptr;
    QToolButton *m_person = nullptr;
    QString m_user;
    QHash<int, int> m_badges;
};
