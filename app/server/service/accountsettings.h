// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/message.h"

#include <QStringList>

/// What the site wants of the addresses of contacts.
struct ContactPolicy {
    bool refusesUsersAddresses = false; ///< else such a contact is saved, with a finding
    QStringList companyDomains = {};    ///< as in keys; an address there that is no user's looks like a colleague's
};

/// How the account's mail comes and goes.
struct MailSettings {
    QString from;       ///< the address mail is sent from, and customers write to
    QString authservId; ///< the mail server whose Authentication-Results count; empty: none does
    MessageKind agentAnswers = MessageKind::Note; ///< what an agent's answer to a notification becomes
    bool notifiesAgents = false;  ///< an assignee is mailed what the customer writes
    bool plusAddressing = true;   ///< the mailbox takes mail for name+anything
};

/// What services need to know of the installation. Fixed while the server runs.
struct AccountSettings {
    QString publicUrl;       ///< where customers reach the portal, without the trailing slash
    QString defaultLanguage; ///< "pt-BR", "es" or "en"
    QString company;         ///< the name customers read
    QString setupTokenFile;  ///< holds the proof an empty account's first administrator must show
    ContactPolicy contacts = {};
    MailSettings mail = {};
};
