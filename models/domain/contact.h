// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"
#include "models/domain/ids.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

/// One address of a contact.
struct ContactEmail {
    ContactEmailId id;
    QString address; ///< as typed; mail goes to this spelling
    bool primary = false;
    bool verified = false;
    bool isUsers = false; ///< a clash: the address is a user's, so the portal is off for it

    bool operator==(const ContactEmail &) const = default;
};

enum class PortalState { NeverInvited, Invited, Active, Off };

/// A customer in the account's contact base.
struct Contact {
    ContactId id;
    QString name;
    QList<ContactEmail> emails; ///< the primary one first
    OrganizationId organization;
    QString phone;
    QString language; ///< "pt-BR", "es" or "en"; empty: the account's
    QString notes;
    PortalState portal = PortalState::NeverInvited;
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    qint64 revision = 0;
    bool blocked = false; ///< for abuse: no door of the portal opens; tickets and mail go on

    QString primaryAddress() const { return emails.isEmpty() ? QString() : emails.first().address; }
    bool operator==(const Contact &) const = default;
};

/// What a person typed to make a contact. The first address is the primary one.
struct ContactDraft {
    QString name;
    QStringList addresses;
    OrganizationId organization;
    QString phone;
    QString language;
    QString notes;
};

/// The fields a person may change on a contact; what is empty stays. `addresses`, when given, is
/// the whole new list, the primary one first.
struct ContactPatch {
    std::optional<QString> name;
    std::optional<QStringList> addresses;
    std::optional<OrganizationId> organization;
    std::optional<QString> phone;
    std::optional<QString> language;
    std::optional<QString> notes;
    std::optional<bool> blocked = {}; ///< supervisors only
};

/// A contact as it was kept, and what is worth saying about it.
struct SavedContact {
    Contact contact;
    QList<Finding> findings;
};

/// A company or group that contacts belong to.
struct Organization {
    OrganizationId id;
    QString name;
    QString notes;
    bool sharesTickets = false; ///< its contacts see one another's tickets in the portal
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    qint64 revision = 0;

    bool operator==(const Organization &) const = default;
};

/// What a person typed to make an organization.
struct OrganizationDraft {
    QString name;
    QString notes;
    bool sharesTickets = false;
};

/// The fields a person may change on an organization; what is empty stays.
struct OrganizationPatch {
    std::optional<QString> name;
    std::optional<QString> notes;
    std::optional<bool> sharesTickets;
};

enum class InviteState { Queued, Sent, Opened, Redeemed, Expired, Revoked, Failed };

/// An invitation to the portal that an agent sent to a contact.
struct Invite {
    InviteId id;
    ContactId contact;
    QString address;
    InviteState state = InviteState::Queued;
    QString reason; ///< a code, for Revoked and Failed: "identity.became-user"
    qint64 createdAt = 0;
    qint64 expiresAt = 0;

    bool operator==(const Invite &) const = default;
};
