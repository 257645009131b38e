// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/identityrule.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_IdentityRule : public QObject
{
    Q_OBJECT
private slots:
    void a_users_key_is_an_agents_in_every_state_but_deleted()
    {
        for (const auto state : {UserState::Invited, UserState::Active, UserState::Deactivated}) {
            QCOMPARE(effectiveRole({state, false, false}), EffectiveRole::Agent);
            QCOMPARE(effectiveRole({state, true, false}), EffectiveRole::Agent);
        }
        QCOMPARE(effectiveRole({UserState::Deleted, true, false}), EffectiveRole::Customer);
        QCOMPARE(effectiveRole({UserState::Deleted, false, false}), EffectiveRole::None);
    }

    void a_key_nobody_claims_has_no_role()
    {
        QCOMPARE(effectiveRole({}), EffectiveRole::None);
        QCOMPARE(effectiveRole({std::nullopt, true, false}), EffectiveRole::Customer);
        QCOMPARE(effectiveRole({std::nullopt, false, true}), EffectiveRole::None);
    }

    void only_a_customers_own_key_enters_the_portal()
    {
        const auto key = EmailKey::stored(u"ana@example.com"_s);
        QVERIFY(mayEnterPortal(key, {std::nullopt, true, false}));
        QVERIFY(mayEnterPortal(key, {UserState::Deleted, true, false}));
        QVERIFY(!mayEnterPortal(key, {}));
        QVERIFY(!mayEnterPortal(key, {std::nullopt, true, true}));
        for (const auto state : {UserState::Invited, UserState::Active, UserState::Deactivated})
            QVERIFY(!mayEnterPortal(key, {state, true, false}));
        QVERIFY(!mayEnterPortal(EmailKey::stored(u"jos\u00e9@example.com"_s), {std::nullopt, true, false}));
    }

    void a_clash_is_a_user_and_a_contact_on_one_key()
    {
        QVERIFY(isClash({UserState::Deactivated, true, false}));
        QVERIFY(!isClash({UserState::Active, false, false}));
        QVERIFY(!isClash({UserState::Deleted, true, false}));
        QVERIFY(!isClash({std::nullopt, true, false}));
    }

    void making_a_user_asks_first_where_the_key_is_a_contacts()
    {
        QVERIFY(needsConfirmation({std::nullopt, true, false}));
        QVERIFY(!needsConfirmation({}));
    }

    void losing_a_way_in_is_worth_a_mail()
    {
        QVERIFY(!endsPortalUse({false, 0, 0, 12}));
        QVERIFY(endsPortalUse({true, 0, 0, 0}));
        QVERIFY(endsPortalUse({false, 1, 0, 0}));
        QVERIFY(endsPortalUse({false, 0, 1, 0}));
    }
};

QTEST_GUILESS_MAIN(tst_IdentityRule)
#include "tst_identityrule.moc"
