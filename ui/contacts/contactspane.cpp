// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/contactspane.h"

#include "models/items/contactlistmodel.h"
#include "ui/contacts/contactform.h"
#include "ui/parts/discardquestion.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/passfocus.h"
#include "ui/parts/persondelegate.h"
#include "ui/parts/rowlist.h"
#include "ui/parts/searchfield.h"
#include "ui/parts/statustone.h"
#include "ui/parts/theme.h"
#include "ui/text/safetext.h"
#include "ui/text/statustext.h"

#include <QHBoxLayout>
#include <QIcon>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace {

PersonLine lineOf(const QModelIndex &index)
{
    const auto row = index.data(ContactListModel::RowRole).value<ContactRow>();
    const QString detail = row.organization.isEmpty() ? row.address : row.address + u" · "_s + row.organization;
    return {safeLine(row.name), safeLine(detail), StatusText::of(row.portal), toneOf(row.portal), row.clash};
}

} // namespace

ContactsPane::ContactsPane(QWidget *parent)
    : QWidget(parent)
    , m_search(new SearchField(tr("Search contacts"), this))
    , m_list(new RowList(tr("Contacts"), this))
    , m_emptyList(new EmptyState(u"user-others"_s, {}, {}, this))
    , m_listStack(new QStackedWidget(this))
    , m_form(new ContactForm(this))
    , m_empty(new EmptyState(u"user-identity"_s, tr("No contact chosen"), tr("Choose one in the list, or create a new one."), this))
    , m_stack(new QStackedWidget(this))
    , m_splitter(new QSplitter(this))
{
    m_empty->setAction(tr("New contact"));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_form);
    m_splitter->addWidget(makeList());
    m_splitter->addWidget(m_stack);
    m_splitter->setStretchFactor(0, 2);
    m_splitter->setStretchFactor(1, 3);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(1);
    passFocus(this, m_list);
    auto *line = new QHBoxLayout(this);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_splitter);

    connect(m_search, &SearchField::searchChanged, this, &ContactsPane::searchChanged);
    connect(m_search, &SearchField::listWanted, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &RowList::opened, m_form, qOverload<>(&QWidget::setFocus));
    connect(m_form, &ContactForm::savedShown, this, &ContactsPane::savedShown);
    connect(m_empty, &EmptyState::actionChosen, this, &ContactsPane::startNew);
    connect(m_emptyList, &EmptyState::actionChosen, this, &ContactsPane::startNew);
    countMoved();
}

QWidget *ContactsPane::makeList()
{
    m_list->setItemDelegate(new PersonDelegate(lineOf, m_list));
    m_listStack->addWidget(m_list);
    m_listStack->addWidget(m_emptyList);

    auto *create = new QToolButton(this);
    create->setIcon(Theme::icon(u"list-add-user"_s));
    create->setAccessibleName(tr("New contact"));
    create->setToolTip(tr("New contact"));
    connect(create, &QToolButton::clicked, this, &ContactsPane::startNew);

    auto *head = new QHBoxLayout;
    head->setContentsMargins(14, 10, 10, 10);
    head->setSpacing(8);
    head->addWidget(m_search, 1);
    head->addWidget(create);
    auto *list = new QWidget(this);
    auto *column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_listStack, 1);
    return list;
}

void ContactsPane::setModel(ContactListModel *model)
{
    m_model = model;
    m_list->setModel(model);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ContactsPane::currentMoved);
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(model, signal, this, &ContactsPane::rowsMoved);
    connect(model, &QAbstractItemModel::modelReset, this, &ContactsPane::rowsMoved);
    countMoved();
}

QByteArray ContactsPane::saveState() const
{
    return m_splitter->saveState();
}

void ContactsPane::restoreState(const QByteArray &state)
{
    m_splitter->restoreState(state);
}

void ContactsPane::chooseContact(ContactId contact)
{
    const QModelIndex index = m_model ? m_model->indexOf(contact) : QModelIndex();
    if (index.isValid())
        m_list->setCurrentIndex(index);
    else if (contact.isValid() && contact != m_current && !m_form->isDirty())
        open(contact);
}

/// One that was just created is the current one from now on.
void ContactsPane::savedShown(ContactId contact)
{
    m_current = contact;
    m_stack->setCurrentWidget(m_form);
    rowsMoved();
}

void ContactsPane::startNew()
{
    const auto start = [this] {
        m_current = {};
        m_list->selectionModel()->clear();
        m_stack->setCurrentWidget(m_form);
        m_form->startNew();
        emit newContactWanted();
    };
    if (m_form->isDirty())
        askToDiscard(this, tr("The contact has changes that are not saved. Discard them?"), start);
    else
        start();
}

void ContactsPane::startSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void ContactsPane::currentMoved()
{
    const ContactId wanted = m_model->contactAt(m_list->currentIndex());
    if (!wanted.isValid() || wanted == m_current)
        return;
    if (!m_form->isDirty()) {
        open(wanted);
        return;
    }
    const ContactId kept = m_current;
    askToDiscard(this, tr("The contact has changes that are not saved. Discard them?"), [this, wanted] {
        open(wanted);
        chooseContact(wanted);
    });
    kept.isValid() ? m_list->setCurrentIndex(m_model->indexOf(kept)) : m_list->selectionModel()->clear();
}

void ContactsPane::open(ContactId contact)
{
    m_current = contact;
    m_stack->setCurrentWidget(m_form);
    emit contactChosen(contact);
}

void ContactsPane::rowsMoved()
{
    if (m_current.isValid() && !m_list->currentIndex().isValid())
        m_list->setCurrentIndex(m_model->indexOf(m_current));
    countMoved();
}

void ContactsPane::countMoved()
{
    const bool any = m_model && m_model->rowCount() > 0;
    m_listStack->setCurrentWidget(any ? static_cast<QWidget *>(m_list) : m_emptyList);
    if (m_search->text().isEmpty())
        m_emptyList->say(tr("No contacts yet"), tr("Contacts are the customers of this account."));
    else
        m_emptyList->say(tr("Nothing found"), tr("Try fewer or other words."));
    m_emptyList->setAction(m_search->text().isEmpty() ? tr("New contact") : QString());
}
