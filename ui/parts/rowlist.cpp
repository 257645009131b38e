// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/rowlist.h"

#include <QKeyEvent>
#include <QPainter>

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

/// Not QAbstractItemView's, which would make the first row the current one.
void RowList::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

/// Without a current row the ring goes round the whole list, so that the focus is seen.
void RowList::paintEvent(QPaintEvent *event)
{
    QListView::paintEvent(event);
    if (!hasFocus() || currentIndex().isValid())
        return;
    QPainter painter(viewport());
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawRect(viewport()->rect().adjusted(0, 0, -1, -1));
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
