// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/addressstanding.h"
#include "models/domain/clash.h"
#include "models/domain/contact.h"
#include "models/domain/ticket.h"
#include "models/domain/user.h"
#include "ui/parts/tones.h"

/// The tone a state is shown in, everywhere alike.
Tone toneOf(TicketStatus status);
Tone toneOf(PortalState state);
Tone toneOf(InviteState state);
Tone toneOf(UserState state);
Tone toneOf(Role role);
Tone toneOf(ClashState state);
Tone toneOf(const AddressStanding &standing);
