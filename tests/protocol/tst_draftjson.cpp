// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/contactdraftjson.h"
#include "models/protocol/messagejson.h"
#include "models/protocol/sessionjson.h"
#include "models/protocol/ticketjson.h"
#include "models/protocol/userjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace protocol;

Q_DECLARE_METATYPE(FieldError)

/// What people send: each bound, each with its own code and pointer.
class tst_DraftJson : public QObject
{
    Q_OBJECT
private slots:
    void a_body_is_refused_field_by_field_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QList<FieldError>>("fields");
        const auto row = [](const char *name, const QString &what, const QByteArray &body, const QList<FieldError> &fields) {
            QTest::newRow(name) << what << body << fields;
        };
        const auto letters = [](int count) { return QByteArray(count, 'a'); };

        row("ticket, nothing", u"ticket"_s, "{}",
            {{u"/subject"_s, u"ticket.subject-missing"_s},
             {u"/requesterId"_s, u"ticket.requester-missing"_s},
             {u"/message/text"_s, u"message.text-missing"_s}});
        row("ticket, a list", u"ticket"_s, "[]",
            {{u""_s, u"json.wrong-type"_s},
             {u"/subject"_s, u"ticket.subject-missing"_s},
             {u"/requesterId"_s, u"ticket.requester-missing"_s},
             {u"/message/text"_s, u"message.text-missing"_s}});
        row("ticket, files of the wrong type", u"ticket"_s, R"({"subject":"s","requesterId":1,"message":{"text":"x","attachmentIds":[1,"2",null]}})",
            {{u"/message/attachmentIds/1"_s, u"json.wrong-type"_s}, {u"/message/attachmentIds/2"_s, u"json.missing"_s}});
        row("ticket, too many files", u"ticket"_s, R"({"subject":"s","requesterId":1,"message":{"text":"x","attachmentIds":[1)" + QByteArray(",2").repeated(50) + "]}}",
            {{u"/message/attachmentIds"_s, u"message.too-many-attachments"_s}});
        row("ticket, subject of blanks", u"ticket"_s, R"({"subject":" \n","requesterId":1,"message":{"text":"x"}})",
            {{u"/subject"_s, u"ticket.subject-missing"_s}});
        row("ticket, subject too long", u"ticket"_s, R"({"subject":")" + letters(1001) + R"(","requesterId":1,"message":{"text":"x"}})",
            {{u"/subject"_s, u"ticket.subject-too-long"_s}});
        row("ticket, text too long", u"ticket"_s, R"({"subject":"s","requesterId":1,"message":{"text":")" + letters(100'001) + R"("}})",
            {{u"/message/text"_s, u"message.text-too-long"_s}});
        row("ticket, wrong types", u"ticket"_s, R"({"subject":1,"requesterId":"1","message":"x","priority":3})",
            {{u"/subject"_s, u"json.wrong-type"_s},
             {u"/requesterId"_s, u"json.wrong-type"_s},
             {u"/message"_s, u"json.wrong-type"_s},
             {u"/message/text"_s, u"message.text-missing"_s},
             {u"/priority"_s, u"json.wrong-type"_s}});
        row("ticket, mass assignment", u"ticket"_s,
            R"({"subject":"s","requesterId":1,"message":{"text":"x","authorId":3},"number":1,"revision":2})",
            {{u"/number"_s, u"json.unknown-member"_s},
             {u"/revision"_s, u"json.unknown-member"_s},
             {u"/message/authorId"_s, u"json.unknown-member"_s}});
        row("ticket, unknown priority", u"ticket"_s, R"({"subject":"s","requesterId":1,"message":{"text":"x"},"priority":"Urgent"})",
            {{u"/priority"_s, u"json.unknown-word"_s}});

        row("ticket patch", u"ticket-patch"_s, R"({"subject":"","status":"done","priority":null,"assigneeId":0,"dueAt":-1,"id":4})",
            {{u"/id"_s, u"json.unknown-member"_s},
             {u"/subject"_s, u"ticket.subject-missing"_s},
             {u"/status"_s, u"json.unknown-word"_s},
             {u"/priority"_s, u"json.missing"_s},
             {u"/assigneeId"_s, u"json.out-of-range"_s},
             {u"/dueAt"_s, u"json.out-of-range"_s}});

        row("reply, nothing", u"reply"_s, "{}", {{u"/kind"_s, u"json.missing"_s}, {u"/text"_s, u"message.text-missing"_s}});
        row("reply, text and html", u"reply"_s, R"({"kind":"reply","text":"a","html":"<p>a</p>"})",
            {{u"/text"_s, u"message.text-and-html"_s}});
        row("reply, html too long", u"reply"_s, R"({"kind":"reply","html":")" + letters(500'001) + R"("})",
            {{u"/html"_s, u"message.html-too-long"_s}});
        row("reply, empty html", u"reply"_s, R"({"kind":"note","html":""})", {{u"/html"_s, u"message.html-missing"_s}});
        row("reply, author forged", u"reply"_s, R"({"kind":"reply","text":"a","authorName":"Chefe"})",
            {{u"/authorName"_s, u"json.unknown-member"_s}});

