// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/errortext.h"
#include "ui/text/findingtext.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_ErrorText : public QObject
{
    Q_OBJECT
private slots:
    void aKnownCodeHasItsOwnSentence();
    void everyFieldASaveCanRefuseHasItsSentence_data();
    void everyFieldASaveCanRefuseHasItsSentence();
    void anUnknownCodeStillSaysWhatToDo();
    void theTechnicalTextIsUnderDetailsOnly();
    void aFieldNobodyKnowsIsStillBlamed();
    void aFindingNamesTheUser();
    void aNameFromOutsideIsShownSafely();
};

void tst_ErrorText::aKnownCodeHasItsOwnSentence()
{
    QCOMPARE(ErrorText::sentence({Error::Kind::SignedOut, u"session.refused"_s}), u"The e-mail address or the password is not right."_s);
}

void tst_ErrorText::everyFieldASaveCanRefuseHasItsSentence_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {
             "contact.name-missing", "contact.name-too-long", "contact.email-missing", "contact.email-invalid",
             "contact.email-too-long", "contact.email-characters", "contact.email-several", "contact.email-repeated",
             "contact.email-taken", "contact.email-is-channel", "contact.email-last", "contact.emails-too-many",
             "contact.phone-too-long", "contact.notes-too-long", "contact.language-unknown", "contact.stale",
             "ticket.subject-missing", "ticket.subject-too-long", "ticket.requester-missing", "ticket.stale",
             "message.text-missing", "message.text-too-long", "message.text-characters", "user.name-missing",
             "user.name-too-long", "user.email-missing", "user.email-invalid", "user.email-too-long",
             "user.email-characters", "user.email-several", "user.email-taken", "user.email-is-channel",
             "user.email-not-for-sign-in", "user.role-missing", "session.refused", "session.limited",
             "session.email-missing", "session.password-missing", "setup.token-wrong", "password.too-short",
             "password.too-long", "password.common", "identity.clash"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void tst_ErrorText::everyFieldASaveCanRefuseHasItsSentence()
{
    QFETCH(QString, code);
    QVERIFY(ErrorText::field({u"/field"_s, code}) != ErrorText::field({u"/field"_s, u"nobody.knows"_s}));
}

void tst_ErrorText::anUnknownCodeStillSaysWhatToDo()
{
    for (int kind = int(Error::Kind::Malformed); kind <= int(Error::Kind::Broken); ++kind) {
        const QString sentence = ErrorText::sentence({Error::Kind(kind), u"nobody.knows"_s});
        QVERIFY(sentence.endsWith(u'.'));
        QVERIFY(!sentence.contains(u"nobody.knows"_s));
    }
}

void tst_ErrorText::theTechnicalTextIsUnderDetailsOnly()
{
    const Error error{Error::Kind::Invalid, u"nobody.knows"_s, {{u"/subject"_s, u"too.odd"_s}}, {}, u"SELECT * FROM secret"_s};
    QCOMPARE(ErrorText::details(error), u"Code: nobody.knows\nField /subject: too.odd"_s);
}

void tst_ErrorText::aFieldNobodyKnowsIsStillBlamed()
{
    QVERIFY(!ErrorText::field({u"/subject"_s, u"too.odd"_s}).isEmpty());
}

void tst_ErrorText::aFindingNamesTheUser()
{
    QVERIFY(FindingText::sentence({u"contact.email-is-users"_s, {}}, u"Marina Lopes"_s).contains(u"the user Marina Lopes"_s));
    QVERIFY(!FindingText::sentence({u"contact.email-is-users"_s, {}}).contains(u"%1"_s));
}

void tst_ErrorText::aNameFromOutsideIsShownSafely()
{
    QVERIFY(!FindingText::sentence({u"contact.email-is-users"_s, {}}, u"Ma\u202Erina"_s).contains(QChar(0x202E)));
}

QTEST_GUILESS_MAIN(tst_ErrorText)
#include "tst_errortext.moc"
