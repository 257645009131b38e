// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/jsonreader.h"
#include "models/protocol/jsonwriter.h"

#include <QTest>
#include <limits>

using namespace Qt::StringLiterals;
using namespace protocol;

class tst_JsonWriter : public QObject
{
    Q_OBJECT
private slots:
    void members_and_items_are_separated()
    {
        JsonWriter json;
        json.openObject().name("list").openArray().value(qint64(1)).openObject().closeObject().openArray().closeArray();
        json.closeArray().member("flag", false).time("never", 0).time("once", 5).name("raw").raw("{\"x\":1}").closeObject();
        QCOMPARE(json.take(), QByteArray(R"({"list":[1,{},[]],"flag":false,"never":null,"once":5,"raw":{"x":1}})"));
    }

    void ids_and_enumerations_have_their_wire_forms()
    {
        JsonWriter json;
        json.openArray().value(TicketId{4}).value(TicketId{}).value(TicketStatus::Pending).value(PortalState::NeverInvited);
        QCOMPARE(json.closeArray().take(), QByteArray(R"([4,null,"pending","never-invited"])"));
    }

    void numbers_are_written_from_the_least_to_the_most()
    {
        JsonWriter json;
        json.openArray().value(std::numeric_limits<qint64>::min()).value(qint64(0)).value(std::numeric_limits<qint64>::max());
        QCOMPARE(json.closeArray().take(), QByteArray("[-9223372036854775808,0,9223372036854775807]"));
    }

    void a_long_text_is_whole()
    {
        JsonWriter json;
        json.openArray();
        for (int i = 0; i < 1000; ++i)
            json.value(u"plain"_s).value(u"não"_s);
        QCOMPARE(json.closeArray().take(), '[' + QByteArray("\"plain\",\"n\xc3\xa3o\",").repeated(1000).chopped(1) + ']');
    }

    void texts_are_escaped_and_read_back_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("quotes") << u"a\"b\\c/"_s << QByteArray("\"a\\\"b\\\\c/\"");
        QTest::newRow("controls") << u"\n\r\t\x01\x1f\x7f"_s << QByteArray("\"\\n\\r\\t\\u0001\\u001f\x7f\"");
        QTest::newRow("beyond ASCII") << u"ação 😀"_s << u"\"ação 😀\""_s.toUtf8();
        QTest::newRow("line separator") << u"\u2028"_s << u"\"\u2028\""_s.toUtf8();
        QTest::newRow("plain") << u" The printer ~ stops "_s << QByteArray("\" The printer ~ stops \"");
        QTest::newRow("empty") << u""_s << QByteArray("\"\"");
    }

    void texts_are_escaped_and_read_back()
    {
        QFETCH(QString, text);
        QFETCH(QByteArray, json);
        const QByteArray written = JsonWriter().value(text).take();
        QCOMPARE(written, json);
        JsonReader reader(written);
        QCOMPARE(reader.root().text(), text);
    }
};

QTEST_GUILESS_MAIN(tst_JsonWriter)
#include "tst_jsonwriter.moc"
