// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"

#include <QCoreApplication>

/// What happened and what to do, as a sentence, for the code of an error.
class ErrorText
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
public:
    /// The sentence for the whole; a general one for a code nobody wrote a sentence for.
    static QString sentence(const Error &error);

    /// The sentence beside one field.
    static QString field(const FieldError &error);

    /// What goes under Details: the code, and nothing a stranger could have typed.
    static QString details(const Error &error);
};
