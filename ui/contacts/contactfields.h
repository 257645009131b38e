// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/contact.h"
#include "models/domain/error.h"

#include <QWidget>

class AddressList;
class AddressRadar;
class ChoiceBox;
class FieldNotices;
class QLineEdit;
class TextField;

/// The inputs of a contact, and what differs between them and a stored one.
class ContactFields : public QWidget
{
    Q_OBJECT
public:
    explicit ContactFields(QWidget *parent = nullptr);

    AddressList *addresses() const { return m_addresses; }
    void setOrganizations(const QList<Organization> &organizations);
    void setRadar(const AddressRadar *radar);

    void show(const Contact &contact);

    /// Shows \a now in those fields that still hold what \a before held.
    void showUntouched(const Contact &before, const Contact &now);

    bool differsFrom(const Contact &contact) const;
    ContactPatch patchOf(const Contact &contact) const;
    ContactDraft draft() const;

    /// False when no field is to blame.
    bool showError(const Error &error);
    void clearNotices();
    void focusFirst();

    /// The n of "/emails/n/address", or -1.
    static int addressIn(const QString &pointer);

signals:
    void edited();

private:
    void makeForm();

    QLineEdit *m_name = nullptr;
    AddressList *m_addresses = nullptr;
    ChoiceBox *m_organization = nullptr;
    QLineEdit *m_phone = nullptr;
    ChoiceBox *m_language = nullptr;
    TextField *m_notes = nullptr;
    FieldNotices *m_notices = nullptr;
    bool m_filling = false;
};
