// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/protocol/problemjson.h"

#include "models/protocol/sessionjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace protocol;

class tst_ProblemJson : public QObject
{
    Q_OBJECT
private slots:
    void every_kind_comes_back_by_its_status()
    {
        for (int kind = 0; kind <= int(Error::Kind::Broken); ++kind) {
            const Error error{Error::Kind(kind), u"some.code"_s};
            const int expected = error.kind == Error::Kind::Unreachable ? int(Error::Kind::Unavailable) : kind;
            QCOMPARE(int(readProblem(httpStatus(error.kind), writeProblem(error)).kind), expected);
        }
        QCOMPARE(httpStatus(Error::Kind::Stale), 412);
        QCOMPARE(httpStatus(Error::Kind::PreconditionMissing), 428);
    }

    void a_problem_carries_fields_and_what_the_caller_needs()
    {
        const Error error{Error::Kind::Conflict, u"identity.confirmation-needed"_s, {{u"/email"_s, u"user.email-is-contacts"_s}},
                          QJsonObject{{u"switchesOff"_s, QJsonObject{{u"sessions"_s, 2}}}, {u"code"_s, u"forged"_s}},
                          u"SQL said no"_s};
        const QByteArray body = writeProblem(error);
        QCOMPARE(body, QByteArray(R"({"type":"about:blank","title":"It clashes with what is there","status":409,)"
                                  R"("code":"identity.confirmation-needed","fields":[{"field":"/email","code":"user.email-is-contacts"}],)"
                                  R"("switchesOff":{"sessions":2}})"));
        const Error read = readProblem(409, body);
        QCOMPARE(read.code, error.code);
        QCOMPARE(read.fields, error.fields);
        QCOMPARE(read.extra, QJsonObject({{u"switchesOff"_s, QJsonObject{{u"sessions"_s, 2}}}}));
    }

    void the_detail_stays_on_the_server()
    {
        QVERIFY(!writeProblem({Error::Kind::Broken, u"store.broken"_s, {}, {}, u"secret path"_s}).contains("secret"));
    }

    void what_is_no_problem_of_ours_keeps_the_kind_of_its_status()
    {
        const Error error = readProblem(502, "<html>Bad gateway</html>");
        QCOMPARE(int(error.kind), int(Error::Kind::Unavailable));
        QCOMPARE(error.code, u"http.unexpected-answer"_s);
        QCOMPARE(int(readProblem(413, {}).kind), int(Error::Kind::Malformed));
        QCOMPARE(int(readProblem(599, "{}").kind), int(Error::Kind::Broken));
    }

    void meta_and_sign_in_come_back()
    {
        const auto meta = readServerMeta(write(ServerMeta{u"0.1.0"_s, {u"portal"_s}, u"0.1"_s}));
        QCOMPARE(meta->features, QStringList{u"portal"_s});
        User user;
        user.id = UserId{1};
        user.role = Role::Administrator;
        QCOMPARE(readSignedIn(write(SignedIn{u"token"_s, user}))->user, user);
        QCOMPARE(readSignedIn("{}").error().fields.first().field, u"/token"_s);
    }
};

QTEST_GUILESS_MAIN(tst_ProblemJson)
#include "tst_problemjson.moc"
