// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/command/demo/bulkinsert.h"
#include "app/server/command/demo/demonames.h"

/// The hashes of the passwords that the demo account's people sign in with.
struct DemoPasswords {
    QString users;
    QString contacts;
};

/// Writes the account's users, organizations and contacts: their addresses and claims, portal accounts, invites in every
/// state, and a few clashes.
class DemoPeopleWriter
{
public:
    /// \a beginning: when the account began.
    DemoPeopleWriter(Database &database, DemoRandom &random, qint64 beginning, qint64 now);

    Result<void> write(DemoPeople &people, const QList<DemoTexts> &texts, const DemoPasswords &passwords);

private:
    void writeTeams();
    void writeUser(DemoPerson &user, const DemoPasswords &passwords, const QString &language);
    void writeContact(const DemoPerson &contact, const QString &language);
    void writePortal(const DemoPerson &contact, const QString &hash);
    void writeInvite(const DemoPerson &contact, const QString &state, qint64 sentAt, bool live);
    void writeClash(DemoPerson &contact, const DemoPerson &user, bool onlyAddress, const QString &state);
    void claim(const QString &key, const QString &side);
    void claimForContact(const DemoPerson &contact, const QString &address, bool primary, bool verified);
    Result<void> flush();

    DemoRandom &m_random;
    qint64 m_beginning;
    qint64 m_now;
    qint64 m_invites = 0;
    qint64 m_tokens = 0;

    BulkInsert m_identities;
    BulkInsert m_teams;
    BulkInsert m_users;
    BulkInsert m_members;
    BulkInsert m_userAddresses;
    BulkInsert m_channelAddresses;
    BulkInsert m_organizations;
    BulkInsert m_contacts;
    BulkInsert m_contactAddresses;
    BulkInsert m_signIns;
    BulkInsert m_passwords;
    BulkInsert m_portalTokens;
    BulkInsert m_inviteRows;
    BulkInsert m_mails;
    BulkInsert m_clashes;
    BulkInsert m_audit;
};
