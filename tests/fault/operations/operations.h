// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/fault/world.h"

#include <functional>

using Act = std::function<Result<void>(World &)>;
using Arrange = std::function<void(World &)>;

Q_DECLARE_METATYPE(Act)
Q_DECLARE_METATYPE(Arrange)

template <typename T>
Result<void> outcome(const Result<T> &result)
{
    return result ? Result<void>() : Failure(result.error());
}

/// A row of the test: what somebody does, and what has to be there before.
void addOperation(const char *name, const Act &act, const Arrange &arrange = [](World &) {});

/// What is asked to bring a user into \a state.
UserPatch becoming(UserState state);

/// All that follow.
void addOperations();

void addConsoleOperations();
void addContactOperations();
void addPortalOperations();
void addUserOperations();
void addClaimOperations();
void addAccountOperations();
void addMailOperations();
void addIncomingMailOperations();
void addArrivalOperations();
