// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QJsonObject>
#include <QString>

/// One mail to be written as a row in the transaction of its cause. `data` is what the template needs.
struct MailDraft {
    QString templateName; ///< "invite", "ticket-opened", "reply", "password", … (see MailComposer)
    QString language;
    QString toAddress;
    QString toName;
    QJsonObject data;
    TicketId ticket;
    InviteId invite;
    MessageId message = {}; ///< the entry of the conversation that the mail carries
};
