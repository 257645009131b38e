// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

/// Rows of one fixed height with a calm ground: a bar and a soft fill for the chosen one, a ring where the keyboard is.
class RowDelegate : public QStyledItemDelegate
{
    Q_OBJECT
public:
    /// \a lines: how many lines of text a row has room for.
    explicit RowDelegate(int lines, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const final;

protected:
    virtual void paintRow(QPainter *painter, const QRect &inner, const QStyleOptionViewItem &option, const QModelIndex &index) const = 0;

    /// Draws \a text elided from the leading side of \a rect.
    static void drawText(QPainter *painter, const QRect &rect, const QString &text, const QColor &color, Qt::Alignment alignment = Qt::AlignLeading);
    static QColor quiet(const QStyleOptionViewItem &option);
    static QFont strong(const QFont &font);
    static QFont small(const QFont &font);

private:
    void paintGround(QPainter *painter, const QStyleOptionViewItem &option) const;
    static void paintRule(QPainter *painter, const QStyleOptionViewItem &option);

    int m_lines = 1;
};
