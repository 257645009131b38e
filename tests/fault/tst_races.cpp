// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/command/storecheck.h"
#include "app/server/service/contactservice.h"
#include "app/server/service/inviteservice.h"
#include "app/server/service/portalreply.h"
#include "app/server/service/ticketservice.h"
#include "app/server/service/userservice.h"
#include "tests/support/people.h"
#include "tests/support/testdatabase.h"

#include <QDeadlineTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <mutex>
#include <thread>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// What makes it a race, and how often each has to happen at least.
const QStringList acts{u"promote done"_s, u"sign-in done"_s, u"password done"_s, u"reply done"_s, u"invite identity.clash"_s};
constexpr int oftenEnough = 11;

/// What the writers know together: the addresses in play, who holds them, and every secret that was given out.
class Table
{
public:
    Table(int operations, std::chrono::seconds longest) : m_wanted(operations), m_end(longest) {}

    /// As many operations as are wanted, and on until every act has happened often enough or the time is up: which of
    /// them meet is the scheduler's to say.
    bool next() { return m_begun++ < m_wanted || !(haveAllHappened() || m_end.hasExpired()); }
    qint64 now() const { return Desk::morning + qint64(m_begun) * 60'000; }

    /// A few addresses at a time; older ones have become users' and are left behind.
    QString address(QRandomGenerator &random) const { return u"k%1@example.org"_s.arg(m_begun / 40 + random.bounded(3)); }

    struct Seat {
        ContactId contact;
        TicketId ticket;
        QString code;
        QByteArray session;
    };
    Seat at(const QString &address) const
    {
        const std::lock_guard lock(m_mutex);
        return m_seats.value(address);
    }
    template <typename Change>
    void change(const QString &address, Change change)
    {
        const std::lock_guard lock(m_mutex);
        change(m_seats[address]);
    }
    void keepSession(const QByteArray &session)
    {
        const std::lock_guard lock(m_mutex);
        m_sessions.append(session);
        if (m_sessions.size() > 40)
            m_sessions.removeFirst();
    }
    QList<QByteArray> sessions() const
    {
        const std::lock_guard lock(m_mutex);
        return m_sessions;
    }
    void count(const QString &what)
    {
        const std::lock_guard lock(m_mutex);
        ++m_counts[what];
    }
    QMap<QString, int> counts() const { return m_counts; }

private:
    bool haveAllHappened() const
    {
        const std::lock_guard lock(m_mutex);
        return std::all_of(acts.begin(), acts.end(), [this](const QString &act) { return m_counts.value(act) >= oftenEnough; });
    }

    std::atomic<int> m_begun = 0;
    const int m_wanted;
    const QDeadlineTimer m_end;
    mutable std::mutex m_mutex;
    QHash<QString, Seat> m_seats;
    QList<QByteArray> m_sessions;
    QMap<QString, int> m_counts;
};

/// One server's writer: does whatever comes up, as fast as it can.
class Writer
{
public:
    Writer(Database &database, Table &table, const Caller &administrator, quint32 seed)
        : m_database(database), m_table(table), m_administrator(administrator), m_random(seed) {}

    void work()
    {
        while (m_table.next()) {
            m_address = m_table.address(m_random);
            m_now = m_table.now();
            m_seat = m_table.at(m_address);
            step();
        }
    }

private:
    void step()
    {
        switch (m_random.bounded(16)) {
        case 0: case 1:
            return createContact();
        case 2: case 3: case 4:
            return invite();
        case 5: case 6: case 7:
            return enter();
        case 8: case 9: case 10:
            return signIn();
        case 11: case 12:
            return reply();
        case 13:
            return openTicket();
        case 14:
            return giveAnotherAddress();
        default:
            return promote();
        }
    }

    template <typename T>
    bool told(const char *act, const Result<T> &result)
    {
        m_table.count(QLatin1StringView(act) + u' ' + (result ? u"done"_s : result.error().code));
        return result.has_value();
    }

    void createContact()
    {
        ContactDraft draft;
        draft.name = u"Somebody"_s;
        draft.addresses = {m_address};
        const auto saved = ContactService(m_database, m_now).create(m_administrator, draft);
        if (told("contact", saved))
            m_table.change(m_address, [&](Table::Seat &seat) { seat.contact = saved->contact.id; });
    }

    void invite()
    {
        if (!m_seat.contact.isValid())
            return;
        const auto code = m_database.transaction([&]() -> Result<QString> {
            const auto invite = InviteService(m_database, m_desk, m_now).invite(m_administrator, m_seat.contact, m_address);
            if (!invite)
                return Failure(invite.error());
            const auto data = m_database.first("SELECT data FROM mail_out WHERE invite_id = ?", {invite->id},
                                               [](const Row &row) { return row.text(0); });
            return QJsonDocument::fromJson(data->value_or(QString()).toUtf8()).object().value("code"_L1).toString();
        });
        if (told("invite", code))
            m_table.change(m_address, [&](Table::Seat &seat) { seat.code = *code; });
    }

    void enter()
    {
        if (m_seat.code.isEmpty())
            return;
        PortalAccess portal(m_database, m_now);
        const auto grant = portal.redeemLink(m_seat.code, {});
        if (!told("link", grant))
            return;
        const auto session = portal.setPassword(grant->token, u"no-hash"_s, {});
        if (told("password", session))
            keep(session->token);
    }

    void signIn()
    {
        if (!m_seat.contact.isValid())
            return;
        const QString source = QString::number(m_random.generate());
        const auto session = PortalAccess(m_database, m_now).signIn({*EmailKey::parse(m_address), m_seat.contact, u"no-hash"_s, source});
        if (told("sign-in", session))
            keep(session->token);
    }

