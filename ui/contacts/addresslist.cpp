// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/addresslist.h"

#include "ui/contacts/addressline.h"

#include <QPushButton>
#include <QVBoxLayout>

AddressList::AddressList(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout)
    , m_add(new QPushButton(tr("Add another a&ddress"), this))
{
    m_add->setProperty("link", true);
    m_add->setAutoDefault(false);
    m_column->setSpacing(8);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(m_column);
    column->addWidget(m_add, 0, Qt::AlignLeading);
    connect(m_add, &QPushButton::clicked, this, &AddressList::startAnother);
    showEmails({});
}

void AddressList::setRadar(const AddressRadar *radar)
{
    m_radar = radar;
    for (AddressLine *line : std::as_const(m_lines))
        line->setRadar(radar);
}

void AddressList::showEmails(const QList<ContactEmail> &emails)
{
    while (m_lines.size() > qMax<qsizetype>(1, emails.size()))
        delete m_lines.takeLast();
    while (m_lines.size() < qMax<qsizetype>(1, emails.size()))
        addLine(count());
    m_lines.first()->showEmail({});
    for (qsizetype i = 0; i < emails.size(); ++i)
        m_lines[i]->showEmail(emails[i]);
    place();
}

QStringList AddressList::addresses() const
{
    QStringList addresses;
    for (const AddressLine *line : m_lines)
        if (!line->address().isEmpty())
            addresses << line->address();
    return addresses;
}

int AddressList::lineOfAddress(int position) const
{
    for (int i = 0, found = 0; i < count(); ++i)
        if (!m_lines[i]->address().isEmpty() && found++ == position)
            return i;
    return -1;
}

void AddressList::showHit(int line, const RadarHit &hit, bool saved)
{
    if (line >= 0 && line < count())
        m_lines[line]->showHit(hit, saved);
}

void AddressList::showError(int line, const FieldError &error)
{
    if (count() == 0)
        return;
    AddressLine *blamed = m_lines[qBound(0, line, count() - 1)];
    blamed->showError(error);
    blamed->focusAddress();
}

void AddressList::clearNotices()
{
    for (AddressLine *line : std::as_const(m_lines))
        line->clearNotice();
}

QString AddressList::noticeText(int line) const
{
    return line >= 0 && line < count() ? m_lines[line]->noticeText() : QString();
}

void AddressList::startAnother()
{
    AddressLine *line = m_lines.last()->address().isEmpty() ? m_lines.last() : addLine(count());
    place();
    line->focusAddress();
}

/// The new line takes the clashing one's place, so that a new primary address replaces a primary one.
void AddressList::giveAnother(int position)
{
    AddressLine *line = addLine(qBound(0, position, count()));
    place();
    line->focusAddress();
}

AddressLine *AddressList::addLine(int position)
{
    auto *line = new AddressLine(this);
    line->setRadar(m_radar);
    m_lines.insert(position, line);
    m_column->insertWidget(position, line);
    connect(line, &AddressLine::typed, this, [this, line](const QString &text) {
        emit edited();
        emit typed(int(m_lines.indexOf(line)), text);
    });
    connect(line, &AddressLine::removed, this, [this, line] { removeLine(line); });
    connect(line, &AddressLine::madePrimary, this, [this, line] { makePrimary(line); });
    connect(line, &AddressLine::anotherWanted, this, [this, line] { giveAnother(int(m_lines.indexOf(line))); });
    connect(line, &AddressLine::userWanted, this, &AddressList::userWanted);
    connect(line, &AddressLine::contactWanted, this, &AddressList::contactWanted);
    return line;
}

void AddressList::removeLine(AddressLine *line)
{
    const qsizetype position = m_lines.indexOf(line);
    m_lines.removeAt(position);
    line->hide();
    line->deleteLater();
    if (m_lines.isEmpty())
        addLine(0);
    place();
    m_lines[qMin(position, m_lines.size() - 1)]->focusAddress();
    emit edited();
}

void AddressList::makePrimary(AddressLine *line)
{
    m_lines.move(m_lines.indexOf(line), 0);
    m_column->removeWidget(line);
    m_column->insertWidget(0, line);
    place();
    line->focusAddress();
    emit edited();
}

/// Tells each line where it stands; the Tab key goes down the lines, too, whenever they were made.
void AddressList::place()
{
    QWidget *before = m_add;
    for (int i = 0; i < count(); ++i) {
        m_lines[i]->setPosition(i + 1, count());
        before = m_lines[i]->placeAfter(before);
    }
    setTabOrder(before, m_add);
}
