// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/statustone.h"

Tone toneOf(TicketStatus status)
{
    switch (status) {
    case TicketStatus::New: return Tone::Attention;
    case TicketStatus::Open: return Tone::Accent;
    case TicketStatus::Solved: return Tone::Good;
    case TicketStatus::Pending:
    case TicketStatus::Closed: break;
    }
    return Tone::Neutral;
}

Tone toneOf(PortalState state)
{
    switch (state) {
    case PortalState::Invited: return Tone::Accent;
    case PortalState::Active: return Tone::Good;
    case PortalState::Off: return Tone::Attention;
    case PortalState::NeverInvited: break;
    }
    return Tone::Neutral;
}

Tone toneOf(InviteState state)
{
    switch (state) {
    case InviteState::Queued:
    case InviteState::Sent: return Tone::Accent;
    case InviteState::Opened:
    case InviteState::Redeemed: return Tone::Good;
    case InviteState::Failed: return Tone::Bad;
    case InviteState::Expired:
    case InviteState::Revoked: break;
    }
    return Tone::Neutral;
}

Tone toneOf(UserState state)
{
    switch (state) {
    case UserState::Active: return Tone::Good;
    case UserState::Invited: return Tone::Accent;
    case UserState::Deactivated:
    case UserState::Deleted: break;
    }
    return Tone::Neutral;
}

Tone toneOf(Role role)
{
    return role == Role::Agent ? Tone::Neutral : Tone::Accent;
}

Tone toneOf(ClashState state)
{
    switch (state) {
    case ClashState::Open: return Tone::Attention;
    case ClashState::Accepted: return Tone::Accent;
    case ClashState::Resolved: break;
    }
    return Tone::Good;
}

Tone toneOf(const AddressStanding &standing)
{
    switch (standing.kind) {
    case AddressStanding::Kind::Users: return Tone::Accent;
    case AddressStanding::Kind::Both:
    case AddressStanding::Kind::LooksLikeUsers: return Tone::Attention;
    case AddressStanding::Kind::Nobodys:
    case AddressStanding::Kind::Contacts: break;
    }
    return Tone::Neutral;
}