    void reply()
    {
        if (m_seat.session.isEmpty() || !m_seat.ticket.isValid())
            return;
        const auto visitor = PortalAccess(m_database, m_now).visitorOf(m_seat.session);
        if (visitor)
            told("reply", replyFromPortal(m_database, m_now, *visitor, m_seat.ticket, u"still broken"_s, {}));
    }

    void openTicket()
    {
        if (!m_seat.contact.isValid())
            return;
        const auto ticket = TicketService(m_database, m_desk, m_now).open(m_administrator, {u"Printer"_s, m_seat.contact, u"text"_s, {}, {}, {}});
        if (told("ticket", ticket))
            m_table.change(m_address, [&](Table::Seat &seat) { seat.ticket = ticket->id; });
    }

    void giveAnotherAddress()
    {
        ContactService contacts(m_database, m_now);
        const auto before = contacts.contact(m_seat.contact);
        if (!before)
            return;
        ContactPatch patch;
        patch.addresses = QStringList{u"own%1@example.net"_s.arg(m_random.generate()), m_address};
        told("addresses", contacts.change(m_administrator, m_seat.contact, before->revision, patch));
    }

    void promote()
    {
        UserDraft draft;
        draft.name = u"Colleague"_s;
        draft.email = m_address;
        draft.confirm = true;
        told("promote", UserService(m_database, m_desk, m_now).create(m_administrator, draft));
    }

    void keep(const QByteArray &session)
    {
        m_table.keepSession(session);
        m_table.change(m_address, [&](Table::Seat &seat) { seat.session = session; });
    }

    Database &m_database;
    Table &m_table;
    const Caller m_administrator;
    QRandomGenerator m_random;
    const AccountSettings m_desk{u"https://desk.example"_s, u"en"_s, u"Example"_s, {}};
    QString m_address;
    qint64 m_now = 0;
    Table::Seat m_seat;
};

/// Looks at one moment of the database after the other: what contradicts the rule, or nothing.
QString contradiction(Database &database, const Table &table)
{
    for (const char *open : {"portal_sign_in", "portal_session", "portal_token"}) {
        const QByteArray sql = QByteArray("SELECT u.key FROM user_address u JOIN ") + open + " p ON p.key = u.key WHERE u.state <> 'released'";
        const auto found = database.first(sql, {}, [](const Row &row) { return row.text(0); });
        if (!found || *found)
            return found ? u"%1 of the user %2"_s.arg(QLatin1StringView(open), **found) : found.error().code;
    }
    const PortalAccess access(database, table.now());
    for (const QByteArray &session : table.sessions()) {
        const auto visitor = access.visitorOf(session);
        if (!visitor)
            continue;
        const auto claims = database.first("SELECT 1 FROM user_address WHERE key = ? AND state <> 'released'",
                                           {EmailKey::parse(visitor->address)->value()}, [](const Row &row) { return row.integer(0); });
        if (!claims || *claims)
            return u"the user %1 is in the portal"_s.arg(visitor->address);
    }
    return {};
}

}

/// Two servers on one PostgreSQL, each with two writers, and everything that moves a key at once.
/// SUPPORT_OPERATIONS chooses how much of it.
class tst_Races : public QObject
{
    Q_OBJECT
private slots:
    void noUserIsInThePortalAtAnyMoment();
};

void tst_Races::noUserIsInThePortalAtAnyMoment()
{
    const TestDatabase test(Database::Engine::PostgreSql);
    if (!test.isOpen())
        QSKIP(test.problem());
    People people(*test);
    people.start();

    Table table(qEnvironmentVariable("SUPPORT_OPERATIONS", u"6000"_s).toInt(), 90s);
    std::atomic<bool> over = false;
    QString wrong;
    int looks = 0;
    std::thread monitor([&] {
        const auto database = Database::open(test.location(), Database::Access::ReadOnly);
        for (; !over && wrong.isEmpty(); ++looks) {
            const bool begun = (*database)->begin().has_value();
            wrong = begun ? contradiction(**database, table) : u"the monitor cannot look"_s;
            (*database)->rollback();
        }
    });
    std::vector<std::thread> writers;
    for (quint32 i = 0; i < 4; ++i) {
        writers.emplace_back([&, i] {
            const auto database = Database::open(test.location(), Database::Access::ReadWrite);
            Writer(**database, table, people.administrator, i + 1).work();
        });
    }
    for (std::thread &writer : writers)
        writer.join();
    over = true;
    monitor.join();

    const auto counts = table.counts();
    for (auto count = counts.begin(); count != counts.end(); ++count)
        qInfo("%6d  %s", count.value(), qPrintable(count.key()));
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    const auto findings = StoreCheck(*test).run();
    QVERIFY(findings);
    for (const StoreFinding &finding : *findings)
        QVERIFY2(finding.holds(), qPrintable(finding.rule + u": "_s + finding.example));

    // It was a race: all of it happened, and what met another's lock waited for it and was answered in order.
    for (const QString &act : acts)
        QVERIFY2(counts.value(act) >= oftenEnough, qPrintable(act));
    QVERIFY(looks > 100);
    int busy = 0; // two that waited for each other
    for (auto count = counts.begin(); count != counts.end(); ++count) {
        const QString code = count.key().section(u' ', 1);
        QVERIFY2(!code.startsWith("store."_L1) || code == "store.busy"_L1, qPrintable(count.key()));
        busy += code == "store.busy"_L1 ? count.value() : 0;
    }
    QVERIFY2(busy < 30, qPrintable(QString::number(busy)));
}

QTEST_GUILESS_MAIN(tst_Races)
#include "tst_races.moc"
