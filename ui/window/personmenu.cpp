// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/personmenu.h"

#include "ui/window/windowactions.h"

#include <QActionGroup>

using namespace Qt::StringLiterals;

PersonMenu::PersonMenu(const WindowActions &actions, QWidget *parent)
    : QMenu(parent)
    , m_person(addAction(QString()))
    , m_looks(new QActionGroup(this))
{
    m_person->setEnabled(false);
    m_person->setVisible(false);
    addAction(actions.account);
    addSeparator();

    QMenu *looks = addMenu(tr("&Look"));
    const QStringList names = {tr("&Follow the system"), tr("&Light"), tr("&Dark")};
    for (int look = 0; look < names.size(); ++look) {
        QAction *action = looks->addAction(names[look]);
        action->setCheckable(true);
        action->setData(look);
        m_looks->addAction(action);
    }
    connect(m_looks, &QActionGroup::triggered, this, [this](QAction *action) { emit lookChosen(action->data().toInt()); });

    addAction(actions.sync);
    addAction(actions.audit);
    addAction(actions.shortcuts);
    addAction(actions.portalLink);
    addSeparator();
    addAction(actions.signOut);
    addAction(actions.quit);
}

void PersonMenu::setUser(const QString &name, const QString &email)
{
    m_person->setText(u"%1 <%2>"_s.arg(name, email).replace(u'&', u"&&"_s));
    m_person->setVisible(true);
}

void PersonMenu::setLook(int look)
{
    for (QAction *action : m_looks->actions())
        action->setChecked(action->data().toInt() == look);
}
