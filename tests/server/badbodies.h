// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <functional>

/// One way to spoil a good request body, and the place that must be blamed for it.
struct BadBody {
    QString what;
    QByteArray text;
    QString pointer; ///< empty: any
};

/// Every way to spoil \a good: each field of the wrong type, huge or with a NUL in it, and members nobody asked for.
class BadBodies
{
public:
    explicit BadBodies(const QJsonObject &good)
    {
        visit(good, {}, [](const QJsonValue &value) { return value.toObject(); });
    }

    QList<BadBody> all() const { return m_all; }

    static QByteArray written(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

private:
    static constexpr qsizetype nearlyTooLarge = 900'000; ///< bytes, so that the body itself is not refused for its size

    using Whole = std::function<QJsonObject(const QJsonValue &)>; ///< the whole body with the visited place replaced

    void visit(const QJsonValue &value, const QString &pointer, const Whole &whole)
    {
        for (const QJsonValue &other : {QJsonValue(7.5), QJsonValue(true), QJsonValue(QStringLiteral("no such word")),
                                        QJsonValue(QJsonArray{1}), QJsonValue(QJsonObject{{QStringLiteral("no"), 1}})}) {
            if (other.type() != value.type() && !pointer.isEmpty())
                add(QStringLiteral("wrong type"), written(whole(other)), other.isArray() || other.isObject() ? QString() : pointer);
        }
        if (value.isString())
            spoilText(value.toString(), pointer, whole);
        if (value.isDouble())
            spoilNumber(pointer, whole);
        if (value.isArray())
            spoilArray(value.toArray(), pointer, whole);
        if (value.isObject())
            spoilObject(value.toObject(), pointer, whole);
    }

    void spoilText(const QString &text, const QString &pointer, const Whole &whole)
    {
        static const QStringList ofWords{QStringLiteral("role"), QStringLiteral("status"), QStringLiteral("priority"),
                                         QStringLiteral("kind"), QStringLiteral("state")};
        if (ofWords.contains(pointer.section(u'/', -1)))
            add(QStringLiteral("no word of it"), written(whole(QStringLiteral("no such word"))), pointer);
        add(QStringLiteral("huge"), written(whole(QString(nearlyTooLarge, u'x'))), pointer);
        const QByteArray marked = written(whole(QStringLiteral("@mark@")));
        for (const char *escape : {"\\u0000", "\\ud800", "\\udc00\\ud800", "\\x", "\x01", "\xff", "\xed\xa0\x80"})
            add(QStringLiteral("spoilt text"), QByteArray(marked).replace("@mark@", text.toUtf8() + escape), {});
    }

    void spoilNumber(const QString &pointer, const Whole &whole)
    {
        const QByteArray marked = written(whole(QStringLiteral("@mark@")));
        QByteArrayList numbers{"-1", "7.5", "99999999999999999999999", "1e400", "01", "0x1", "NaN"};
        if (pointer.endsWith(QStringLiteral("Id")))
            numbers << "0" << "9223372036854775807";
        for (const QByteArray &number : std::as_const(numbers))
            add(QStringLiteral("number ") + QString::fromLatin1(number), QByteArray(marked).replace("\"@mark@\"", number), {});
    }

    void spoilArray(const QJsonArray &array, const QString &pointer, const Whole &whole)
    {
        const qsizetype size = written({{QStringLiteral("x"), array.first()}}).size() - 5; // with its comma
        QJsonArray many;
        for (qsizetype i = 0; i < nearlyTooLarge / size; ++i)
            many.append(array.first());
        add(QStringLiteral("too many"), written(whole(many)), {});
        visit(array.first(), pointer + QStringLiteral("/0"), [whole](const QJsonValue &value) { return whole(QJsonArray{value}); });
    }

    void spoilObject(const QJsonObject &object, const QString &pointer, const Whole &whole)
    {
        for (auto member = object.begin(); member != object.end(); ++member) {
            const QString name = member.key();
            visit(member.value(), pointer + u'/' + name, [whole, object, name](const QJsonValue &value) {
                QJsonObject changed = object;
                changed[name] = value;
                return whole(changed);
            });
        }
        for (const char *extra : {"id", "verified", "revision", "__proto__"}) {
            const QString name = QLatin1String(extra);
            QJsonObject more = object;
            more[name] = 1;
            add(QStringLiteral("extra"), written(whole(more)), pointer + u'/' + name);
        }
    }

    void add(const QString &what, const QByteArray &text, const QString &pointer) { m_all.append({what, text, pointer}); }

    QList<BadBody> m_all;
};

/// What is no request body anywhere.
inline QList<BadBody> noBodies()
{
    QList<BadBody> bodies;
    const auto add = [&bodies](const char *what, const QByteArray &text) { bodies.append({QLatin1String(what), text, {}}); };
    add("an array", "[]");
    add("a text", "\"x\"");
    add("a number", "1");
    add("null", "null");
    add("half an object", "{");
    add("a comma too much", R"({"name":"x",})");
    add("two values", "{} {}");
    add("a comment", R"({/**/"name":"x"})");
    add("a key twice", R"({"name":"a","name":"b"})");
    add("a key twice, written otherwise", R"({"name":"a","n\u0061me":"b"})");
    add("single quotes", "{'name':'x'}");
    add("a NUL", QByteArray("{\"name\":\"x\"}\0", 13));
    add("another encoding", QByteArray::fromHex("fffe7b007d00"));
    add("no UTF-8", "{\"name\":\"\xc3\x28\"}");
    add("deep", QByteArray(70, '[') + QByteArray(70, ']'));
    add("deep in a member", "{\"name\":" + QByteArray(100'000, '[') + QByteArray(100'000, ']') + '}');
    add("deep and never closed", QByteArray(500'000, '{'));
    add("a form", "name=x&email=y");
    return bodies;
}
