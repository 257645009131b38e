// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/ticketsource.h"

#include <QWidget>

class ChoiceBox;
class ElidedLabel;
class EmptyState;
class QLabel;
class QStackedLayout;
class RowList;
class SearchField;
class TicketListModel;

/// The tickets of a view or a search.
class TicketListPane : public QWidget
{
    Q_OBJECT
public:
    explicit TicketListPane(QWidget *parent = nullptr);

    void setModel(TicketListModel *model);

    /// The name over the list.
    void setTitle(const QString &title);

    TicketId currentTicket() const;
    TicketOrder order() const;

    /// Sets the order without a signal.
    void setOrder(TicketOrder order);

public slots:
    /// Selects \a ticket if it is in the list.
    void chooseTicket(TicketId ticket);
    void chooseNext();
    void choosePrevious();
    void startSearch();
    void clearSearch();

signals:
    void ticketChosen(TicketId ticket); ///< never when the chosen one merely left the list
    void ticketOpened(TicketId ticket); ///< Enter or double click: the conversation is wanted
    void searchChanged(const QString &text);
    void orderChosen(TicketOrder order);
    void newTicketWanted();

private:
    QLayout *makeHead();
    void currentMoved();
    void findCurrent();
    void countMoved();

    ElidedLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    SearchField *m_search = nullptr;
    ChoiceBox *m_order = nullptr;
    RowList *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    TicketListModel *m_model = nullptr;
    TicketId m_current;
};
