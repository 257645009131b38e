// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/portal/formfields.h"
#include "app/server/portal/formguard.h"
#include "app/server/portal/portalcookies.h"
#include "app/server/portal/portallanguage.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// What the portal reads from browsers: forms, cookies, languages.
class tst_PortalForms : public QObject
{
    Q_OBJECT
private slots:
    void a_form_is_read_as_utf8()
    {
        const auto form = FormFields::read("application/x-www-form-urlencoded; charset=utf-8", "text=ol%C3%A1+mundo%0D%0A&csrf=&flag");
        QVERIFY(form);
        QCOMPARE(form->text(u"text"_s), u"ol\u00e1 mundo\r\n"_s);
        QVERIFY(form->text(u"csrf"_s).isEmpty());
        QVERIFY(form->text(u"other"_s).isEmpty());
    }

    void a_bad_form_is_refused_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        const QByteArray ours = "application/x-www-form-urlencoded";
        QTest::newRow("JSON") << QByteArray("application/json") << QByteArray("{}") << u"form.type"_s;
        QTest::newRow("no type") << QByteArray() << QByteArray("a=b") << u"form.type"_s;
        QTest::newRow("Latin-1") << ours << QByteArray("a=%E1") << u"form.characters"_s;
        QTest::newRow("NUL") << ours << QByteArray("a=x%00y") << u"form.characters"_s;
        QTest::newRow("surrogate") << ours << QByteArray("a=%ED%A0%80") << u"form.characters"_s;
        QTest::newRow("field twice") << ours << QByteArray("email=a&email=b") << u"form.repeated"_s;
        QTest::newRow("field twice, escaped") << ours << QByteArray("email=a&%65mail=b") << u"form.repeated"_s;
        QTest::newRow("a flood") << ours << QByteArray("&").repeated(60) << u"form.too-many"_s;
    }

    void a_bad_form_is_refused()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        const auto form = FormFields::read(type, body);
        QVERIFY(!form);
        QCOMPARE(form.error().code, code);
    }

    void a_form_with_files_is_taken_as_it_is()
    {
        const QByteArray eml = "From: a@b\nTo:  c@d\r\nContent-Type: multipart/mixed; boundary=x\n\n--x\n\n--x--";
        const auto form = FormFields::read(multipart, part("name=\"text\"", "ol\xc3\xa1\r\nmundo")
                                                          + part("name=\"attachment\"; filename=\"S\xc3\xa3o %22x%22.eml\"\r\nContent-Type: message/rfc822", eml)
                                                          + part("name=\"attachment\"; filename=\"b.bin\"\r\nContent-Type: image/png", QByteArray("\0\r\n--\r\n", 7))
                                                          + part("name=\"attachment\"; filename=\"\"\r\nContent-Type: application/octet-stream", "") + end);
        QVERIFY(form);
        QCOMPARE(form->text(u"text"_s), u"olá\r\nmundo"_s);
        QCOMPARE(form->files().size(), 2);
        QCOMPARE(form->files()[0].name, u"São \"x\".eml"_s);
        QCOMPARE(form->files()[0].type, u"message/rfc822"_s);
        QCOMPARE(form->files()[0].bytes, eml);
        QCOMPARE(form->files()[1].bytes, QByteArray("\0\r\n--\r\n", 7));
        QCOMPARE(form->filesError(), QString());
    }

    void a_bad_form_with_files_is_refused_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        const QByteArray text = part("name=\"text\"", "x");
        QTest::newRow("no boundary") << QByteArray("multipart/form-data") << text + end << u"form.type"_s;
        QTest::newRow("long boundary") << QByteArray("multipart/form-data; boundary=" + QByteArray(71, 'b')) << text + end << u"form.type"_s;
        QTest::newRow("another multipart") << QByteArray("multipart/mixed; boundary=b") << text + end << u"form.type"_s;
        QTest::newRow("nothing") << multipart << QByteArray() << u"form.multipart"_s;
        QTest::newRow("no delimiter") << multipart << QByteArray("text=x") << u"form.multipart"_s;
        QTest::newRow("cut in a head") << multipart << text.left(10) << u"form.multipart"_s;
        QTest::newRow("cut in a body") << multipart << text << u"form.multipart"_s;
        QTest::newRow("no empty line") << multipart << QByteArray("--b\r\nContent-Disposition: form-data; name=a\r\n--b--\r\n") << u"form.multipart"_s;
        QTest::newRow("bare line feeds") << multipart << QByteArray(text + end).replace("\r\n", "\n") << u"form.multipart"_s;
        QTest::newRow("a head bomb") << multipart << part("name=\"a\"" + QByteArray("\r\nX: y").repeated(2000), "x") + end << u"form.multipart"_s;
        QTest::newRow("a flood of parts") << multipart << text.repeated(150) + end << u"form.too-many"_s;
        QTest::newRow("a field twice") << multipart << text + text + end << u"form.repeated"_s;
        QTest::newRow("a huge field") << multipart << part("name=\"text\"", QByteArray(1'100'000, 'x')) + end << u"form.too-large"_s;
        QTest::newRow("Latin-1") << multipart << part("name=\"text\"", "\xe1") + end << u"form.characters"_s;
        QTest::newRow("NUL") << multipart << part("name=\"text\"", QByteArray("a\0b", 3)) + end << u"form.characters"_s;
    }

    void a_bad_form_with_files_is_refused()
    {
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        const auto form = FormFields::read(type, body);
        QVERIFY(!form);
        QCOMPARE(form.error().code, code);
    }

    void too_many_files_are_not_kept_but_the_text_is()
    {
        const QByteArray file = part("name=\"attachment\"; filename=\"a\"", "x");
        QVERIFY(FormFields::read(multipart, file.repeated(10) + end)->filesError().isEmpty());
        const auto many = FormFields::read(multipart, file.repeated(11) + part("name=\"text\"", "kept") + end);
        QCOMPARE(many->filesError(), u"form.too-many-files"_s);
        QVERIFY(many->files().isEmpty());
        QCOMPARE(many->text(u"text"_s), u"kept"_s);
        const QByteArray half = part("name=\"attachment\"; filename=\"a\"", QByteArray(13 * 1024 * 1024, 'x'));
        QVERIFY(FormFields::read(multipart, half + end)->filesError().isEmpty());
        QCOMPARE(FormFields::read(multipart, half + half + end)->filesError(), u"form.files-too-large"_s);
    }

    void a_form_is_ours_by_cookie_and_session_together()
    {
        const QByteArray secret = "a-secret-of-this-browser-0123";
        const QString csrf = QString::fromLatin1(FormGuard::field(secret, "session"));
        QVERIFY(FormGuard::isOurs(browser(secret, "session"), csrf));
        QVERIFY(!FormGuard::isOurs(browser(secret, "other"), csrf));
        QVERIFY(!FormGuard::isOurs(browser(secret, ""), csrf));
        QVERIFY(!FormGuard::isOurs(browser("another-secret-of-a-browser-1", "session"), csrf));
        QVERIFY(!FormGuard::isOurs(browser("", "session"), csrf));
        QVERIFY(!FormGuard::isOurs(browser(secret, "session"), QString()));
        QVERIFY(!FormGuard::isOurs(browser("", ""), QString::fromLatin1(FormGuard::field("", ""))));
        QVERIFY(!csrf.contains(QLatin1StringView(secret)));
    }

    void another_sites_form_is_not_ours_whatever_it_holds()
    {
        const QByteArray secret = "a-secret-of-this-browser-0123";
        HttpRequest request = browser(secret, "");
        request.headers.emplaceBack("sec-fetch-site", "cross-site");
        QVERIFY(!FormGuard::isOurs(request, QString::fromLatin1(FormGuard::field(secret, ""))));
    }

    void cookies_are_bound_to_the_host_and_hidden_from_scripts()
    {
        const QByteArray cookie = PortalCookies::set(PortalCookies::session, "abc", 60);
        QCOMPARE(cookie, QByteArray("__Host-portal-session=abc; Path=/; Secure; HttpOnly; SameSite=Lax; Max-Age=60"));
        QVERIFY(!PortalCookies::set(PortalCookies::form, "abc", -1).contains("Max-Age"));
        QVERIFY(PortalCookies::end(PortalCookies::grant).endsWith("Max-Age=0"));
    }

    void the_language_is_the_best_of_the_browsers_wishes_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::addColumn<QString>("language");
        QTest::newRow("none") << QByteArray() << QString();
        QTest::newRow("first") << QByteArray("es-AR,es;q=0.9,en;q=0.8") << u"es"_s;
        QTest::newRow("weights") << QByteArray("en;q=0.5, pt;q=0.9") << u"pt-BR"_s;
        QTest::newRow("Portuguese of Portugal") << QByteArray("pt-PT") << u"pt-BR"_s;
        QTest::newRow("unknown first") << QByteArray("de-DE,fr;q=0.9,en-US;q=0.2") << u"en"_s;
        QTest::newRow("refused") << QByteArray("es;q=0") << QString();
        QTest::newRow("nonsense") << QByteArray(";;;q=x,,*") << QString();
    }

    void the_language_is_the_best_of_the_browsers_wishes()
    {
        QFETCH(QByteArray, header);
        QFETCH(QString, language);
        QCOMPARE(acceptedLanguage(header), language);
    }

private:
    const QByteArray multipart = "multipart/form-data; boundary=b";
    const QByteArray end = "--b--\r\n";

    static QByteArray part(const QByteArray &head, const QByteArray &body)
    {
        return "--b\r\nContent-Disposition: form-data; " + head + "\r\n\r\n" + body + "\r\n";
    }

    static HttpRequest browser(const QByteArray &secret, const QByteArray &session)
    {
        HttpRequest request;
        request.headers.emplaceBack("cookie", QByteArray(PortalCookies::form) + '=' + secret + "; " + PortalCookies::session + '=' + session);
        return request;
    }
};

QTEST_GUILESS_MAIN(tst_PortalForms)
#include "tst_portalforms.moc"
