// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/mailauthentication.h"

#include <QTest>

using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Authentication)

class tst_MailAuthentication : public QObject
{
    Q_OBJECT
private slots:
    void result_data();
    void result();
};

void tst_MailAuthentication::result_data()
{
    QTest::addColumn<QStringList>("headers");
    QTest::addColumn<Authentication>("expected");
    const auto row = [](const char *name, const QStringList &headers, Authentication expected) {
        QTest::newRow(name) << headers << expected;
    };
    row("none", {}, Authentication::None);
    row("pass", {u"mx.desk.example; spf=pass smtp.mailfrom=x; dmarc=pass header.from=customer.example"_s}, Authentication::Pass);
    row("pass with version, comments and blanks", {u"MX.desk.example 1 (our server); dkim=fail; DMARC = Pass (p=reject (really)) header.from=Customer.Example"_s},
        Authentication::Pass);
    row("fail", {u"mx.desk.example; dmarc=fail header.from=customer.example"_s}, Authentication::Fail);
    row("temperror", {u"mx.desk.example; dmarc=temperror"_s}, Authentication::None);
    row("of another server", {u"mx.attacker.example; dmarc=pass header.from=customer.example"_s}, Authentication::None);
    row("of a server whose name begins alike", {u"mx.desk.example.attacker.example; dmarc=pass"_s}, Authentication::None);
    row("of another domain", {u"mx.desk.example; dmarc=pass header.from=attacker.example"_s}, Authentication::None);
    row("the topmost of ours counts", {u"mx.desk.example; dmarc=fail header.from=customer.example"_s, u"mx.desk.example; dmarc=pass header.from=customer.example"_s},
        Authentication::Fail);
    row("one of ours without dmarc hides a forged one below", {u"mx.desk.example; spf=pass"_s, u"mx.desk.example; dmarc=pass"_s}, Authentication::None);
    row("ours below another's", {u"spam.filter.example; x=1"_s, u"mx.desk.example; dmarc=pass header.from=customer.example"_s}, Authentication::Pass);
    row("in a comment", {u"mx.desk.example; spf=fail (; dmarc=pass)"_s}, Authentication::None);
    row("in a quoted string", {u"mx.desk.example; spf=fail reason=\"; dmarc=pass\""_s}, Authentication::None);
    row("a method that only begins so", {u"mx.desk.example; dmarcx=pass"_s}, Authentication::None);
    row("dkim alone proves nothing", {u"mx.desk.example; dkim=pass header.d=customer.example"_s}, Authentication::None);
    row("a comment that does not end", {u"mx.desk.example; spf=pass (; dmarc=pass"_s}, Authentication::None);
    row("nothing", {QString(), u";"_s, u"mx.desk.example"_s}, Authentication::None);
}

void tst_MailAuthentication::result()
{
    QFETCH(QStringList, headers);
    QFETCH(Authentication, expected);
    QCOMPARE(dmarcResult(headers, u"mx.desk.example"_s, u"customer.example"_s), expected);
    QCOMPARE(dmarcResult(headers, QString(), u"customer.example"_s), Authentication::None);
}

QTEST_GUILESS_MAIN(tst_MailAuthentication)
#include "tst_mailauthentication.moc"
