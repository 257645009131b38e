// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/passfocus.h"

#include <QFocusEvent>
#include <QWidget>

namespace {

/// Watches both ends, and lives as long as the inner one.
class FocusPasser : public QObject
{
public:
    FocusPasser(QWidget *from, QWidget *to)
        : QObject(to)
        , m_from(from)
        , m_to(to)
    {
        from->installEventFilter(this);
        to->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == m_from && event->type() == QEvent::FocusIn && m_to->isVisible())
            m_to->setFocus(static_cast<QFocusEvent *>(event)->reason());
        else if (watched == m_to && event->type() == QEvent::Show && m_from->hasFocus())
            m_to->setFocus(Qt::OtherFocusReason);
        return false;
    }

private:
    QWidget *m_from;
    QWidget *m_to;
};

} // namespace

void passFocus(QWidget *from, QWidget *to)
{
    new FocusPasser(from, to);
}
