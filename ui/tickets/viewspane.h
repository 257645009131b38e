// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class RowList;
class ViewListModel;

/// The views of the ticket list with their counts.
class ViewsPane : public QWidget
{
    Q_OBJECT
public:
    explicit ViewsPane(QWidget *parent = nullptr);

    void setModel(ViewListModel *model);

    QString currentView() const;

    /// Chooses without a signal when \a key is current already.
    void setCurrentView(const QString &key);

    /// Chooses the n-th view, from 0.
    void chooseView(int position);

signals:
    void viewChosen(const QString &key);

private:
    RowList *m_list = nullptr;
    ViewListModel *m_model = nullptr;
};
