// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/incomingmail.h"

/// What happened to a mail, in words.
class MailText
{
public:
    /// Why a mail is held: "mail.loop" and so on.
    static QString reason(const QString &code);

    /// One step of its way: "The sender is a contact: ana@…". Empty for a step that says nothing to a person.
    static QString step(const MailStep &step);

    /// All of them, a line each.
    static QString steps(const QList<MailStep> &steps);
};
