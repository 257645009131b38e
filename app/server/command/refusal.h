// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"

/// What a person at the terminal reads for \a error: its detail where that is a sentence of ours, else one for its code.
QString refusalSentence(const Error &error);
