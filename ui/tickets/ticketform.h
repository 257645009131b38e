// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/ticket.h"
#include "models/domain/user.h"
#include "models/items/contactsource.h"

#include <QDialog>

class AddressChip;
class AddressRadar;
class ChoiceBox;
class ContactChooser;
class FieldNotices;
class InlineNotice;
class QLineEdit;
class QPushButton;
class TextField;

/// Writes a new ticket for a contact, beside the window, not before it.
class TicketForm : public QDialog
{
    Q_OBJECT
public:
    explicit TicketForm(QWidget *parent = nullptr);

    void setUsers(const QList<User> &users);
    void setTeams(const QList<Team> &teams);
    void setRadar(const AddressRadar *radar);
    void setRequester(const ContactRow &contact);
    bool isDirty() const;

public slots:
    /// The answer to contactSearchChanged.
    void setContactSuggestions(const QList<ContactRow> &contacts);
    void setBusy(bool busy);
    void showError(const Error &error);

    /// The ticket is stored: closes without asking.
    void finish();

signals:
    void contactSearchChanged(const QString &text);
    void createWanted(const TicketDraft &draft);

public:
    void reject() override;

private:
    QLayout *makeChoices();
    QLayout *makeFoot();
    void submit();

    ContactChooser *m_requester = nullptr;
    AddressChip *m_chip = nullptr;
    QLineEdit *m_subject = nullptr;
    TextField *m_text = nullptr;
    ChoiceBox *m_assignee = nullptr;
    ChoiceBox *m_team = nullptr;
    ChoiceBox *m_priority = nullptr;
    FieldNotices *m_fields = nullptr;
    InlineNotice *m_notice = nullptr;
    QPushButton *m_create = nullptr;
};
