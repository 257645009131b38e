// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/contactsource.h"
#include "models/items/listmodel.h"

class Wording;

/// The contact list as Qt views read it.
class ContactListModel : public ListModel
{
    Q_OBJECT
public:
    enum Role { RowRole = Qt::UserRole };

    ContactListModel(const ContactSource &source, const Wording &words, QObject *parent = nullptr);

    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    ContactId contactAt(const QModelIndex &index) const;
    QModelIndex indexOf(ContactId contact) const;

private:
    const ContactSource &m_source;
    const Wording &m_words;
};

Q_DECLARE_METATYPE(ContactRow)
