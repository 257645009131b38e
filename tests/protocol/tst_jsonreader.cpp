// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/jsonreader.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace protocol;

/// What trust.md section 3 asks of every JSON text from outside.
class tst_JsonReader : public QObject
{
    Q_OBJECT
private slots:
    void a_text_beyond_the_bounds_is_malformed_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("code");
        const auto row = [](const char *name, const QByteArray &text, const QString &code) {
            QTest::newRow(name) << text << code;
        };
        row("nothing", "", u"json.empty"_s);
        row("blanks", " \n\t ", u"json.empty"_s);
        row("cut off", R"({"a":)", u"json.malformed"_s);
        row("trailing comma", R"({"a":1,})", u"json.malformed"_s);
        row("single quotes", R"({'a':1})", u"json.malformed"_s);
        row("two values", R"({"a":1}{"a":2})", u"json.malformed"_s);
        row("NaN", R"({"a":NaN})", u"json.malformed"_s);
        row("comment", R"({"a":1/*x*/})", u"json.malformed"_s);
        row("leading zero", R"({"a":01})", u"json.malformed"_s);
        row("raw line break in a text", "{\"a\":\"x\ny\"}", u"json.malformed"_s);
        row("raw NUL", QByteArray("{\"a\":\"x\0y\"}", 11), u"json.malformed"_s);
        row("byte order mark", "\xef\xbb\xbf{}", u"json.malformed"_s);
        row("half an escape", R"({"a":"\u12"})", u"json.malformed"_s);
        row("Latin-1", "{\"a\":\"caf\xe9\"}", u"json.encoding"_s);
        row("overlong", "{\"a\":\"\xc0\xaf\"}", u"json.encoding"_s);
        row("surrogate in UTF-8", "{\"a\":\"\xed\xa0\x80\"}", u"json.encoding"_s);
        row("UTF-16", QByteArray("{\0}\0", 4), u"json.malformed"_s);
        row("escaped NUL", R"({"a":"x\u0000y"})", u"json.characters"_s);
        row("escaped NUL in a name", R"({"a\u0000":1})", u"json.characters"_s);
        row("lone high surrogate", R"({"a":"\ud83d"})", u"json.characters"_s);
        row("lone low surrogate", R"({"a":"\udc00"})", u"json.characters"_s);
        row("high surrogate and a letter", R"({"a":"\ud83d\u0041"})", u"json.characters"_s);
        row("two high surrogates", R"({"a":"\ud83d\ud83d"})", u"json.characters"_s);
        row("surrogate after an escaped backslash", R"({"a":"\\\ud83d"})", u"json.characters"_s);
        row("duplicate member", R"({"a":1,"b":2,"a":3})", u"json.duplicate-member"_s);
        row("duplicate by escape", R"({"a":1,"\u0061":2})", u"json.duplicate-member"_s);
        row("duplicate further in", R"({"x":[{"a":1,"a":1}]})", u"json.duplicate-member"_s);
        row("65 levels", QByteArray(65, '[') + QByteArray(65, ']'), u"json.too-deep"_s);
        row("a million levels", QByteArray(500'000, '[') + QByteArray(500'000, ']'), u"json.too-deep"_s);
        row("more than a mebibyte", "\"" + QByteArray(1024 * 1024, 'a') + "\"", u"json.too-large"_s);
    }

