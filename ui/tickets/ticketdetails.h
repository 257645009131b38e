// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ticket.h"

/// A ticket with the names its heading shows.
struct TicketDetails {
    Ticket ticket;
    QString requesterAddress;
    QString organization;
};
