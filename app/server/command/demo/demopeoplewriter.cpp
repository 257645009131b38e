// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/command/demo/demopeoplewriter.h"

#include "app/server/service/secret.h"
#include "models/domain/foldedtext.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 day = 24 * 60 * minute;
constexpr qint64 inviteLives = 7 * day;

}

DemoPeopleWriter::DemoPeopleWriter(Database &database, DemoRandom &random, qint64 beginning, qint64 now)
    : m_random(random)
    , m_beginning(beginning)
    , m_now(now)
    , m_identities(database, "identity (key, side, person)", 3)
    , m_teams(database, "team (id, name)", 2)
    , m_users(database, "account_user (id, name, role, state, sees_all_tickets, language, password_hash, created_at, updated_at)", 9, &m_teams)
    , m_members(database, "team_member (team_id, user_id)", 2, &m_users)
    , m_userAddresses(database, "user_address (key, user_id, address, state, created_at)", 5, &m_users)
    , m_channelAddresses(database, "channel_address (key, address)", 2, &m_identities)
    , m_organizations(database, "organization (id, name, shares_tickets, created_at, updated_at)", 5, &m_identities)
    , m_contacts(database, "contact (id, name, sort_name, organization_id, phone, language, created_at, updated_at)", 8, &m_organizations)
    , m_contactAddresses(database, "contact_address (key, contact_id, address, is_primary, verified_at, created_at)", 6, &m_contacts)
    , m_signIns(database, "portal_sign_in (key, contact_id, proven_at)", 3, &m_contactAddresses)
    , m_passwords(database, "portal_password (contact_id, hash, set_at)", 3, &m_contacts)
    , m_portalTokens(database, "portal_token (id, token_hash, purpose, key, contact_id, created_at, expires_at, opened_at)", 8, &m_contactAddresses)
    , m_inviteRows(database, "invite (id, contact_id, address, state, reason, portal_token_id, created_by, created_at, expires_at)", 9, &m_portalTokens)
    , m_mails(database, "mail_out (template, language, to_address, to_name, message_id, data, invite_id, state, attempts, next_at, created_at, sent_at)", 12, &m_inviteRows)
    , m_clashes(database, "clash (key, address, user_id, contact_id, state, opened_at, accepted_at)", 7, &m_contacts)
    , m_audit(database, "audit (at, action, actor_user_id, subject_kind, subject_id)", 5)
{
}

Result<void> DemoPeopleWriter::write(DemoPeople &people, const QList<DemoTexts> &texts, const DemoPasswords &passwords)
{
    writeTeams();
    for (DemoPerson &user : people.users)
        writeUser(user, passwords, texts[user.language].language);
    m_identities.flush();
    m_userAddresses.flush();
    claim(u"suporte@ipe.example"_s, u"channel"_s);
    m_channelAddresses.add({u"suporte@ipe.example"_s, u"suporte@ipe.example"_s});

    for (qsizetype i = 0; i < people.organizations.size(); ++i)
        m_organizations.add({i + 1, people.organizations[i], m_random.oneIn(4), m_beginning, m_beginning});
    const bool clashes = people.users.size() >= 6 && people.contacts.size() >= 20;
    for (DemoPerson &contact : people.contacts) {
        const qint64 user = !clashes ? 0 : contact.id == 6 ? 3 : contact.id == 10 ? 4 : contact.id == 15 ? 5 : 0;
        if (user > 0)
            contact.name = people.users[user - 1].name;
        writeContact(contact, texts[contact.language].language);
        if (user > 0)
            writeClash(contact, people.users[user - 1], contact.id != 6, contact.id == 10 ? u"accepted"_s : u"open"_s);
        else
            writePortal(contact, passwords.contacts);
    }
    return flush();
}

void DemoPeopleWriter::writeTeams()
{
    const QStringList names{u"Atendimento"_s, u"Financeiro"_s, u"Entregas"_s, u"Assistência técnica"_s};
    for (int i = 0; i < DemoNames::teams; ++i)
        m_teams.add({i + 1, names[i]});
}

/// The first one is the administrator; of the rest one in six supervises, one waits and one has left.
void DemoPeopleWriter::writeUser(DemoPerson &user, const DemoPasswords &passwords, const QString &language)
{
    const QString role = user.id == 1 ? u"administrator"_s : user.id % 6 == 2 ? u"supervisor"_s : u"agent"_s;
    const QString state = user.id == 11 ? u"invited"_s : user.id == 12 ? u"deactivated"_s : u"active"_s;
    user.works = state == "active"_L1;
    const Value hash = user.works ? Value(passwords.users) : Value();
    m_users.add({user.id, user.name, role, state, user.id != 9, language, hash, m_beginning, m_beginning});
    for (const int team : std::as_const(user.teams))
        m_members.add({team + 1, user.id});
    claim(user.address, u"user"_s);
    m_identities.flush();
    m_userAddresses.add({user.address, user.id, user.address, u"current"_s, m_beginning});
}

