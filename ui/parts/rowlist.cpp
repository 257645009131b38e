// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/rowlist.h"

#include <QKeyEvent>

RowList::RowList(const QString &accessibleName, QWidget *parent)
    : QListView(parent)
{
    setAccessibleName(accessibleName);
    setUniformItemSizes(true);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setMouseTracking(true);
    setTextElideMode(Qt::ElideRight);
    connect(this, &QAbstractItemView::doubleClicked, this, &RowList::opened);
}

void RowList::moveBy(int rows)
{
    if (!model() || model()->rowCount() == 0)
        return;
    const int gap = m_vacated >= 0 ? m_vacated : (rows > 0 ? 0 : model()->rowCount());
    const int from = currentIndex().isValid() ? currentIndex().row() : (rows > 0 ? gap - 1 : gap);
    setCurrentIndex(model()->index(qBound(0, from + rows, model()->rowCount() - 1), 0));
}

void RowList::keyPressEvent(QKeyEvent *event)
{
    const bool plain = !(event->modifiers() & ~Qt::KeypadModifier);
    if (plain && event->key() == Qt::Key_J)
        moveBy(1);
    else if (plain && event->key() == Qt::Key_K)
        moveBy(-1);
    else if (plain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        emit opened(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void RowList::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const int current = currentIndex().row();
    if (current >= first && current <= last) {
        m_vacated = first;
        selectionModel()->clear();
    }
    QListView::rowsAboutToBeRemoved(parent, first, last);
}

void RowList::reset()
{
    m_vacated = -1;
    QListView::reset();
}