        row("contact, nothing", u"contact"_s, "{}", {{u"/name"_s, u"contact.name-missing"_s}});
        row("contact, every bound", u"contact"_s,
            R"({"name":")" + letters(201) + R"(","phone":")" + letters(51) + R"(","language":"fr","notes":")" + letters(10'001) + R"("})",
            {{u"/name"_s, u"contact.name-too-long"_s},
             {u"/phone"_s, u"contact.phone-too-long"_s},
             {u"/language"_s, u"contact.language-unknown"_s},
             {u"/notes"_s, u"contact.notes-too-long"_s}});
        row("contact, addresses", u"contact"_s,
            R"({"name":"n","emails":[{"address":"x"},{"address":""},{"address":"a@b.c, d@e.f"},{"address":"a\u200b@b.c"},)"
            R"({"address":"A@b.c"},{"address":"a@B.c"},{"address":7},{"address":")" + letters(300) + R"(@b.c"}]})",
            {{u"/emails/0/address"_s, u"contact.email-invalid"_s},
             {u"/emails/1/address"_s, u"contact.email-missing"_s},
             {u"/emails/2/address"_s, u"contact.email-several"_s},
             {u"/emails/3/address"_s, u"contact.email-characters"_s},
             {u"/emails/5/address"_s, u"contact.email-repeated"_s},
             {u"/emails/6/address"_s, u"json.wrong-type"_s},
             {u"/emails/7/address"_s, u"contact.email-too-long"_s}});
        row("contact, proof forged", u"contact"_s, R"({"name":"n","portal":"active","emails":[{"address":"a@b.c","verified":true}]})",
            {{u"/portal"_s, u"json.unknown-member"_s}, {u"/emails/0/verified"_s, u"json.unknown-member"_s}});
        row("contact, 21 addresses", u"contact"_s, R"({"name":"n","emails":[)" + addresses(21) + "]}",
            {{u"/emails"_s, u"contact.emails-too-many"_s}});
        row("contact patch", u"contact-patch"_s, R"({"name":null,"organizationId":"x","language":"pt"})",
            {{u"/name"_s, u"contact.name-missing"_s},
             {u"/organizationId"_s, u"json.wrong-type"_s},
             {u"/language"_s, u"contact.language-unknown"_s}});
        row("address", u"address"_s, R"({"address":"two@a.b three@c.d"})", {{u"/address"_s, u"contact.email-several"_s}});

        row("user, nothing", u"user"_s, "{}",
            {{u"/role"_s, u"user.role-missing"_s}, {u"/name"_s, u"user.name-missing"_s}, {u"/email"_s, u"user.email-missing"_s}});
        row("user, bad", u"user"_s, R"({"name":"n","email":"x","role":"root","confirm":1,"teamIds":[1,null],"state":"active"})",
            {{u"/state"_s, u"json.unknown-member"_s},
             {u"/email"_s, u"user.email-invalid"_s},
             {u"/role"_s, u"json.unknown-word"_s},
             {u"/teamIds/1"_s, u"json.missing"_s},
             {u"/confirm"_s, u"json.wrong-type"_s}});

        row("user, 201 teams", u"user"_s, R"({"name":"n","email":"x@y.z","role":"agent","teamIds":[1)" + QByteArray(",1").repeated(200) + "]}",
            {{u"/teamIds"_s, u"user.teams-too-many"_s}});

