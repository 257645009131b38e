// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/contactchooser.h"

#include "ui/text/safetext.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QStandardItemModel>

ContactChooser::ContactChooser(QWidget *parent)
    : QLineEdit(parent)
    , m_suggestions(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_suggestions, this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setAccessibleName(tr("Contacts found"));
    setCompleter(m_completer);
    connect(this, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_contact = {};
        emit searchChanged(text.trimmed());
    });
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { m_contact = ContactId{index.data(Qt::UserRole).toLongLong()}; });
}

void ContactChooser::choose(const ContactRow &contact)
{
    m_contact = contact.id;
    setText(tr("%1 <%2>").arg(safeLine(contact.name), safeLine(contact.address)));
}

void ContactChooser::setSuggestions(const QList<ContactRow> &contacts)
{
    m_suggestions->clear();
    for (const ContactRow &contact : contacts) {
        auto *item = new QStandardItem(tr("%1 <%2>").arg(safeLine(contact.name), safeLine(contact.address)));
        item->setData(contact.id.value, Qt::UserRole);
        m_suggestions->appendRow(item);
    }
    if (hasFocus() && !m_contact.isValid() && !contacts.isEmpty())
        m_completer->complete();
}
