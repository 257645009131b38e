// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/emailkey.h"

#include <QTest>

using namespace Qt::StringLiterals;

/// Table D of the rule book, and what lies beyond it.
class tst_EmailKey : public QObject
{
    Q_OBJECT
private slots:
    void parse_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("key"); // empty: refused
        QTest::addColumn<QString>("code");
        const auto accepted = [](const char *name, const QString &typed, const QString &key) {
            QTest::newRow(name) << typed << key << QString();
        };
        const auto refused = [](const char *name, const QString &typed, const QString &code) {
            QTest::newRow(name) << typed << QString() << code;
        };

        accepted("plain", u"ana@example.com"_s, u"ana@example.com"_s);
        accepted("D1 capitals", u"Ana@Example.COM"_s, u"ana@example.com"_s);
        accepted("D2 precomposed", u"jos\u00e9@example.com"_s, u"jos\u00e9@example.com"_s);
        accepted("D2 combining", u"jose\u0301@example.com"_s, u"jos\u00e9@example.com"_s);
        accepted("D2 combining capital", u"JOSE\u0301@example.com"_s, u"jos\u00e9@example.com"_s);
        accepted("D3 dotless i stays", u"m\u0131ke@example.com"_s, u"m\u0131ke@example.com"_s);
        accepted("dotted capital I is no i", u"m\u0130ke@example.com"_s, u"m\u0130ke@example.com"_s);
        accepted("D4 international domain", u"ana@b\u00fccher.example"_s, u"ana@xn--bcher-kva.example"_s);
        accepted("D4 its capitals", u"ana@B\u00dcCHER.example"_s, u"ana@xn--bcher-kva.example"_s);
        accepted("D4 its punycode", u"ana@XN--bcher-kva.example"_s, u"ana@xn--bcher-kva.example"_s);
        accepted("D4 sharp s is kept", u"ana@stra\u00dfe.example"_s, u"ana@xn--strae-oqa.example"_s);
        accepted("D4 full-width domain", u"ana@\uff45xample\uff0ecom"_s, u"ana@example.com"_s);
        accepted("D4 ideographic full stop", u"ana@example\u3002com"_s, u"ana@example.com"_s);
        accepted("D5 plus tag", u"ana+tag@example.com"_s, u"ana+tag@example.com"_s);
        accepted("D5 dots", u"a.n.a@example.com"_s, u"a.n.a@example.com"_s);
        accepted("outer blanks", u" \t ana@example.com \r\n"_s, u"ana@example.com"_s);
        accepted("outer no-break space", u"\u00a0ana@example.com\u00a0"_s, u"ana@example.com"_s);
        accepted("sharp s in the local part", u"stra\u00dfe@example.com"_s, u"stra\u00dfe@example.com"_s);
        accepted("capital sharp s folds simply", u"STRA\u1e9eE@example.com"_s, u"stra\u00dfe@example.com"_s);
        accepted("final sigma", u"\u03bf\u03c2@example.com"_s, u"\u03bf\u03c3@example.com"_s);
        accepted("beyond the first plane", u"\U00010400@example.com"_s, u"\U00010428@example.com"_s);
        accepted("kelvin sign is K", u"\u212aate@example.com"_s, u"kate@example.com"_s);
        accepted("all of atext", u"a!#$%&'*+-/=?^_`{|}~z@example.com"_s, u"a!#$%&'*+-/=?^_`{|}~z@example.com"_s);
        accepted("double hyphen in a host", u"ana@r3---sn.example"_s, u"ana@r3---sn.example"_s);
        accepted("one label", u"root@mailhost"_s, u"root@mailhost"_s);
        accepted("254 bytes", QString(242, u'a') + u"@example.com"_s, QString(242, u'a') + u"@example.com"_s);

