// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/navigationrail.h"

#include "ui/parts/persondelegate.h"
#include "ui/parts/theme.h"
#include "ui/parts/tones.h"

#include <QButtonGroup>
#include <QEvent>
#include <QIcon>
#include <QMenu>
#include <QPainter>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

NavigationRail::NavigationRail(QWidget *parent)
    : QWidget(parent)
    , m_pages(new QButtonGroup(this))
    , m_column(new QVBoxLayout(this))
    , m_person(new QToolButton(this))
{
    m_person->setPopupMode(QToolButton::InstantPopup);
    m_person->setIconSize(QSize(32, 32));
    m_person->setFocusPolicy(Qt::TabFocus);
    m_column->setContentsMargins(6, 10, 7, 10);
    m_column->setSpacing(4);
    m_column->addStretch();
    m_column->addWidget(m_person, 0, Qt::AlignHCenter);
    connect(m_pages, &QButtonGroup::idClicked, this, &NavigationRail::pageChosen);
    setUser({});
}

void NavigationRail::addPage(int page, const QString &icon, const QString &text)
{
    auto *button = new QToolButton(this);
    button->setText(text);
    button->setObjectName(icon);
    button->setToolButtonStyle(Qt::ToolButtonTextUnderIcon);
    button->setIconSize(QSize(24, 24));
    button->setCheckable(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_pages->addButton(button, page);
    m_column->insertWidget(m_column->count() - 2, button);
    paintIcons();
}

void NavigationRail::setPage(int page)
{
    if (QAbstractButton *button = m_pages->button(page))
        button->setChecked(true);
}

void NavigationRail::setBadge(int page, int count, const QString &words)
{
    QAbstractButton *button = m_pages->button(page);
    if (!button)
        return;
    m_badges.insert(page, count);
    button->setAccessibleName(count > 0 ? tr("%1, %2").arg(button->text(), words) : button->text());
    button->setToolTip(count > 0 ? words : QString());
    button->setIcon(iconOf(page, button->objectName()));
}

void NavigationRail::focusPage()
{
    if (QAbstractButton *button = m_pages->checkedButton())
        button->setFocus(Qt::ShortcutFocusReason);
}

void NavigationRail::setMenu(QMenu *menu)
{
    m_person->setMenu(menu);
}

void NavigationRail::setUser(const QString &name)
{
    m_user = name;
    const QString words = name.isEmpty() ? tr("Menu") : tr("%1: menu").arg(name);
    m_person->setAccessibleName(words);
    m_person->setToolTip(words.toHtmlEscaped());
    paintIcons();
}

void NavigationRail::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::AlternateBase));
    painter.fillRect(width() - 1, 0, 1, height(), palette().color(QPalette::Mid));
}

void NavigationRail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintIcons();
}

void NavigationRail::paintIcons()
{
    for (QAbstractButton *button : m_pages->buttons())
        button->setIcon(iconOf(m_pages->id(button), button->objectName()));

    QPixmap disc(QSize(32, 32) * devicePixelRatioF());
    disc.setDevicePixelRatio(devicePixelRatioF());
    disc.fill(Qt::transparent);
    QPainter painter(&disc);
    painter.setFont(font());
    PersonDelegate::drawInitials(&painter, QRect(0, 0, 31, 31), m_user, palette());
    painter.end();
    m_person->setIcon(disc);
}

/// The page's icon, with its number in the corner.
QIcon NavigationRail::iconOf(int page, const QString &name) const
{
    const QIcon icon = Theme::icon(name);
    const int count = m_badges.value(page);
    if (count <= 0)
        return icon;
    QPixmap picture(QSize(24, 24) * devicePixelRatioF());
    picture.setDevicePixelRatio(devicePixelRatioF());
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    icon.paint(&painter, QRect(0, 4, 20, 20));
    QFont small = font();
    small.setPixelSize(10);
    small.setBold(true);
    painter.setFont(small);
    const QString number = count > 99 ? u"99+"_s : QString::number(count);
    const int width = qMax(14, painter.fontMetrics().horizontalAdvance(number) + 6);
    const QRect badge(24 - width, 0, width, 14);
    const ToneColors colors = tone(Tone::Bad, palette());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.ink);
    painter.drawRoundedRect(badge, 7, 7);
    painter.setPen(colors.fill);
    painter.drawText(badge, Qt::AlignCenter, number);
    return QIcon(picture);
}
