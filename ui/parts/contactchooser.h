// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/contactsource.h"

#include <QLineEdit>

class QCompleter;
class QStandardItemModel;

/// Finds a contact by name or address as one types; only a chosen one counts.
class ContactChooser : public QLineEdit
{
    Q_OBJECT
public:
    explicit ContactChooser(QWidget *parent = nullptr);

    void choose(const ContactRow &contact);

    /// Invalid until a suggestion was chosen.
    ContactId contact() const { return m_contact; }

public slots:
    void setSuggestions(const QList<ContactRow> &contacts);

signals:
    void searchChanged(const QString &text);

private:
    QStandardItemModel *m_suggestions = nullptr;
    QCompleter *m_completer = nullptr;
    ContactId m_contact;
};
