// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/clash.h"

#include <QWidget>

class ChoiceBox;
class ClashCard;
class ClashListModel;
class EmptyState;
class QSplitter;
class QStackedWidget;
class RowList;

/// The list of clashes to work through, and the chosen one.
class ClashesPane : public QWidget
{
    Q_OBJECT
public:
    explicit ClashesPane(QWidget *parent = nullptr);

    void setModel(ClashListModel *model);
    ClashCard *card() const { return m_card; }
    ClashId clash() const { return m_current; }

public slots:
    void chooseClash(ClashId clash);

signals:
    void stateChosen(std::optional<ClashState> state); ///< nothing: those that stand
    void clashChosen(ClashId clash);

private:
    QWidget *makeList();
    void currentMoved();
    void rowsMoved();

    ChoiceBox *m_filter = nullptr;
    RowList *m_list = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_listStack = nullptr;
    ClashCard *m_card = nullptr;
    QStackedWidget *m_stack = nullptr;
    QSplitter *m_splitter = nullptr;
    ClashListModel *m_model = nullptr;
    ClashId m_current;
};
