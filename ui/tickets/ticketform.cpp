// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/ticketform.h"

#include "ui/parts/addresschip.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/contactchooser.h"
#include "ui/parts/discardquestion.h"
#include "ui/parts/fieldnotices.h"
#include "ui/parts/heading.h"
#include "ui/parts/inlinenotice.h"
#include "ui/parts/stackedform.h"
#include "ui/parts/textfield.h"
#include "ui/text/safetext.h"
#include "ui/text/statustext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

using namespace Qt::StringLiterals;

TicketForm::TicketForm(QWidget *parent)
    : QDialog(parent)
    , m_requester(new ContactChooser(this))
    , m_chip(new AddressChip(this))
    , m_subject(new QLineEdit(this))
    , m_text(new TextField(8, this))
    , m_assignee(new ChoiceBox(this))
    , m_team(new ChoiceBox(this))
    , m_priority(new ChoiceBox(this))
    , m_fields(new FieldNotices(this))
    , m_notice(new InlineNotice(this))
    , m_create(new QPushButton(tr("&Open ticket"), this))
{
    setWindowTitle(tr("New ticket"));
    m_requester->setPlaceholderText(tr("Name or e-mail address of a contact"));
    m_create->setProperty("primary", true);
    m_create->setAutoDefault(false);
    m_create->setToolTip(tr("Ctrl+Enter"));
    for (const Priority priority : {Priority::Low, Priority::Normal, Priority::High, Priority::Urgent})
        m_priority->addItem(StatusText::of(priority), int(priority));
    m_priority->choose(int(Priority::Normal));
    setUsers({});
    setTeams({});

    auto *form = new StackedForm;
    m_fields->addRow(form, tr("&For"), m_requester, u"/requesterId"_s);
    m_chip->follow(m_requester);
    form->addRow(m_chip);
    m_fields->addRow(form, tr("&Subject"), m_subject, u"/subject"_s);
    m_fields->addRow(form, tr("&Message"), m_text, u"/message/text"_s);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addWidget(makeHeading(tr("New ticket"), this));
    column->addWidget(makeHint(tr("The contact gets an e-mail with the access link to this ticket."), this));
    column->addLayout(form, 1);
    column->addLayout(makeChoices());
    column->addWidget(m_notice);
    column->addLayout(makeFoot());
    setMinimumWidth(fontMetrics().averageCharWidth() * 72);

    connect(m_requester, &ContactChooser::searchChanged, this, &TicketForm::contactSearchChanged);
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter})
        connect(new QShortcut(QKeySequence(Qt::CTRL | key), this), &QShortcut::activated, this, &TicketForm::submit);
}

QLayout *TicketForm::makeChoices()
{
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    const auto add = [&](const QString &caption, ChoiceBox *box) {
        auto *label = new QLabel(caption, this);
        label->setBuddy(box);
        box->setAccessibleName(QString(caption).remove(u'&'));
        auto *column = new QVBoxLayout;
        column->setSpacing(4);
        column->addWidget(label);
        column->addWidget(box);
        line->addLayout(column, 1);
    };
    add(tr("&Assignee"), m_assignee);
    add(tr("&Team"), m_team);
    add(tr("&Priority"), m_priority);
    return line;
}

QLayout *TicketForm::makeFoot()
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &TicketForm::reject);
    connect(m_create, &QPushButton::clicked, this, &TicketForm::submit);

    auto *line = new QHBoxLayout;
    line->addWidget(cancel);
    line->addStretch();
    line->addWidget(m_create);
    return line;
}

void TicketForm::setUsers(const QList<User> &users)
{
    m_assignee->clear();
    m_assignee->addItem(tr("Nobody"), qint64(0));
    for (const User &user : users)
        m_assignee->addItem(safeLine(user.name), user.id.value);
}

void TicketForm::setTeams(const QList<Team> &teams)
{
    m_team->clear();
    m_team->addItem(tr("No team"), qint64(0));
    for (const Team &team : teams)
        m_team->addItem(safeLine(team.name), team.id.value);
}

void TicketForm::setRadar(const AddressRadar *radar)
{
    m_chip->setRadar(radar);
}

void TicketForm::setRequester(const ContactRow &contact)
{
    m_requester->choose(contact);
    m_subject->setFocus();
}

bool TicketForm::isDirty() const
{
    return !m_subject->text().isEmpty() || !m_text->toPlainText().isEmpty();
}

void TicketForm::setContactSuggestions(const QList<ContactRow> &contacts)
{
    m_requester->setSuggestions(contacts);
}

void TicketForm::setBusy(bool busy)
{
    if (busy) {
        m_notice->clear();
        m_fields->clear();
    }
    m_subject->setReadOnly(busy);
    m_text->setReadOnly(busy);
    m_create->setEnabled(!busy);
}

void TicketForm::showError(const Error &error)
{
    setBusy(false);
    if (!m_fields->show(error))
        m_notice->say(error);
}

void TicketForm::finish()
{
    QDialog::accept();
}

void TicketForm::reject()
{
    if (isDirty())
        askToDiscard(this, tr("This ticket was not opened yet. Discard what you wrote?"), [this] { QDialog::reject(); });
    else
        QDialog::reject();
}

void TicketForm::submit()
{
    if (!m_create->isEnabled())
        return;
    m_fields->clear();
    if (!m_requester->contact().isValid()) {
        m_fields->show(Error::invalid(u"/requesterId"_s, u"ticket.requester-missing"_s));
        return;
    }

    TicketDraft draft;
    draft.subject = m_subject->text().trimmed();
    draft.requester = m_requester->contact();
    draft.text = m_text->toPlainText();
    draft.priority = Priority(m_priority->currentData().toInt());
    if (const qint64 assignee = m_assignee->currentData().toLongLong())
        draft.assignee = UserId{assignee};
    if (const qint64 team = m_team->currentData().toLongLong())
        draft.team = TeamId{team};
    emit createWanted(draft);
}
