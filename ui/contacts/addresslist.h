// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/contact.h"
#include "ui/contacts/radarhit.h"

#include <QWidget>

class AddressLine;
class AddressRadar;
class QPushButton;
class QVBoxLayout;

/// The addresses of a contact in order, the primary one first; there is always a line to type in.
class AddressList : public QWidget
{
    Q_OBJECT
public:
    explicit AddressList(QWidget *parent = nullptr);

    void setRadar(const AddressRadar *radar);
    void showEmails(const QList<ContactEmail> &emails);

    /// What was typed, without empty lines.
    QStringList addresses() const;

    int count() const { return int(m_lines.size()); }

    /// The line that is \a position in addresses(), or -1.
    int lineOfAddress(int position) const;

    void showHit(int line, const RadarHit &hit, bool saved);
    void showError(int line, const FieldError &error);
    void clearNotices();
    QString noticeText(int line) const;

    /// An empty line at the end, or the one that is there, with the focus in it.
    void startAnother();

    /// Replaces line \a line in favour of a new one: the old address stays until it is removed.
    void giveAnother(int line);

signals:
    void edited();
    void typed(int line, const QString &text);
    void userWanted(UserId user);
    void contactWanted(ContactId contact);

private:
    AddressLine *addLine(int position);
    void removeLine(AddressLine *line);
    void makePrimary(AddressLine *line);
    void place();

    const AddressRadar *m_radar = nullptr;
    QList<AddressLine *> m_lines;
    QVBoxLayout *m_column = nullptr;
    QPushButton *m_add = nullptr;
};