        refused("D6 two addresses, comma", u"ana@example.com, bia@example.com"_s, u"email.several"_s);
        refused("D6 two addresses, semicolon", u"ana@example.com;bia@example.com"_s, u"email.several"_s);
        refused("D6 two addresses, blank", u"ana@example.com bia@example.com"_s, u"email.several"_s);
        refused("empty", QString(), u"email.invalid"_s);
        refused("blanks", u"   "_s, u"email.invalid"_s);
        refused("no at", u"ana.example.com"_s, u"email.invalid"_s);
        refused("no local part", u"@example.com"_s, u"email.invalid"_s);
        refused("no domain", u"ana@"_s, u"email.invalid"_s);
        refused("two ats", u"ana@bia@example.com"_s, u"email.invalid"_s);
        refused("display name", u"Ana <ana@example.com>"_s, u"email.invalid"_s);
        refused("angle brackets", u"<ana@example.com>"_s, u"email.invalid"_s);
        refused("comment", u"ana(work)@example.com"_s, u"email.invalid"_s);
        refused("comment in the domain", u"ana@example.com(work)"_s, u"email.invalid"_s);
        refused("group", u"all:ana@example.com;"_s, u"email.invalid"_s);
        refused("route", u"@relay:ana@example.com"_s, u"email.invalid"_s);
        refused("quoted local part", u"\"ana\"@example.com"_s, u"email.invalid"_s);
        refused("mailto", u"mailto:ana@example.com"_s, u"email.invalid"_s);
        refused("blank inside", u"ana maria@example.com"_s, u"email.invalid"_s);
        refused("no-break space inside", u"ana\u00a0maria@example.com"_s, u"email.invalid"_s);
        refused("domain literal", u"ana@[127.0.0.1]"_s, u"email.invalid"_s);
        refused("leading dot", u".ana@example.com"_s, u"email.invalid"_s);
        refused("dot before at", u"ana.@example.com"_s, u"email.invalid"_s);
        refused("double dot", u"a..na@example.com"_s, u"email.invalid"_s);
        refused("trailing dot", u"ana@example.com."_s, u"email.invalid"_s);
        refused("trailing ideographic stop", u"ana@example.com\u3002"_s, u"email.invalid"_s);
        refused("empty label", u"ana@example..com"_s, u"email.invalid"_s);
        refused("leading hyphen", u"ana@-example.com"_s, u"email.invalid"_s);
        refused("underscore in the domain", u"ana@exam_ple.com"_s, u"email.invalid"_s);
        refused("broken punycode", u"ana@xn--\u00fc.example"_s, u"email.invalid"_s);
        refused("punycode of plain letters", u"ana@xn--example-.com"_s, u"email.invalid"_s);
        refused("full-width at is no at", u"ana\uff20example.com"_s, u"email.invalid"_s);
        refused("full-width at in the domain", u"ana@ex\uff20mple.com"_s, u"email.invalid"_s);
        refused("slash after mapping", u"ana@ex\u2100mple.com"_s, u"email.invalid"_s);
        refused("NFC makes a semicolon", u"a\u037eb@example.com"_s, u"email.invalid"_s);
        refused("label of 64", u"ana@"_s + QString(64, u'a') + u".com"_s, u"email.invalid"_s);
        refused("line break", u"ana@example.com\nBcc: x@y.z"_s, u"email.characters"_s);
        refused("carriage return inside", u"ana\r@example.com"_s, u"email.characters"_s);
        refused("NUL", u"ana"_s + QChar(0) + u"@example.com"_s, u"email.characters"_s);
        refused("tab inside", u"an\ta@example.com"_s, u"email.characters"_s);
        refused("zero-width space", u"an\u200ba@example.com"_s, u"email.characters"_s);
        refused("zero-width joiner in the domain", u"ana@exa\u200dmple.com"_s, u"email.characters"_s);
        refused("right-to-left override", u"\u202eana@example.com"_s, u"email.characters"_s);
        refused("soft hyphen", u"an\u00ada@example.com"_s, u"email.characters"_s);
        refused("byte order mark", u"\ufeffana@example.com"_s, u"email.characters"_s);
        refused("variation selector", u"ana\ufe0f@example.com"_s, u"email.characters"_s);
        refused("hangul filler", u"ana\u3164@example.com"_s, u"email.characters"_s);
        refused("tag character", u"ana\U000e0061@example.com"_s, u"email.characters"_s);
        refused("line separator", u"ana\u2028b@example.com"_s, u"email.characters"_s);
        refused("lone surrogate", u"ana"_s + QChar(0xd800) + u"@example.com"_s, u"email.characters"_s);
        refused("255 bytes", QString(243, u'a') + u"@example.com"_s, u"email.too-long"_s);
        refused("255 bytes of two each", QString(122, u'\u00e9') + u"@example.com"_s, u"email.too-long"_s);
        refused("a book", QString(100'000, u'a') + u"@example.com"_s, u"email.too-long"_s);
        refused("a domain beyond DNS", u"a@"_s + u"abcdefgh."_s.repeated(40) + u"com"_s, u"email.too-long"_s);
    }

    void parse()
    {
        QFETCH(QString, typed);
        QFETCH(QString, key);
        QFETCH(QString, code);
        const auto result = EmailKey::parse(typed);
        if (!code.isEmpty()) {
            QVERIFY2(!result, qPrintable(result ? result->value() : QString()));
            QCOMPARE(result.error().code, code);
            QCOMPARE(int(result.error().kind), int(Error::Kind::Invalid));
            return;
        }
        QVERIFY2(result, result ? "" : qPrintable(result.error().code));
        QCOMPARE(result->value(), key);
    }

    void a_key_is_its_own_key_for_every_character()
    {
        for (char32_t c = 1; c < 0x20000; ++c) {
            const auto once = EmailKey::parse(u"a"_s + QString::fromUcs4(&c, 1) + u"b@example.com"_s);
            if (!once)
                continue;
            const auto twice = EmailKey::parse(once->value());
            QVERIFY2(twice && *twice == *once, qPrintable(QString::number(uint(c), 16)));
            QCOMPARE(once->value().count(u'@'), 1);
        }
    }

    void a_domain_maps_to_plain_host_characters_only()
    {
        for (char32_t c = 1; c < 0x20000; ++c) {
            const auto key = EmailKey::parse(u"a@b"_s + QString::fromUcs4(&c, 1) + u"c.com"_s);
            if (!key)
                continue;
            for (const QChar ch : key->value().mid(2))
                QVERIFY2((ch >= u'a' && ch <= u'z') || ch.isDigit() || ch == u'-' || ch == u'.', qPrintable(key->value()));
        }
    }

    void a_local_part_beyond_ascii_may_not_sign_in()
    {
        QVERIFY(EmailKey::parse(u"ana@example.com"_s)->maySignIn());
        QVERIFY(EmailKey::parse(u"ana@b\u00fccher.example"_s)->maySignIn());
        QVERIFY(!EmailKey::parse(u"jos\u00e9@example.com"_s)->maySignIn());
        QVERIFY(!EmailKey::parse(u"m\u0131ke@example.com"_s)->maySignIn());
        QVERIFY(!EmailKey().maySignIn());
    }

    void look_alikes_share_a_skeleton()
    {
        const auto skeleton = [](const QString &typed) { return EmailKey::parse(typed)->skeleton(); };
        QCOMPARE(skeleton(u"m\u0131ke@example.com"_s), skeleton(u"mike@example.com"_s));
        QCOMPARE(skeleton(u"\u0430na@example.com"_s), skeleton(u"ana@example.com"_s));
        QCOMPARE(skeleton(u"ana@\u0435\u0445\u0430m\u0440le.com"_s), skeleton(u"ana@example.com"_s));
        QVERIFY(skeleton(u"ana@example.com"_s) != skeleton(u"bia@example.com"_s));
        QVERIFY(skeleton(u"ana@example.com"_s) != skeleton(u"ana@example.org"_s));
    }

    void a_stored_key_comes_back_as_it_is()
    {
        const auto key = EmailKey::parse(u"Ana@Example.com"_s);
        QCOMPARE(EmailKey::stored(key->value()), *key);
        QVERIFY(EmailKey().isEmpty());
    }
};

QTEST_GUILESS_MAIN(tst_EmailKey)
#include "tst_emailkey.moc"