void DemoPeopleWriter::writeContact(const DemoPerson &contact, const QString &language)
{
    const QString phone = m_random.oneIn(3) ? u"+55 11 9%1-%2"_s.arg(m_random.between(1000, 9999)).arg(m_random.between(1000, 9999)) : QString();
    const qint64 createdAt = m_beginning + m_random.below(20 * day);
    m_contacts.add({contact.id, contact.name, foldedText(contact.name), contact.organization, phone, language, createdAt, createdAt});
}

void DemoPeopleWriter::writePortal(const DemoPerson &contact, const QString &hash)
{
    const qint64 kind = contact.id == 1 ? 0 : m_random.below(100);
    const bool active = kind < 12;
    claim(contact.address, u"contact"_s);
    claimForContact(contact, contact.address, true, active);
    if (m_random.oneIn(10)) {
        const QString second = u"p."_s + contact.address;
        claim(second, u"contact"_s);
        claimForContact(contact, second, false, false);
    }
    const qint64 recently = m_now - m_random.between(1, 4 * day);
    const qint64 longAgo = m_beginning + m_random.between(20 * day, 25 * day);
    if (active) {
        m_signIns.add({contact.address, contact.id, longAgo + day});
        m_passwords.add({contact.id, hash, longAgo + day});
        writeInvite(contact, u"redeemed"_s, longAgo, false);
    } else if (kind < 18) {
        writeInvite(contact, kind < 16 ? u"sent"_s : u"opened"_s, recently, true);
    } else if (kind < 24) {
        writeInvite(contact, kind < 21 ? u"expired"_s : kind < 22 ? u"failed"_s : u"revoked"_s, longAgo, false);
    }
}

/// A live one has a token that nobody knows: the mail that would carry it is said to be sent.
void DemoPeopleWriter::writeInvite(const DemoPerson &contact, const QString &state, qint64 sentAt, bool live)
{
    ++m_invites;
    Value token;
    if (live) {
        token = ++m_tokens;
        const Value openedAt = state == "opened"_L1 ? Value(sentAt + 20 * minute) : Value();
        m_portalTokens.add({m_tokens, Secret::fresh().hash, u"invite"_s, contact.address, contact.id, sentAt, sentAt + inviteLives, openedAt});
    }
    const QString reason = state == "failed"_L1 ? u"mail.refused"_s : state == "revoked"_L1 ? u"invite.newer"_s : QString();
    m_inviteRows.add({m_invites, contact.id, contact.address, state, reason, token, 1, sentAt, sentAt + inviteLives});
    const bool failed = state == "failed"_L1;
    m_mails.add({u"invite"_s, u"pt-BR"_s, contact.address, contact.name, u"demo-invite-%1"_s.arg(m_invites), u"{}"_s, m_invites,
                 failed ? u"failed"_s : u"sent"_s, 1, sentAt, sentAt, failed ? Value() : Value(sentAt + minute)});
}

void DemoPeopleWriter::writeClash(DemoPerson &contact, const DemoPerson &user, bool onlyAddress, const QString &state)
{
    if (!onlyAddress) {
        claim(contact.address, u"contact"_s);
        claimForContact(contact, contact.address, true, false);
    } else {
        contact.address = user.address;
    }
    claimForContact(contact, user.address, onlyAddress, false);
    const qint64 openedAt = m_now - m_random.between(day, 20 * day);
    const Value acceptedAt = state == "accepted"_L1 ? Value(openedAt + day) : Value();
    m_clashes.add({user.address, user.address, user.id, contact.id, state, openedAt, acceptedAt});
    m_audit.add({openedAt, u"clash.opened"_s, 1, u"contact"_s, contact.id});
}

void DemoPeopleWriter::claim(const QString &key, const QString &side)
{
    m_identities.add({key, side, side != "channel"_L1});
}

void DemoPeopleWriter::claimForContact(const DemoPerson &contact, const QString &address, bool primary, bool verified)
{
    m_contactAddresses.add({address, contact.id, address, primary, verified ? Value(m_beginning + 26 * day) : Value(), m_beginning});
}

Result<void> DemoPeopleWriter::flush()
{
    BulkInsert *const tables[] = {&m_identities, &m_members, &m_userAddresses, &m_channelAddresses, &m_contactAddresses, &m_signIns,
                                  &m_passwords, &m_portalTokens, &m_inviteRows, &m_mails, &m_clashes, &m_audit};
    for (BulkInsert *table : tables) {
        if (const auto written = table->flush(); !written)
            return written;
    }
    return {};
}
