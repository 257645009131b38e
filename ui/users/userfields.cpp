// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/userfields.h"

#include "ui/parts/addresschip.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/fieldnotices.h"
#include "ui/parts/heading.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/stackedform.h"
#include "ui/text/safetext.h"
#include "ui/text/statustext.h"
#include "ui/users/teamchoice.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>

using namespace Qt::StringLiterals;

UserFields::UserFields(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_email(new QLineEdit(this))
    , m_chip(new AddressChip(this))
    , m_role(new ChoiceBox(this))
    , m_teams(new TeamChoice(this))
    , m_noTeams(makeHint(tr("There are no teams yet."), this))
    , m_seesAll(new QCheckBox(tr("Sees the tickets of &all teams"), this))
    , m_language(new ChoiceBox(this))
    , m_notices(new FieldNotices(this))
{
    m_name->setObjectName(u"name"_s);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase);
    for (const Role role : {Role::Agent, Role::Supervisor, Role::Administrator})
        m_role->addItem(StatusText::of(role), int(role));
    m_language->addItem(tr("The account's language"), QString());
    m_language->addItem(u"Português (Brasil)"_s, u"pt-BR"_s);
    m_language->addItem(u"Español"_s, u"es"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    passFocus(this, m_name);
    makeForm();
    setTeams({});

    const auto tell = [this] {
        if (!m_filling)
            emit edited();
    };
    connect(m_name, &QLineEdit::textChanged, this, tell);
    connect(m_email, &QLineEdit::textChanged, this, tell);
    connect(m_role, &ChoiceBox::activated, this, tell);
    connect(m_teams, &TeamChoice::edited, this, tell);
    connect(m_seesAll, &QCheckBox::toggled, this, tell);
    connect(m_language, &ChoiceBox::activated, this, tell);
}

void UserFields::makeForm()
{
    auto *form = new StackedForm(this);
    form->setVerticalSpacing(8);
    m_notices->addRow(form, tr("&Name"), m_name, u"/name"_s);
    m_notices->addRow(form, tr("&E-mail, to sign in with"), m_email, u"/email"_s);
    m_chip->follow(m_email);
    form->addRow(m_chip);
    m_notices->addRow(form, tr("R&ole"), m_role, u"/role"_s);
    m_notices->addRow(form, tr("&Teams"), m_teams, u"/teamIds"_s);
    form->addRow(m_noTeams);
    form->addRow(m_seesAll);
    m_notices->addRow(form, tr("&Language of mails"), m_language, u"/language"_s);
}

void UserFields::setRadar(const AddressRadar *radar)
{
    m_chip->setRadar(radar);
}

void UserFields::setTeams(const QList<Team> &teams)
{
    m_teams->setTeams(teams);
    m_teams->setVisible(!teams.isEmpty());
    m_noTeams->setVisible(teams.isEmpty());
}

void UserFields::show(const User &user)
{
    clearNotices();
    fill(user, {});
    const bool isNew = !user.id.isValid();
    m_notices->setShown(u"/email"_s, isNew);
    m_notices->setShown(u"/language"_s, !isNew);
    m_seesAll->setVisible(!isNew);
}

void UserFields::showUntouched(const User &before, const User &now)
{
    fill(now, patchOf(before));
}

void UserFields::fill(const User &user, const UserPatch &touched)
{
    m_filling = true;
    if (!touched.name)
        m_name->setText(user.name);
    m_email->setText(user.id.isValid() ? QString() : user.email);
    if (!touched.role)
        m_role->choose(int(user.role));
    if (!touched.teams)
        m_teams->choose(user.teams);
    if (!touched.seesAllTickets)
        m_seesAll->setChecked(user.seesAllTickets);
    if (!touched.language)
        m_language->choose(user.language);
    m_filling = false;
}

void UserFields::setAddress(const QString &address)
{
    m_email->setText(safeLine(address));
}

UserDraft UserFields::draft() const
{
    UserDraft draft;
    draft.name = m_name->text().trimmed();
    draft.email = m_email->text().trimmed();
    draft.role = Role(m_role->currentData().toInt());
    draft.teams = m_teams->chosen();
    return draft;
}

UserPatch UserFields::patchOf(const User &user) const
{
    UserPatch patch;
    if (m_name->text().trimmed() != user.name)
        patch.name = m_name->text().trimmed();
    if (const auto role = Role(m_role->currentData().toInt()); role != user.role)
        patch.role = role;
    QList<TeamId> teams = m_teams->chosen();
    QList<TeamId> had = user.teams;
    std::sort(teams.begin(), teams.end());
    std::sort(had.begin(), had.end());
    if (teams != had && m_teams->count() > 0)
        patch.teams = teams;
    if (m_seesAll->isChecked() != user.seesAllTickets)
        patch.seesAllTickets = m_seesAll->isChecked();
    if (const auto language = m_language->currentData().toString(); language != user.language)
        patch.language = language;
    return patch;
}

bool UserFields::differsFrom(const User &user) const
{
    const UserPatch patch = patchOf(user);
    const bool address = !user.id.isValid() && !m_email->text().isEmpty();
    return address || patch.name || patch.role || patch.teams || patch.seesAllTickets || patch.language;
}

bool UserFields::showError(const Error &error)
{
    return m_notices->show(error);
}

void UserFields::clearNotices()
{
    m_notices->clear();
}

void UserFields::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}
