// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/control/mailorigincontroller.h"

#include "models/domain/whendone.h"
#include "ui/tickets/conversationpane.h"
#include "ui/tickets/mailorigindialog.h"

MailOriginController::MailOriginController(ConversationPane &pane, ApiClient &client, QObject *parent)
    : QObject(parent), m_pane(pane), m_api(client)
{
    connect(&pane, &ConversationPane::originWanted, this, &MailOriginController::show);
}

void MailOriginController::show(MessageId message)
{
    auto *dialog = new MailOriginDialog(&m_pane);
    const TicketId ticket = m_pane.ticket();
    whenDone(m_api.arrivalOf(ticket, message), dialog, [dialog](const Result<IncomingMail> &mail) {
        mail ? dialog->showMail(*mail) : dialog->showError(mail.error());
    });
    connect(dialog, &MailOriginDialog::sourceWanted, this, [this, dialog, ticket, message] {
        whenDone(m_api.sourceOf(ticket, message), dialog, [dialog](const Result<QByteArray> &source) {
            source ? dialog->showSource(*source) : dialog->showError(source.error());
        });
    });
    dialog->open();
}
