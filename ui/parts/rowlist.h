// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QListView>

/// A list of rows of one height, for a RowDelegate: one chosen row, no wrapping, no editing. Home of j and k.
/// Nothing is chosen by itself: not when the chosen row goes away, not when the focus comes.
class RowList : public QListView
{
    Q_OBJECT
public:
    explicit RowList(const QString &accessibleName, QWidget *parent = nullptr);

    void moveBy(int rows);

signals:
    void opened(const QModelIndex &index); ///< Enter or double click

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last) override;
    void reset() override;

private:
    int m_vacated = -1; ///< where the chosen row was when it went away
};
