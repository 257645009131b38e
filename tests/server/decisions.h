// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/service/clashservice.h"
#include "app/server/service/contacterasure.h"
#include "app/server/service/contactservice.h"
#include "app/server/service/userservice.h"
#include "tests/support/people.h"
#include "tests/support/testdatabase.h"

#include <QTest>

/// What tests of the decision table (identity.md, section 5) do again and again.
class Decisions
{
public:
    explicit Decisions(Database &database) : people(database), m_database(database)
    {
        people.start();
        agent = people.user(QStringLiteral("bo@desk.example"));
    }

    People people;
    UserId agent; ///< bo@desk.example

    ContactService contacts() { return ContactService(m_database, people.now, policy); }
    ClashService clashes() { return ClashService(m_database, people.now); }

    Result<SavedContact> create(const QStringList &addresses)
    {
        ContactDraft draft;
        draft.name = QStringLiteral("Somebody");
        draft.addresses = addresses;
        return contacts().create(people.administrator, draft);
    }

    Result<SavedContact> setAddresses(ContactId contact, const QStringList &addresses)
    {
        ContactPatch patch;
        patch.addresses = addresses;
        return change(contact, patch);
    }

    Result<SavedContact> change(ContactId contact, const ContactPatch &patch)
    {
        const auto before = contacts().contact(contact);
        return before ? contacts().change(people.administrator, contact, before->revision, patch) : Failure(before.error());
    }

    /// Lets \a contact in by an invite at \a address: its session's token.
    QByteArray enter(ContactId contact, const QString &address = {}) { return people.enter(people.invite(contact, address)); }

    Clash onlyClash() { return clashes().page({}).value_or(Page<Clash>()).items.value(0); }
    qint64 audited(const char *action)
    {
        return people.desk.count("SELECT COUNT(*) FROM audit WHERE action = ?", {QString::fromLatin1(action)});
    }
    QStringList codes(const Result<SavedContact> &saved)
    {
        QStringList codes;
        if (!saved)
            return {saved.error().code};
        for (const Finding &finding : saved->findings)
            codes.append(finding.code + u' ' + finding.field);
        return codes;
    }

    ContactPolicy policy;

private:
    Database &m_database;
};

/// Fresh people in a fresh database of this row's engine, or a skip.
#define MAKE_DECISIONS(test, made)                                                                                                 \
    (test) = TestDatabase::ofThisRow();                                                                                            \
    if (!(test)->isOpen())                                                                                                         \
        QSKIP((test)->problem());                                                                                                  \
    (made) = std::make_unique<Decisions>(**(test))
