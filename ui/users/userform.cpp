// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/userform.h"

#include "ui/parts/heading.h"
#include "ui/parts/inlinenotice.h"
#include "ui/text/safetext.h"
#include "ui/users/useraccessbox.h"
#include "ui/users/useraddressbox.h"
#include "ui/users/userfields.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>

UserForm::UserForm(QWidget *parent)
    : QWidget(parent)
    , m_title(makeHeading({}, this))
    , m_newHint(makeHint({}, this))
    , m_access(new UserAccessBox(this))
    , m_fields(new UserFields(this))
    , m_address(new UserAddressBox(this))
    , m_notice(new InlineNotice(this))
    , m_save(new QPushButton(this))
    , m_giveUp(new QPushButton(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeBody(), 1);
    column->addWidget(makeRule(this));
    column->addLayout(makeFoot());
    connect(m_fields, &UserFields::edited, this, &UserForm::edited);
    startNew();
}

QWidget *UserForm::makeBody()
{
    m_title->setWordWrap(true);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(16);
    column->addWidget(m_title);
    column->addWidget(m_newHint);
    column->addWidget(m_access);
    column->addWidget(m_fields);
    column->addWidget(m_address);
    column->addStretch();

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

QLayout *UserForm::makeFoot()
{
    m_save->setProperty("primary", true);
    m_save->setAutoDefault(false);
    m_save->setToolTip(tr("Ctrl+S"));
    m_giveUp->setAutoDefault(false);
    connect(m_save, &QPushButton::clicked, this, &UserForm::submit);
    connect(m_giveUp, &QPushButton::clicked, this, &UserForm::giveUp);
    auto *keys = new QShortcut(QKeySequence::Save, this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &UserForm::submit);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_giveUp);
    buttons->addStretch();
    buttons->addWidget(m_save);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(24, 10, 24, 12);
    foot->setSpacing(8);
    foot->addWidget(m_notice);
    foot->addLayout(buttons);
    return foot;
}

UserDraft UserForm::draft() const
{
    UserDraft draft = m_fields->draft();
    draft.contact = m_contact;
    return draft;
}

void UserForm::setRadar(const AddressRadar *radar)
{
    m_fields->setRadar(radar);
}

void UserForm::setTeams(const QList<Team> &teams)
{
    m_fields->setTeams(teams);
    if (!m_dirty)
        m_fields->show(m_user);
}

void UserForm::showUser(const User &user)
{
    const bool same = user.id == m_user.id;
    if (same && m_dirty)
        m_fields->showUntouched(m_user, user);
    else if (!same || user != m_user)
        m_fields->show(user);
    if (!same)
        m_notice->clear();
    m_user = user;
    m_contact = {};
    edited();
}

void UserForm::startNew()
{
    startFrom({}, {}, {});
}

void UserForm::startFrom(ContactId contact, const QString &name, const QString &address)
{
    m_user = {};
    m_user.name = contact.isValid() ? name : QString();
    m_contact = contact;
    m_notice->clear();
    m_newHint->setText(contact.isValid() ? tr("The contact and its tickets stay; the address gets into the console instead of the portal. The "
                                              "person gets a code by e-mail to set a password in the console.")
                                         : tr("The person gets a code by e-mail to set a password in the console."));
    m_fields->show(m_user);
    m_fields->setAddress(address);
    edited();
    m_fields->focusFirst();
}

void UserForm::showSaved(const User &user)
{
    setBusy(false);
    m_notice->clear();
    m_user = user;
    m_contact = {};
    m_fields->show(user);
    edited();
}

void UserForm::setBusy(bool busy)
{
    m_busy = busy;
    m_fields->setEnabled(!busy);
    if (busy) {
        m_notice->clear();
        m_fields->clearNotices();
    }
    edited();
}

void UserForm::showError(const Error &error)
{
    setBusy(false);
    if (!m_fields->showError(error))
        m_notice->say(error);
}

void UserForm::submit()
{
    if (!m_save->isEnabled())
        return;
    if (m_user.id.isValid())
        emit patchWanted(m_user.id, m_fields->patchOf(m_user));
    else
        emit createWanted(draft());
}

void UserForm::giveUp()
{
    m_notice->clear();
    const bool isNew = !m_user.id.isValid();
    isNew ? startNew() : m_fields->show(m_user);
    edited();
    if (isNew)
        emit cancelled();
}

void UserForm::edited()
{
    const bool isNew = !m_user.id.isValid();
    m_dirty = m_fields->differsFrom(m_user);
    m_title->setText(isNew ? tr("New user") : safeLine(m_user.name));
    m_newHint->setVisible(isNew);
    m_access->setVisible(!isNew);
    m_address->setVisible(!isNew);
    if (!isNew) {
        m_access->showUser(m_user, m_user.id == m_self);
        m_address->showUser(m_user);
    }
    m_save->setText(isNew ? tr("In&vite user") : tr("&Save user"));
    m_save->setEnabled(!m_busy && (isNew || m_dirty));
    m_giveUp->setText(isNew ? tr("Cancel") : tr("Discard c&hanges"));
    m_giveUp->setVisible(isNew || m_dirty);
}
