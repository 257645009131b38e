// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/command/demo/demoticketwriter.h"

#include "models/domain/ticketrules.h"

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 minute = 60'000;
constexpr qint64 hour = 60 * minute;
constexpr qint64 day = 24 * hour;

/// The states of a hundred tickets of that age, new to closed.
constexpr int sharesToday[] = {45, 30, 15, 10, 0};
constexpr int sharesThisWeek[] = {8, 32, 25, 35, 0};
constexpr int sharesThisMonth[] = {0, 8, 10, 52, 30};
constexpr int sharesLater[] = {0, 1, 1, 2, 96};

TicketStatus statusOf(qint64 age, qint64 percent)
{
    const auto &shares = age < day ? sharesToday : age < 7 * day ? sharesThisWeek : age < 30 * day ? sharesThisMonth : sharesLater;
    int status = 0;
    while (percent >= shares[status])
        percent -= shares[status++];
    return TicketStatus(status);
}

qsizetype turnsToSecondQuestion(const DemoTopic &topic)
{
    qsizetype turn = 1;
    while (turn < topic.turns.size() && topic.turns[turn].author != AuthorKind::Contact)
        ++turn;
    return turn + 1;
}

}

struct DemoTicketWriter::Draft {
    qint64 id = 0;
    TicketStatus status = TicketStatus::New;
    Priority priority = Priority::Normal;
    Channel channel = Channel::Mail;
    const DemoTopic *topic = nullptr;
    const DemoPerson *requester = nullptr;
    bool isInternal = false; ///< the requester is a user
    const DemoPerson *assignee = nullptr;
    qsizetype turns = 1;
    qint64 createdAt = 0;
    qint64 pace = 0; ///< between two turns
    QString order;
    QString city;
    QString model;

    qint64 timeOf(qsizetype turn) const { return createdAt + turn * pace; }
    qint64 updatedAt() const { return timeOf(turns - 1); }
    bool isSolved() const { return status >= TicketStatus::Solved; }
};

DemoTicketWriter::DemoTicketWriter(Database &database, DemoRandom &random, const QList<DemoTexts> &texts, const DemoPeople &people, qint64 now)
    : m_random(random)
    , m_texts(texts)
    , m_people(people)
    , m_workers(DemoNames::teams)
    , m_now(now)
    , m_tickets(database, "ticket (id, number, subject, status, priority, requester_contact_id, requester_user_id, assignee_id, team_id,"
                          " channel, due_at, created_at, updated_at, solved_at, revision)", 15)
    , m_tags(database, "ticket_tag (ticket_id, tag)", 2, &m_tickets)
    , m_messages(database, "message (id, ticket_id, kind, author_kind, author_id, author_name, text, channel, created_at)", 9, &m_tickets)
    , m_mails(database, "mail_out (template, language, to_address, to_name, message_id, data, ticket_id, state, attempts, next_at, created_at, sent_at)", 12, &m_tickets)
{
    for (const DemoPerson &user : people.users) {
        for (const int team : user.teams) {
            if (user.works)
                m_workers[team].append(&user);
        }
    }
}

/// About forty tickets a day, over two months to two and a half years.
qint64 DemoTicketWriter::span(qint64 count)
{
    return std::clamp<qint64>(count / 40, 60, 900) * day;
}

Result<void> DemoTicketWriter::write(qint64 first, qint64 last, qint64 count)
{
    for (qint64 id = first; id <= last; ++id) {
        const Draft ticket = draft(id, count);
        writeTicket(ticket);
        writeConversation(ticket);
    }
    for (BulkInsert *table : {&m_tickets, &m_tags, &m_messages, &m_mails}) {
        if (const auto written = table->flush(); !written)
            return written;
    }
    return {};
}

DemoTicketWriter::Draft DemoTicketWriter::draft(qint64 id, qint64 count)
{
    Draft ticket;
    ticket.id = id;
    const qint64 step = span(count) / count;
    ticket.createdAt = m_now - (count - id + 1) * step + m_random.below(step);
    ticket.isInternal = m_random.oneIn(200) || m_people.contacts.isEmpty();
    ticket.requester = &m_random.of(ticket.isInternal ? m_people.users : m_people.contacts);
    if (!m_people.contacts.isEmpty() && id % 97 == 5) { // the one who has a demo sign-in has something to see
        ticket.isInternal = false;
        ticket.requester = &m_people.contacts.first();
    }
    const DemoTexts &texts = m_texts[ticket.requester->language];
    ticket.topic = &m_random.of(texts.topics);
    ticket.city = m_random.of(texts.cities);
    static const QStringList models{u"Mogiana 2"_s, u"Cerrado Pro"_s, u"Sul 40"_s, u"Atlântica"_s};
    ticket.model = m_random.of(models);
    ticket.order = QString::number(m_random.between(10'000, 99'999));
    ticket.channel = ticket.isInternal ? Channel::Console : m_random.oneIn(3) ? Channel::Portal : Channel::Mail;
    ticket.priority = m_random.oneIn(4) ? Priority(m_random.below(4)) : ticket.topic->priority;
    plan(ticket);
    return ticket;
}

