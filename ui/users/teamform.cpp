// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/users/teamform.h"

#include "ui/parts/fieldnotices.h"
#include "ui/parts/heading.h"
#include "ui/parts/inlinenotice.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/stackedform.h"
#include "ui/text/safetext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

TeamForm::TeamForm(QWidget *parent)
    : QWidget(parent)
    , m_title(makeHeading({}, this))
    , m_name(new QLineEdit(this))
    , m_members(makeHint({}, this))
    , m_fields(new FieldNotices(this))
    , m_notice(new InlineNotice(this))
    , m_remove(new QPushButton(tr("&Remove team…"), this))
    , m_save(new QPushButton(this))
{
    m_title->setWordWrap(true);
    m_save->setProperty("primary", true);
    for (QPushButton *button : {m_remove, m_save})
        button->setAutoDefault(false);
    passFocus(this, m_name);
    auto *form = new StackedForm;
    m_fields->addRow(form, tr("&Name of the team"), m_name, u"/name"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remove);
    buttons->addStretch();
    buttons->addWidget(m_save);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 18, 24, 18);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addLayout(form);
    column->addWidget(m_members);
    column->addWidget(m_notice);
    column->addLayout(buttons);
    column->addStretch();
    connect(m_name, &QLineEdit::textChanged, this, &TeamForm::edited);
    connect(m_name, &QLineEdit::returnPressed, this, &TeamForm::submit);
    connect(m_save, &QPushButton::clicked, this, &TeamForm::submit);
    connect(m_remove, &QPushButton::clicked, this, &TeamForm::askToRemove);
    showTeam({}, {});
}

bool TeamForm::isDirty() const
{
    return m_name->text().trimmed() != m_team.name;
}

void TeamForm::setMayManage(bool may)
{
    m_mayManage = may;
    m_name->setReadOnly(!may);
    edited();
}

void TeamForm::showTeam(const Team &team, const QStringList &members)
{
    const bool kept = team.id == m_team.id && isDirty();
    if (team.id != m_team.id)
        m_notice->clear();
    m_team = team;
    if (!kept) {
        m_fields->clear();
        m_name->setText(team.name);
    }
    m_members->setText(members.isEmpty() ? tr("Nobody is in this team. Users are put into teams on their own page.")
                                         : tr("In this team: %1").arg(safeLine(members.join(u", "_s))));
    m_members->setVisible(team.id.isValid());
    edited();
}

/// What was typed is what is stored now.
void TeamForm::showSaved(const Team &team)
{
    m_team = team;
    m_name->setText(team.name);
}

void TeamForm::setBusy(bool busy)
{
    m_busy = busy;
    if (busy) {
        m_fields->clear();
        m_notice->clear();
    }
    m_name->setReadOnly(busy || !m_mayManage);
    edited();
}

void TeamForm::showError(const Error &error)
{
    setBusy(false);
    if (!m_fields->show(error))
        m_notice->say(error);
}

void TeamForm::submit()
{
    if (!m_save->isEnabled())
        return;
    const QString name = m_name->text().trimmed();
    if (m_team.id.isValid())
        emit renameWanted(m_team.id, name);
    else
        emit createWanted(name);
}

void TeamForm::askToRemove()
{
    const QString question = tr("Remove the team %1? Its users stay, in no team or in their other ones.").arg(safeLine(m_team.name));
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Remove team"), question, QMessageBox::NoButton, this);
    box->setTextFormat(Qt::PlainText);
    box->setAttribute(Qt::WA_DeleteOnClose);
    auto *yes = box->addButton(tr("&Remove team"), QMessageBox::DestructiveRole);
    auto *no = box->addButton(tr("Cancel"), QMessageBox::RejectRole);
    box->setDefaultButton(no);
    box->setEscapeButton(no);
    connect(yes, &QPushButton::clicked, this, [this, team = m_team.id] { emit removalWanted(team); });
    box->open();
}

void TeamForm::edited()
{
    const bool isNew = !m_team.id.isValid();
    m_title->setText(isNew ? tr("New team") : safeLine(m_team.name));
    m_remove->setVisible(!isNew && m_mayManage);
    m_save->setVisible(m_mayManage);
    m_save->setText(isNew ? tr("&Create team") : tr("&Save team"));
    m_save->setEnabled(!m_busy && isDirty() && !m_name->text().trimmed().isEmpty());
}
