// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QList>
#include <QString>

/// One step of the way by which a mail came where it is: codes, and what they are about.
struct MailStep {
    QString step;    ///< "sender", "thread", …
    QString outcome; ///< "contact", "token", "held", …
    QString detail;  ///< an address, a ticket's number, a reason

    bool operator==(const MailStep &) const = default;
};

/// A mail that came in, as agents see it: one that is held in quarantine, or the origin of a message.
struct IncomingMail {
    MailInId id;
    qint64 receivedAt = 0;
    QString from;
    QString to;
    QString subject;
    QString reason; ///< why it is held: "mail.loop"; empty when it is not
    qint64 size = 0;
    TicketId ticket; ///< the one it became part of, or names without proving it
    QString preview; ///< the beginning of the text of a held one
    QList<MailStep> steps;

    bool operator==(const IncomingMail &) const = default;
};
