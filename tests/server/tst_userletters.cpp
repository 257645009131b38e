// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/mailcomposer.h"
#include "app/server/text/catalogue.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// The letters about users' accounts, in every language.
class tst_UserLetters : public QObject
{
    Q_OBJECT
private slots:
    void everyLetterSaysWhatItIsAbout_data();
    void everyLetterSaysWhatItIsAbout();
};

void tst_UserLetters::everyLetterSaysWhatItIsAbout_data()
{
    QTest::addColumn<QString>("letter");
    QTest::addColumn<QJsonObject>("data");
    QTest::addColumn<QStringList>("says");
    const QString code = u"ABCD-EFGH-JKMN-PQRS-TVWX-YZ01-2345"_s;
    const QJsonObject coded{{u"consoleCode"_s, code}};
    const QJsonObject invitation{{u"consoleCode"_s, code}, {u"agent"_s, u"Root"_s}, {u"server"_s, u"https://desk.example"_s}};
    const QJsonObject moved{{u"current"_s, u"new@desk.example"_s}, {u"former"_s, u"old@desk.example"_s}};
    for (const char *language : {"en", "pt-BR", "es"}) {
        const auto add = [&](const QString &letter, const QJsonObject &data, const QStringList &says) {
            QTest::addRow("%s, %s", qPrintable(letter), language) << letter << data << says;
        };
        add(u"user-invitation"_s, invitation, {code, u"Root"_s, u"https://desk.example"_s});
        add(u"user-password"_s, coded, {code});
        add(u"user-second-factor"_s, coded, {code});
        add(u"user-address-proof"_s, coded, {code});
        add(u"user-address-changed"_s, moved, {u"new@desk.example"_s, u"old@desk.example"_s});
        add(u"portal-off"_s, {}, {u"Acme"_s});
    }
}

void tst_UserLetters::everyLetterSaysWhatItIsAbout()
{
    QFETCH(QString, letter);
    QFETCH(QJsonObject, data);
    QFETCH(QStringList, says);
    data[u"name"_s] = u"Ada"_s;
    data[u"company"_s] = u"Acme"_s;
    const Catalogue catalogue;
    const MailComposer composer(catalogue, u"support@help.example.org"_s);
    Letter written;
    written.templateName = letter;
    written.language = QString::fromLatin1(QTest::currentDataTag()).section(u", "_s, 1);
    written.to = {u"Ada"_s, u"ada@desk.example"_s};
    written.data = data;
    written.messageId = u"x"_s;
    const auto mail = composer.compose(written);
    QVERIFY(mail);
    QVERIFY2(mail->subject.contains(u"Acme"_s), qPrintable(mail->subject));
    for (const QString &text : {mail->subject, mail->text, mail->html})
        QVERIFY2(!text.contains(u"%1"_s) && !text.contains(u"%2"_s) && !text.contains(u"{{"_s), qPrintable(text));
    for (const QString &word : std::as_const(says)) {
        QVERIFY2(mail->text.contains(word), qPrintable(mail->text));
        QVERIFY2(mail->html.contains(word.toHtmlEscaped()), qPrintable(mail->html));
    }
    QVERIFY(mail->text.contains(u"Ada"_s));
    QVERIFY(!mail->text.contains(u"/portal/"_s)); // users have no door in the web
}

QTEST_GUILESS_MAIN(tst_UserLetters)
#include "tst_userletters.moc"
