// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/dialogbody.h"

#include <QEvent>
#include <QScopedValueRollback>
#include <QScreen>
#include <QScrollBar>
#include <QShowEvent>
#include <QVBoxLayout>

namespace {

constexpr int frameOfAWindow = 60;

} // namespace

DialogBody::DialogBody(QWidget *parent)
    : QScrollArea(parent)
{
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(1, 1, 1, 1);
    m_column->setSpacing(14);
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
}

void DialogBody::settle()
{
    m_column->activate();
    fit();
    QLayout *all = window()->layout();
    all->activate();
    if (window()->isVisible())
        window()->resize(window()->width(), all->totalMinimumSize().height());
}

QSize DialogBody::sizeHint() const
{
    int width = m_column->totalSizeHint().width();
    if (const QLayout *all = window()->layout())
        width = qMax(width, window()->minimumWidth() - all->contentsMargins().left() - all->contentsMargins().right());
    return QSize(width, heightAt(width));
}

QSize DialogBody::minimumSizeHint() const
{
    const int least = m_column->totalMinimumSize().width();
    return QSize(least + verticalScrollBar()->sizeHint().width(), fontMetrics().height() * 4);
}

bool DialogBody::eventFilter(QObject *watched, QEvent *event)
{
    const bool handled = QScrollArea::eventFilter(watched, event);
    if (watched == widget() && event->type() == QEvent::LayoutRequest)
        fit();
    return handled;
}

void DialogBody::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void DialogBody::showEvent(QShowEvent *event)
{
    QScrollArea::showEvent(event);
    if (!event->spontaneous())
        settle();
}

int DialogBody::heightAt(int width) const
{
    if (m_isMeasuring) // the layout around asks back while it is asked how much it needs besides
        return minimumSizeHint().height();
    const int needed = m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width) : m_column->totalMinimumSize().height();
    const QLayout *all = window()->layout();
    const QScopedValueRollback measuring(m_isMeasuring, true);
    const int around = all ? all->totalMinimumSize().height() - qMax(minimumHeight(), minimumSizeHint().height()) : 0;
    return qMin(needed, qMax(fontMetrics().height() * 4, screen()->availableGeometry().height() - frameOfAWindow - around));
}

void DialogBody::fit()
{
    if (m_isFitting) // by the resize that a new minimum brings, before the layout around knows of it
        return;
    const QScopedValueRollback fitting(m_isFitting, true);
    setMinimumHeight(heightAt(width()));
    updateGeometry();
    const QLayout *all = window()->layout();
    if (!all)
        return;
    // A width that the dialog asked for itself keeps the layout from asking for more.
    const QMargins margins = all->contentsMargins();
    const int least = minimumSizeHint().width() + margins.left() + margins.right();
    if (window()->minimumWidth() < least)
        window()->setMinimumWidth(least);
}
