// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/accountjson.h"
#include "models/protocol/sessionjson.h"
#include "models/protocol/userpatchjson.h"
#include "models/protocol/consequencesjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace protocol;

/// What goes to and fro about users and their own accounts comes back as it was.
class tst_AccountJson : public QObject
{
    Q_OBJECT
private slots:
    void what_if_comes_back_as_it_was()
    {
        const Consequences all{u"ana@example.com"_s, ContactId{2}, u"Ana"_s, {u"a@example.org"_s}, 1, 2, 3, 4};
        QCOMPARE(*readConsequences(write(all)), all);
        QCOMPARE(consequencesOf(asObject(all)), all);
        const Consequences nobody{u"ana@example.com"_s, {}, {}, {}, 0, 0, 0, 0};
        QVERIFY(write(nobody).contains(R"("contact":null)"));
        QCOMPARE(*readConsequences(write(nobody)), nobody);
    }

    void a_heir_is_somebody_nobody_or_not_chosen()
    {
        QVERIFY(!readUserDeletion("{}")->heir);
        QCOMPARE(readUserDeletion(R"({"heirId":null})")->heir, std::optional(UserId{}));
        for (const UserDeletion &deletion : {UserDeletion{}, UserDeletion{UserId{}, true}, UserDeletion{UserId{4}, false}}) {
            QCOMPARE(readUserDeletion(write(deletion))->heir, deletion.heir);
            QCOMPARE(readUserDeletion(write(deletion))->confirm, deletion.confirm);
        }
    }

    void a_code_is_asked_for_with_its_password()
    {
        const auto typed = readCodeAndPassword(write(CodeAndPassword{u"ABCD-EFGH"_s, u" p w "_s, u"123456"_s}));
        QCOMPARE(typed->code, u"ABCD-EFGH"_s);
        QCOMPARE(typed->password, u" p w "_s);
        QCOMPARE(typed->secondFactor, u"123456"_s);
        QCOMPARE(readCodeAndPassword(R"({"code":" ","password":"x"})").error().code, u"user-code.missing"_s);
        QCOMPARE(readCodeAndPassword(R"({"code":"x"})").error().code, u"password.missing"_s);
        QCOMPARE(readCode("{}").error().code, u"user-code.missing"_s);
        QCOMPARE(*readCode(writeCode(u"x"_s)), u"x"_s);
        QCOMPARE(*readEmail(writeEmail(u"a@b.c"_s)), u"a@b.c"_s);
        QCOMPARE(*readPassword(writePassword(u"secret"_s)), u"secret"_s);
        QCOMPARE(readCredentials(write(Credentials{u"a@b.c"_s, u"x"_s, u"654321"_s}))->code, u"654321"_s);
    }

    void a_change_keeps_both_passwords_apart()
    {
        const auto change = readPasswordChange(write(PasswordChange{u"old"_s, u"new"_s}));
        QCOMPARE(change->password, u"old"_s);
        QCOMPARE(change->newPassword, u"new"_s);
        QCOMPARE(readPasswordChange(R"({"password":"x"})").error().fields.first().field, u"/newPassword"_s);
        const auto address = readAddressChange(write(AddressChange{u"Bo <bo@b.c>"_s, u"x"_s, true}));
        QCOMPARE(address->email, u"bo@b.c"_s);
        QVERIFY(address->confirm);
    }

    void an_account_comes_back_as_it_was()
    {
        OwnAccount account;
        account.user.id = UserId{3};
        account.user.hasSecondFactor = true;
        account.sessions = 2;
        const auto read = readOwnAccount(write(account));
        QCOMPARE(read->user, account.user);
        QCOMPARE(read->sessions, 2);

        const OpenSession session{UserSessionId{4}, u"console"_s, u"192.0.2.1"_s, 1, 2, 3, true};
        QCOMPARE(readOpenSessionPage(writePage(QList{session}, {}))->items, QList{session});
        const SecondFactorSetup setup{u"ABCD"_s, u"otpauth://totp/x"_s};
        QCOMPARE(*readSecondFactorSetup(write(setup)), setup);
        QCOMPARE(*readRecoveryCodes(writeRecoveryCodes({u"a"_s, u"b"_s})), QStringList({u"a"_s, u"b"_s}));
    }
};

QTEST_GUILESS_MAIN(tst_AccountJson)
#include "tst_accountjson.moc"
