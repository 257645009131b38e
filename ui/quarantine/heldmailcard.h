// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/incomingmail.h"

#include <QWidget>

class InlineNotice;
class QLabel;
class QPlainTextEdit;
class QPushButton;

/// One held mail: who, what, why it is held, and what may be done with it.
class HeldMailCard : public QWidget
{
    Q_OBJECT
public:
    explicit HeldMailCard(QWidget *parent = nullptr);

    /// \a ticketNumber: of the ticket that the mail names; 0 for none.
    void showMail(const IncomingMail &mail, qint64 ticketNumber);
    void showError(const Error &error);
    void setBusy(bool busy);

signals:
    void acceptWanted(MailInId mail, TicketId ticket); ///< invalid ticket: wherever it belongs by itself
    void discardWanted(MailInId mail);

private:
    IncomingMail m_mail;
    QLabel *m_subject = nullptr;
    QLabel *m_from = nullptr;
    QLabel *m_when = nullptr;
    InlineNotice *m_reason = nullptr;
    QPlainTextEdit *m_preview = nullptr;
    QLabel *m_steps = nullptr;
    InlineNotice *m_notice = nullptr;
    QPushButton *m_accept = nullptr;
    QPushButton *m_acceptInto = nullptr;
    QPushButton *m_discard = nullptr;
};
