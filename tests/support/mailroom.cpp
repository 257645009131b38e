// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/mailroom.h"

#include "app/server/mail/mailparser.h"
#include "app/server/service/ticketservice.h"
#include "app/server/store/messagerepository.h"
#include "app/server/store/rawmailrepository.h"
#include "app/server/store/ticketrepository.h"
#include "app/server/store/userrepository.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace {

template <typename T>
T must(Result<T> result)
{
    if (!result)
        qFatal("%s: %s", qPrintable(result.error().code), qPrintable(result.error().detail));
    return *std::move(result);
}

}

AMail::AMail(const QString &from, const QString &subject)
{
    static int made = 0;
    mail.from = {{{}, from}};
    mail.to = {{{}, u"support@desk.example"_s}};
    mail.subject = subject;
    mail.text = u"It does not print."_s;
    mail.messageId = u"mail-%1@%2"_s.arg(++made).arg(from.section(u'@', -1));
    mail.returnPath = from;
}

AMail &AMail::authentic()
{
    return by(u"mx.desk.example; dmarc=pass (p=none) header.from="_s + mail.from.first().address.section(u'@', -1));
}

MailRoom::MailRoom(Database &database) : people(database), m_database(database)
{
    people.start();
    settings = people.desk.settings;
    settings.mail.from = u"support@desk.example"_s;
    settings.mail.authservId = u"mx.desk.example"_s;
    settings.mail.notifiesAgents = true;
}

MailFate MailRoom::drop(const AMail &mail, const QString &recipient)
{
    return decide(mail.mail, "raw " + QByteArray::number(m_dropped) + ' ' + mail.mail.text.toUtf8(), recipient);
}

MailFate MailRoom::dropBytes(const QByteArray &bytes)
{
    return decide(parseMail(bytes), bytes, u"support@desk.example"_s);
}

MailFate MailRoom::decide(const ParsedMail &mail, const QByteArray &bytes, const QString &recipient)
{
    const ArrivedMail arrived{u"pipe"_s, QString::number(++m_dropped), recipient, mail.messageId, bytes};
    MailInRepository mails(m_database);
    const QByteArray hash = QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
    const MailInId id = *must(mails.insertOnce(arrived, hash, MailInState::Received, {}, now));
    must(RawMailRepository(m_database).keep(id, bytes).transform([] { return true; }));
    const StoredMail stored = *must(mails.byId(id));
    must(MailArrival(m_database, settings, now).decide(stored, mail).transform([] { return true; }));
    return fateOf(id);
}

MailFate MailRoom::fateOf(MailInId id) const
{
    return *must(m_database.first("SELECT id, state, reason, ticket_id, desk_message_id, path FROM mail_in WHERE id = ?", {id},
                                  [](const Row &row) {
                                      return MailFate{row.id<MailInId>(0), row.text(1), row.text(2), row.id<TicketId>(3),
                                                      row.id<MessageId>(4), row.text(5)};
                                  }));
}

QList<WaitingMail> MailRoom::mailsTo(const QString &address) const
{
    return must(m_database.list("SELECT template, to_address, message_id, data FROM mail_out WHERE to_address = ? ORDER BY id", {address},
                                [](const Row &row) {
                                    return WaitingMail{row.text(0), row.text(1), row.text(2),
                                                       QJsonDocument::fromJson(row.text(3).toUtf8()).object()};
                                }));
}

QString MailRoom::tokenAddressOf(const QString &address) const
{
    const auto mails = mailsTo(address);
    return mails.isEmpty() ? QString() : u"support+%1@desk.example"_s.arg(mails.last().data["replyToken"_L1].toString());
}

QString MailRoom::lastIdTo(const QString &address) const
{
    const auto mails = mailsTo(address);
    return mails.isEmpty() ? QString() : mails.last().messageId + u"@desk.example"_s;
}

Ticket MailRoom::ticket(TicketId id) const
{
    return *must(TicketRepository(m_database).byId(id));
}

QList<Message> MailRoom::messages(TicketId id) const
{
    return must(MessageRepository(m_database).page({id, true, {}, 200})).items;
}

Ticket MailRoom::opened(ContactId contact, UserId assignee)
{
    TicketDraft draft;
    draft.subject = u"Printer"_s;
    draft.requester = contact;
    draft.text = u"How can we help?"_s;
    if (assignee.isValid())
        draft.assignee = assignee;
    return must(TicketService(m_database, settings, now).open(people.administrator, draft));
}

void MailRoom::move(TicketId id, TicketStatus status)
{
    TicketPatch patch;
    patch.status = status;
    must(TicketService(m_database, settings, now).change(people.administrator, id, patch, ticket(id).revision));
}

Caller MailRoom::agent(const QString &address) const
{
    Caller caller;
    caller.user = must(UserRepository(m_database).claiming(*EmailKey::parse(address))).value_or(UserId());
    caller.name = address.section(u'@', 0, 0);
    return caller;
}