/// A new ticket has only its question, a pending one ends with an answer, an open one with the customer's word, a solved one is whole.
void DemoTicketWriter::plan(Draft &ticket)
{
    const qint64 age = m_now - ticket.createdAt;
    ticket.status = statusOf(age, m_random.below(100));
    ticket.assignee = ticket.status == TicketStatus::New && !m_random.oneIn(5) ? nullptr : worker(ticket.topic->team);
    if (!ticket.assignee)
        ticket.status = TicketStatus::New;

    ticket.turns = ticket.topic->turns.size();
    if (ticket.status == TicketStatus::New)
        ticket.turns = 1;
    else if (ticket.status == TicketStatus::Pending)
        ticket.turns = 2;
    else if (ticket.status == TicketStatus::Open)
        ticket.turns = m_random.oneIn(2) ? 1 : turnsToSecondQuestion(*ticket.topic);
    ticket.pace = std::min(m_random.between(10 * minute, 20 * hour), age / (ticket.turns + 1));
    if (ticket.status == TicketStatus::Solved && ticket.updatedAt() < m_now - solvedPeriod)
        ticket.status = TicketStatus::Closed;
}

void DemoTicketWriter::writeTicket(const Draft &ticket)
{
    const Value requester = ticket.requester->id;
    const Value due = !ticket.isSolved() && ticket.priority >= Priority::High ? Value(ticket.createdAt + 3 * day) : Value();
    m_tickets.add({ticket.id, ticket.id, filled(ticket.topic->subject, ticket), int(ticket.status), int(ticket.priority),
                   ticket.isInternal ? Value() : requester, ticket.isInternal ? requester : Value(),
                   ticket.assignee ? Value(ticket.assignee->id) : Value(), ticket.topic->team + 1, int(ticket.channel), due,
                   ticket.createdAt, ticket.updatedAt(), ticket.isSolved() ? Value(ticket.updatedAt()) : Value(), qint64(ticket.turns)});
    for (const QString &tag : ticket.topic->tags) {
        if (!m_random.oneIn(4))
            m_tags.add({ticket.id, tag});
    }
}

void DemoTicketWriter::writeConversation(const Draft &ticket)
{
    for (qsizetype i = 0; i < ticket.turns; ++i) {
        const DemoTopic::Turn &turn = ticket.topic->turns[i];
        const bool isOurs = turn.author == AuthorKind::User;
        const DemoPerson &author = isOurs ? *ticket.assignee : *ticket.requester;
        const bool isUser = isOurs || ticket.isInternal;
        const qint64 at = ticket.timeOf(i);
        m_messages.add({++m_messageId, ticket.id, int(turn.kind), int(isUser ? AuthorKind::User : AuthorKind::Contact), author.id,
                        author.name, filled(turn.text, ticket), int(isUser ? Channel::Console : ticket.channel), at});
        if (isOurs && turn.kind == MessageKind::Reply)
            writeMail(ticket, at, m_messageId);
    }
}

void DemoTicketWriter::writeMail(const Draft &ticket, qint64 at, qint64 message)
{
    m_mails.add({u"reply"_s, m_texts[ticket.requester->language].language, ticket.requester->address, ticket.requester->name,
                 u"demo-reply-%1"_s.arg(message, 10, 10, QChar(u'0')), u"{}"_s, ticket.id, u"sent"_s, 1, at, at, at + minute});
}

QString DemoTicketWriter::filled(QString text, const Draft &ticket) const
{
    if (!text.contains(u'{'))
        return text;
    text.replace("{first}"_L1, ticket.requester->firstName());
    text.replace("{agent}"_L1, ticket.assignee ? ticket.assignee->firstName() : QString());
    text.replace("{org}"_L1, ticket.requester->organizationName);
    text.replace("{order}"_L1, ticket.order);
    text.replace("{city}"_L1, ticket.city);
    text.replace("{model}"_L1, ticket.model);
    return text;
}

const DemoPerson *DemoTicketWriter::worker(int team)
{
    const auto &workers = m_workers[team];
    return workers.isEmpty() ? nullptr : m_random.of(workers);
}
