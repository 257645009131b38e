// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/contact.h"

#include <QWidget>

class ContactForm;
class ContactListModel;
class EmptyState;
class RowList;
class SearchField;
class QSplitter;
class QStackedWidget;

/// The contact base: search, list, and the form of the chosen one.
class ContactsPane : public QWidget
{
    Q_OBJECT
public:
    explicit ContactsPane(QWidget *parent = nullptr);

    void setModel(ContactListModel *model);
    ContactForm *form() const { return m_form; }

    QByteArray saveState() const;
    void restoreState(const QByteArray &state);

public slots:
    /// Selects \a contact where it is in the list, and wants it shown.
    void chooseContact(ContactId contact);
    void startNew();
    void startSearch();

signals:
    void searchChanged(const QString &text);
    void contactChosen(ContactId contact);
    void newContactWanted(); ///< after the form was emptied

private:
    QWidget *makeList();
    void currentMoved();
    void rowsMoved();
    void countMoved();
    void open(ContactId contact);
    void savedShown(ContactId contact);

    SearchField *m_search = nullptr;
    RowList *m_list = nullptr;
    EmptyState *m_emptyList = nullptr;
    QStackedWidget *m_listStack = nullptr;
    ContactForm *m_form = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    ContactListModel *m_model = nullptr;
    ContactId m_current;
};
