// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/attachment.h"
#include "models/domain/ids.h"

#include <QString>
#include <QStringList>
#include <optional>

enum class TicketStatus { New, Open, Pending, Solved, Closed };
enum class Priority { Low, Normal, High, Urgent };
enum class Channel { Console, Portal, Mail, Api };

/// A customer's request and its state. Times are milliseconds UTC; zero means never.
struct Ticket {
    TicketId id;
    qint64 number = 0;
    QString subject;
    TicketStatus status = TicketStatus::New;
    Priority priority = Priority::Normal;
    ContactId requester;   ///< invalid when the requester is a user or an unproven address
    UserId requesterUser;  ///< an internal requester
    QString requesterName; ///< as shown in lists
    UserId assignee;
    TeamId team;
    OrganizationId organization; ///< the requester's
    QStringList tags;
    Channel channel = Channel::Console;
    qint64 dueAt = 0;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    qint64 solvedAt = 0;
    qint64 revision = 0;
    QString requesterAddress; ///< a requester whom nothing but a mail's From header names; else empty

    bool operator==(const Ticket &) const = default;
};

/// The fields a person may change on a ticket; what is empty stays. An id without a value clears the field.
struct TicketPatch {
    std::optional<QString> subject;
    std::optional<TicketStatus> status;
    std::optional<Priority> priority;
    std::optional<UserId> assignee;
    std::optional<TeamId> team;
    std::optional<qint64> dueAt;

    bool isEmpty() const { return !subject && !status && !priority && !assignee && !team && !dueAt; }
};

/// What a person wants to become a ticket.
struct TicketDraft {
    QString subject;
    ContactId requester;
    QString text;
    std::optional<UserId> assignee;
    std::optional<TeamId> team;
    Priority priority = Priority::Normal;
    AttachmentIds attachments = {}; ///< of the first message; uploaded before
};