    void a_text_beyond_the_bounds_is_malformed()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, code);
        JsonReader json(text);
        QVERIFY(!json.root().isThere());
        const auto result = json.finish(0);
        QVERIFY(!result);
        QCOMPARE(result.error().code, code);
        QCOMPARE(int(result.error().kind), int(Error::Kind::Malformed));
        QVERIFY(result.error().fields.isEmpty());
    }

    void a_text_at_the_bounds_is_read_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("64 levels") << QByteArray(64, '[') + QByteArray(64, ']');
        QTest::newRow("a mebibyte") << "\"" + QByteArray(1024 * 1024 - 2, 'a') + "\"";
        QTest::newRow("blanks around") << QByteArray("  {}\r\n");
        QTest::newRow("escaped pair") << QByteArray(R"({"a":"\ud83d\ude00"})");
        QTest::newRow("backslash before u0000") << QByteArray(R"({"a":"\\u0000"})");
        QTest::newRow("same name at two places") << QByteArray(R"({"a":{"a":1},"b":{"a":1}})");
        QTest::newRow("10,000 members") << manyMembers();
    }

    void a_text_at_the_bounds_is_read()
    {
        QFETCH(QByteArray, text);
        JsonReader json(text);
        QVERIFY(json.root().isThere());
        QVERIFY(json.finish(0));
    }

    void values_come_back_as_written()
    {
        JsonReader json(R"({"t":"caf\u00e9 \ud83d\ude00","n":-9223372036854775808,"f":true,"z":null,"l":["a","b"],"id":7})");
        const JsonNode &root = json.root();
        QCOMPARE(root["t"].text(), u"caf\u00e9 \U0001f600"_s);
        QCOMPARE(root["n"].integer(), std::numeric_limits<qint64>::min());
        QVERIFY(root["f"].flag());
        QVERIFY(root["z"].isThere() && root["z"].isNull() && !root["z"].isGiven());
        QCOMPARE(root["l"].texts(), QStringList({u"a"_s, u"b"_s}));
        QCOMPARE(root["id"].id<TicketId>(), TicketId{7});
        QVERIFY(!root["nothing"]["below"].isThere());
        QVERIFY(json.finish(0));
    }

    void a_wrong_type_is_named_by_its_pointer_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("code");
        QTest::newRow("text") << QByteArray(R"("7")") << u"json.wrong-type"_s;
        QTest::newRow("fraction") << QByteArray("7.5") << u"json.wrong-type"_s;
        QTest::newRow("whole fraction") << QByteArray("7.0") << u"json.wrong-type"_s;
        QTest::newRow("flag") << QByteArray("true") << u"json.wrong-type"_s;
        QTest::newRow("list") << QByteArray("[7]") << u"json.wrong-type"_s;
        QTest::newRow("object") << QByteArray("{}") << u"json.wrong-type"_s;
        QTest::newRow("beyond 64 bits") << QByteArray("9223372036854775808") << u"json.wrong-type"_s;
        QTest::newRow("zero") << QByteArray("0") << u"json.out-of-range"_s;
        QTest::newRow("negative") << QByteArray("-7") << u"json.out-of-range"_s;
    }

    void a_wrong_type_is_named_by_its_pointer()
    {
        QFETCH(QByteArray, value);
        QFETCH(QString, code);
        JsonReader json(R"({"list":[{"id":1},{"id":)" + value + "}]}");
        json.root()["list"].items([](const JsonNode &item) { return item["id"].id<TicketId>(); });
        const auto result = json.finish(0);
        QVERIFY(!result);
        QCOMPARE(int(result.error().kind), int(Error::Kind::Invalid));
        QCOMPARE(result.error().fields, QList<FieldError>({{u"/list/1/id"_s, code}}));
    }

    void every_fault_is_reported_and_each_place_once()
    {
        JsonReader json(R"({"a":1,"b":[],"c/~":2,"d":{}})");
        json.root().allowOnly({"a", "b", "d"});
        json.root()["a"].text();
        json.root()["a"].flag();
        json.root()["b"]["x"].text();
        json.root()["e"].required();
        const auto result = json.finish(0);
        QCOMPARE(result.error().fields, QList<FieldError>({{u"/c~1~0"_s, u"json.unknown-member"_s},
                                                           {u"/a"_s, u"json.wrong-type"_s},
                                                           {u"/b"_s, u"json.wrong-type"_s},
                                                           {u"/e"_s, u"json.missing"_s}}));
    }

    void a_flood_of_faults_is_cut()
    {
        JsonReader json(manyMembers());
        json.root().allowOnly({});
        QCOMPARE(json.finish(0).error().fields.size(), 50);
    }

private:
    static QByteArray manyMembers()
    {
        QByteArray text = "{\"first\":0";
        for (int i = 0; i < 10'000; ++i)
            text += ",\"m" + QByteArray::number(i) + "\":" + QByteArray::number(i);
        return text + "}";
    }
};

QTEST_GUILESS_MAIN(tst_JsonReader)
#include "tst_jsonreader.moc"