        row("credentials, nothing", u"credentials"_s, "{}",
            {{u"/email"_s, u"session.email-missing"_s}, {u"/password"_s, u"session.password-missing"_s}});
        row("credentials, a book", u"credentials"_s, R"({"email":"a@b.c","password":")" + letters(1001) + R"("})",
            {{u"/password"_s, u"session.password-too-long"_s}});
    }

    void a_body_is_refused_field_by_field()
    {
        QFETCH(QString, what);
        QFETCH(QByteArray, body);
        QFETCH(QList<FieldError>, fields);
        const auto error = errorOf(what, body);
        QVERIFY(error);
        QCOMPARE(int(error->kind), int(Error::Kind::Invalid));
        QCOMPARE(error->code, fields.first().code);
        QCOMPARE(error->fields.size(), fields.size());
        for (qsizetype i = 0; i < fields.size(); ++i) {
            QCOMPARE(error->fields.at(i).field, fields.at(i).field);
            QCOMPARE(error->fields.at(i).code, fields.at(i).code);
        }
    }

    void every_kind_of_body_refuses_what_is_no_json()
    {
        for (const auto &what : {u"ticket"_s, u"ticket-patch"_s, u"reply"_s, u"contact"_s, u"contact-patch"_s, u"address"_s,
                                 u"user"_s, u"credentials"_s}) {
            QCOMPARE(errorOf(what, "")->code, u"json.empty"_s);
            QCOMPARE(errorOf(what, "<xml/>")->code, u"json.malformed"_s);
            QCOMPARE(errorOf(what, R"({"x":1,"x":2})")->code, u"json.duplicate-member"_s);
            QCOMPARE(errorOf(what, "null")->kind == Error::Kind::Invalid || what.endsWith("patch"_L1), true);
        }
    }

    void texts_at_their_bounds_are_taken()
    {
        const TicketDraft ticket{QString(1000, u'a'), ContactId{1}, QString(100'000, u'b'), {}, {}, Priority::Low};
        const auto read = readTicketDraft(write(ticket));
        QCOMPARE(read->subject, ticket.subject);
        QCOMPARE(read->text, ticket.text);
        QCOMPARE(read->priority, Priority::Low);
        QVERIFY(readContactDraft(R"({"name":"n","emails":[)" + addresses(20) + "]}"));
    }

    void drafts_come_back_as_sent()
    {
        const TicketDraft ticket{u"s"_s, ContactId{1}, u"t"_s, UserId{2}, TeamId{}, Priority::Urgent};
        const auto readTicket = readTicketDraft(write(ticket));
        QCOMPARE(readTicket->assignee, ticket.assignee);
        QCOMPARE(readTicket->team, std::optional(TeamId{}));

        const ReplyDraft reply{MessageKind::Note, {}, u"<b>x</b>"_s, TicketStatus::Solved};
        const auto readReply = readReplyDraft(write(reply));
        QCOMPARE(readReply->html, reply.html);
        QVERIFY(readReply->text.isEmpty());
        QCOMPARE(readReply->status, reply.status);
        QCOMPARE(readReplyDraft(write(ReplyDraft{MessageKind::Reply, u"plain"_s, {}, {}}))->text, u"plain"_s);

        const ContactDraft contact{u"Ana"_s, {u"ana@example.com"_s, u"a@b.c"_s}, OrganizationId{4}, u"1"_s, u"es"_s, u"n"_s};
        const auto readContact = readContactDraft(write(contact));
        QCOMPARE(readContact->addresses, contact.addresses);
        QCOMPARE(readContact->organization, contact.organization);
        QCOMPARE(readContact->language, contact.language);

        const auto readUser = readUserDraft(write(UserDraft{u"Bia"_s, u"b@c.d"_s, Role::Administrator, {TeamId{3}}, true, ContactId{5}}));
        QCOMPARE(readUser->role, Role::Administrator);
        QCOMPARE(readUser->teams, QList<TeamId>{TeamId{3}});
        QVERIFY(readUser->confirm);
        QCOMPARE(readUser->contact, ContactId{5});

        QCOMPARE(readCredentials(write(Credentials{u" a@b.c "_s, u"  secret "_s}))->password, u"  secret "_s);
        QCOMPARE(*readAddress(writeAddress(u"Ana <mailto:ana@example.com>"_s)), u"ana@example.com"_s);
    }

    void a_patch_changes_only_what_it_names()
    {
        QVERIFY(readTicketPatch("{}")->isEmpty());
        const auto ticket = readTicketPatch(R"({"assigneeId":null,"dueAt":null})");
        QCOMPARE(ticket->assignee, std::optional(UserId{}));
        QCOMPARE(ticket->dueAt, std::optional(qint64(0)));
        QVERIFY(!ticket->team && !ticket->subject && !ticket->status);
        QCOMPARE(readTicketPatch(write(*ticket))->assignee, ticket->assignee);

        const auto contact = readContactPatch(R"({"phone":"","emails":[]})");
        QCOMPARE(contact->phone, std::optional(QString()));
        QCOMPARE(contact->addresses, std::optional(QStringList()));
        QVERIFY(!contact->name && !contact->organization && !contact->notes && !contact->language);
        QCOMPARE(write(ContactPatch{}), QByteArray("{}"));
    }

private:
    static QByteArray addresses(int count)
    {
        QByteArrayList list;
        for (int i = 0; i < count; ++i)
            list.append(R"({"address":"a)" + QByteArray::number(i) + R"(@b.c"})");
        return list.join(',');
    }

    template <typename T>
    static std::optional<Error> errorIn(const Result<T> &result)
    {
        return result ? std::nullopt : std::optional(result.error());
    }

    static std::optional<Error> errorOf(const QString &what, const QByteArray &body)
    {
        if (what == u"ticket")
            return errorIn(readTicketDraft(body));
        if (what == u"ticket-patch")
            return errorIn(readTicketPatch(body));
        if (what == u"reply")
            return errorIn(readReplyDraft(body));
        if (what == u"contact")
            return errorIn(readContactDraft(body));
        if (what == u"contact-patch")
            return errorIn(readContactPatch(body));
        if (what == u"address")
            return errorIn(readAddress(body));
        if (what == u"user")
            return errorIn(readUserDraft(body));
        return errorIn(readCredentials(body));
    }
};

QTEST_GUILESS_MAIN(tst_DraftJson)
#include "tst_draftjson.moc"
