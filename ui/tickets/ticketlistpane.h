// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/items/ticketsource.h"

#include <QWidget>

class EmptyState;
class QComboBox;
class QLabel;
class QLineEdit;
class QListView;
class QStackedLayout;
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
    void ticketChosen(TicketId ticket); ///< the current one moved; invalid for none
    void ticketOpened(TicketId ticket); ///< Enter or double click: the conversation is wanted
    void searchChanged(const QString &text);
    void orderChosen(TicketOrder order);
    void newTicketWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QLayout *makeHead();
    void moveBy(int rows);
    void currentMoved();
    void countMoved();

    QLabel *m_title = nullptr;
    QLabel *m_count = nullptr;
    QLineEdit *m_search = nullptr;
    QComboBox *m_order = nullptr;
    QListView *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedLayout *m_stack = nullptr;
    TicketListModel *m_model = nullptr;
    TicketId m_current;
};
