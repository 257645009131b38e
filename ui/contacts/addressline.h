// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/contact.h"
#include "ui/contacts/radarhit.h"

#include <QWidget>

class AddressChip;
class AddressRadar;
class InlineNotice;
class Pill;
class QLineEdit;
class QPushButton;
class QToolButton;

/// One address of a contact, with what the radar or the server has to say of it right below.
class AddressLine : public QWidget
{
    Q_OBJECT
public:
    explicit AddressLine(QWidget *parent = nullptr);

    void setRadar(const AddressRadar *radar);
    void showEmail(const ContactEmail &email);
    QString address() const; ///< without outer blanks

    /// \a position counts from 1; the first one is the primary address.
    void setPosition(int position, int count);

    /// \a saved: the address is kept already, so remedies are offered.
    void showHit(const RadarHit &hit, bool saved);
    void showError(const FieldError &error);
    void clearNotice();
    QString noticeText() const;
    void focusAddress();

    /// Makes the Tab key come here after \a before; answers the last one it then meets here.
    QWidget *placeAfter(QWidget *before);

signals:
    void typed(const QString &text);
    void removed();
    void madePrimary();
    void anotherWanted(); ///< "Give another address"
    void userWanted(UserId user);
    void contactWanted(ContactId contact);

private:
    void tidy();
    void addRemedies(const RadarHit &hit, bool saved);

    QLineEdit *m_address = nullptr;
    Pill *m_primary = nullptr;
    Pill *m_state = nullptr;
    AddressChip *m_chip = nullptr;
    QPushButton *m_makePrimary = nullptr;
    QToolButton *m_remove = nullptr;
    InlineNotice *m_notice = nullptr;
};
