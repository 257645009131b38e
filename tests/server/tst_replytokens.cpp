// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/mailcomposer.h"
#include "app/server/mail/replytokentext.h"
#include "app/server/service/arrival/replytokens.h"
#include "app/server/text/catalogue.h"
#include "tests/support/mailroom.h"
#include "tests/support/testdatabase.h"

#include <QTest>

using namespace Qt::StringLiterals;

class tst_ReplyTokens : public QObject
{
    Q_OBJECT
private slots:
    void initTestCase_data() { TestDatabase::addEngines(); }
    void init();

    void it_is_found_again_whatever_the_case();
    void one_person_and_ticket_has_one_until_it_is_revoked();
    void a_changed_token_is_none();
    void the_token_of_another_account_is_none();
    void what_is_no_token_is_none_data();
    void what_is_no_token_is_none();
    void it_fits_beside_a_long_name();

private:
    ReplyTokens tokens() { return {**m_database, m_room->now}; }
    QString issue(ReplyStanding standing = ReplyStanding::Requester)
    {
        return *tokens().issue(m_ticket, *EmailKey::parse(u"ana@customer.example"_s), standing);
    }

    std::unique_ptr<TestDatabase> m_database;
    std::unique_ptr<MailRoom> m_room;
    TicketId m_ticket;
};

void tst_ReplyTokens::init()
{
    m_database = TestDatabase::ofThisRow();
    if (!m_database->isOpen())
        QSKIP(m_database->problem());
    m_room = std::make_unique<MailRoom>(**m_database);
    m_ticket = m_room->opened(m_room->people.contact(u"ana@customer.example"_s)).id;
}

void tst_ReplyTokens::it_is_found_again_whatever_the_case()
{
    const QString text = issue();
    QCOMPARE(text.size(), ReplyTokenText::length);
    for (const QString &written : {text, text.toUpper()}) {
        const auto token = tokens().find(written);
        QVERIFY(token && *token);
        QCOMPARE((*token)->ticket, m_ticket);
        QCOMPARE((*token)->recipient.value(), u"ana@customer.example"_s);
        QVERIFY(!(*token)->isRevoked);
    }
}

void tst_ReplyTokens::one_person_and_ticket_has_one_until_it_is_revoked()
{
    const QString text = issue();
    QCOMPARE(issue(), text);
    QVERIFY(issue(ReplyStanding::Agent) != text);
    QVERIFY(tokens().revoke(**tokens().find(text)));
    QVERIFY((**tokens().find(text)).isRevoked);
    QVERIFY(issue() != text);
}

void tst_ReplyTokens::a_changed_token_is_none()
{
    const QString text = issue();
    for (qsizetype i = 1; i < text.size(); ++i) {
        QString changed = text;
        changed[i] = changed[i] == u'a' ? u'b' : u'a';
        const auto found = tokens().find(changed);
        QVERIFY(found);
        QVERIFY2(!*found, qPrintable(changed));
    }
    QVERIFY((*m_database)->execute("UPDATE reply_token SET ticket_id = ticket_id, recipient = 'eve@attacker.example'"));
    QVERIFY(!*tokens().find(text));
}

void tst_ReplyTokens::the_token_of_another_account_is_none()
{
    const QString text = issue();
    QVERIFY((*m_database)->execute("DELETE FROM setting WHERE name = 'reply-token-key'"));
    QVERIFY(!*tokens().find(text));
}

void tst_ReplyTokens::what_is_no_token_is_none_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("nothing") << QString();
    QTest::newRow("the mark alone") << u"r"_s;
    QTest::newRow("zeroes") << u'r' + QString(26, u'a');
    QTest::newRow("ones") << u'r' + QString(26, u'7');
    QTest::newRow("digits that are none") << u'r' + QString(26, u'1');
    QTest::newRow("no ASCII") << u'r' + QString(26, u'é');
    QTest::newRow("too long") << QString(5'000, u'r');
}

void tst_ReplyTokens::what_is_no_token_is_none()
{
    QFETCH(QString, text);
    const auto found = tokens().find(text);
    QVERIFY(found);
    QVERIFY(!*found);
}

void tst_ReplyTokens::it_fits_beside_a_long_name()
{
    const Catalogue catalogue;
    const QString token = issue();
    Letter letter{u"reply"_s, u"en"_s, {u"Ana"_s, u"ana@customer.example"_s}, {{u"number"_s, 1}, {u"text"_s, u"x"_s}, {u"replyToken"_s, token}}, u"id"_s, u"ticket-1"_s, 0};
    const auto sent = [&](const QString &from, bool plus) { return *MailComposer(catalogue, from, plus).compose(letter); };

    const MailMessage usual = sent(u"support@desk.example"_s, true);
    QCOMPARE(usual.replyTo, u"support+%1@desk.example"_s.arg(token));
    QVERIFY(usual.references.contains(token + u"@desk.example"_s));

    const QString longName = QString(40, u's') + u"@desk.example"_s;
    for (const MailMessage &other : {sent(longName, true), sent(u"support@desk.example"_s, false)}) {
        QCOMPARE(other.replyTo, QString());
        QVERIFY(other.references.contains(token + u"@desk.example"_s));
    }
}

QTEST_GUILESS_MAIN(tst_ReplyTokens)
#include "tst_replytokens.moc"
