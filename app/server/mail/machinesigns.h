// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/mail/parsedmail.h"

/// Adds to \a mail what one header says about a machine. \a name in lower case.
void readMachineSign(const QString &name, const QString &value, ParsedMail &mail);

/// The topmost Return-Path: \a addresses is what it holds; none in "<>", the null sender.
void readReturnPath(const QString &value, const QStringList &addresses, ParsedMail &mail);

/// Adds to \a mail what its senders' addresses say about a machine.
void readMachineAddresses(ParsedMail &mail);

void addMachineSign(MachineSign sign, ParsedMail &mail);
