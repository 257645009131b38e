// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

/// What can be done with a user that touches more than the user.
enum class UserAct { Invite, Convert, ChangeAddress, Reactivate, Deactivate, Delete };
