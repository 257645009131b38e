// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/mail/mailmessage.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

/// A file that came with a mail.
struct MailPart {
    QString fileName; ///< as the sender named it, NUL, controls and path separators taken out
    QString type;     ///< as the sender declared it: "image/png"
    QString contentId; ///< without angle brackets; empty when the HTML does not refer to it
    QByteArray bytes;
};

/// Why a machine must not answer a mail, as far as its headers say (RFC 3834 and kin).
enum class MachineSign { AutoSubmitted, Precedence, List, Suppressed, NullReturnPath, NoReplyAddress, DeliveryStatus, Disposition, AbuseReport };

/// An incoming mail as a value: what its bytes say, nothing proven. Addresses are as written; message ids are without angle
/// brackets.
struct ParsedMail {
    QList<Mailbox> from; ///< all mailboxes of From; more than one is suspect
    QList<Mailbox> replyTo;
    QList<Mailbox> to;
    QList<Mailbox> cc;
    QStringList deliveredTo; ///< Delivered-To, X-Original-To and the like, the topmost first
    QString returnPath;      ///< empty: the null sender, or not told
    QString messageId;
    QStringList inReplyTo;
    QStringList references;
    QString subject;
    qint64 date = 0; ///< milliseconds UTC by the Date header; 0 when it says nothing usable
    QString text;    ///< the plain part, or what the HTML says in plain text
    QString html;    ///< cleaned; empty for a mail of plain text
    QList<MailPart> parts;
    QStringList authenticationResults;   ///< unfolded, the topmost first
    QList<MachineSign> machineSigns;     ///< empty: a person may have written it
    QStringList loopMarks;               ///< the X-Support-Loop headers: which installations of this program it has been through
    bool isCharsetGuessed = false;       ///< a charset was not told, is unknown or does not fit: characters may be wrong
    QString originalMessageId;           ///< of a delivery status report: the message it is about
    QString originalRecipient;           ///< of a delivery status report
    bool failedForGood = false;          ///< of a delivery status report: action "failed" with a 5.x.x status

    /// A bound of trust.md section 3 that the mail broke: "mail.too-many-parts" and so on. What is here then is what could
    /// be read before; the raw message is kept and the mail goes to quarantine for this reason.
    QString problem;
};
