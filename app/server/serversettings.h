// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/accountsettings.h"
#include "models/domain/result.h"

#include <QStringList>

/// How one server is run. Each setting comes from the argument `--name`, else from the environment variable
/// SUPPORT_NAME (in capitals, _ for -), else from the file named by `--config` (or SUPPORT_CONFIG), where it is a
/// line `name=value`; else it is the default.
struct ServerSettings {
    QString data;                               ///< the folder that holds everything
    QString listen = QStringLiteral("127.0.0.1:8420"); ///< ADDRESS:PORT, [ADDRESS]:PORT for IPv6; port 0 is any free one
    QString publicUrl;                          ///< what customers and consoles see; default: where it listens
    QString database;                           ///< postgresql://…; default: SQLite in the data folder
    QString smtp;                               ///< smtp[s]://user:password@host:port or file:DIR; empty: mail waits
    QString mailFrom;                           ///< the address mail is sent from
    QStringList mailAddresses;                  ///< comma-separated: further mailboxes and aliases
    bool refusesUsersAddresses = false;         ///< contact-on-user-address=block: no contact is saved on a user's address
    QStringList companyDomains;                 ///< comma-separated
    QString authservId;                         ///< whose Authentication-Results count; empty: nobody's
    QString agentAnswers = QStringLiteral("note"); ///< what an agent's answer by mail becomes: note or reply
    bool notifiesAgents = false;                ///< assignees are mailed what customers write
    bool plusAddressing = true;                 ///< the mailbox takes mail for name+anything
    QString mailIn;                             ///< imap[s]://user:password@host:port/INBOX, several by commas
    QString company = QStringLiteral("Support");
    QString language = QStringLiteral("en");
    QString certificate;                        ///< PEM file; with it and the key the server speaks TLS
    QString key;
    QStringList trustedProxies;                 ///< comma-separated addresses

    /// \a arguments without the program's and the command's name. Invalid "settings.…" with a sentence in detail
    /// when something is missing, unknown or unsafe.
    static Result<ServerSettings> read(const QStringList &arguments);

    /// One line for each setting, for --help.
    static QString help();

    ContactPolicy contactPolicy() const;
    QString listenAddress() const;
    quint16 listenPort() const;
    bool isLoopback() const; ///< whether it listens for this computer only
    bool isAtHome() const;   ///< and whether nobody else is sent here either
    QString databaseLocation() const;
    QString resolvedPublicUrl(quint16 port) const; ///< publicUrl, or where it listens; without a slash at the end
};
