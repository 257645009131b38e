// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/auditrecord.h"
#include "models/domain/consequences.h"
#include "models/domain/contact.h"
#include "models/domain/incomingmail.h"
#include "models/domain/message.h"
#include "models/domain/registration.h"
#include "models/domain/session.h"
#include "models/domain/suggestion.h"
#include "tests/support/fakesources.h"
#include "ui/tickets/ticketdetails.h"

#include <QDateTime>

/// Believable values for pictures and tests of panes.
namespace examples {

using namespace Qt::StringLiterals;

inline qint64 minutesAgo(int minutes)
{
    return QDateTime::currentMSecsSinceEpoch() - qint64(minutes) * 60'000;
}

inline QList<TicketRow> tickets()
{
    using enum TicketStatus;
    return {
        {TicketId{1}, 10481, u"Nota fiscal com valor errado"_s, u"Ana Beatriz Carvalho"_s, u"Marina Lopes"_s, Open, Priority::High, minutesAgo(4)},
        {TicketId{2}, 10479, u"Cannot export the quarterly report as PDF"_s, u"Oliver Grant"_s, {}, New, Priority::Normal, minutesAgo(21)},
        {TicketId{3}, 10476, u"Sistema fora do ar na filial de Recife desde as oito da manhã de hoje"_s, u"José Antônio Pereira"_s, u"Marina Lopes"_s, Open, Priority::Urgent, minutesAgo(55)},
        {TicketId{4}, 10470, u"Pregunta sobre la renovación del contrato"_s, u"Lucía Fernández"_s, u"Tomás Ribeiro"_s, Pending, Priority::Normal, minutesAgo(180)},
        {TicketId{5}, 10466, u"Re: Troca de endereço de entrega"_s, u"Comercial Nova Era Ltda."_s, u"Tomás Ribeiro"_s, Solved, Priority::Low, minutesAgo(60 * 27)},
        {TicketId{6}, 10459, u"Password mail does not arrive"_s, u"Priya Natarajan"_s, u"Marina Lopes"_s, Pending, Priority::Normal, minutesAgo(60 * 50)},
        {TicketId{7}, 10431, u"Acesso para novo funcionário"_s, u"Rafael Moura"_s, {}, New, Priority::Normal, minutesAgo(60 * 24 * 6)},
        {TicketId{8}, 10318, u"Devolução do equipamento"_s, u"Helena Duarte"_s, u"Sofia Nunes"_s, Closed, Priority::Normal, minutesAgo(60 * 24 * 40)},
    };
}

inline Suggestion suggestion()
{
    const QString address = u"ana.souza@novaera.com.br"_s;
    return {SuggestionId{1}, TicketId{1}, SuggestionKind::Customer, *EmailKey::parse(address), address, u"Ana Souza"_s};
}

inline QList<IncomingMail> heldMails()
{
    return {
        {MailInId{3}, minutesAgo(7), u"no-reply@lojavirtual.example"_s, u"support@suporte.example"_s, u"Seu pedido foi enviado"_s,
         u"mail.no-reply-sender"_s, 18'432, {}, u"Olá!\nSeu pedido 88213 está a caminho."_s,
         {{u"sender"_s, u"unknown"_s, u"no-reply@lojavirtual.example"_s}, {u"authentication"_s, u"pass"_s, u"mx.suporte.example"_s},
          {u"loop"_s, u"none"_s, {}}, {u"thread"_s, u"none"_s, {}}, {u"machine"_s, u"held"_s, u"mail.no-reply-sender"_s}}},
        {MailInId{2}, minutesAgo(64), u"marina.lopes@suporte.example"_s, u"support@suporte.example"_s, u"Re: [#10481] Nota fiscal com valor errado"_s,
         u"mail.user-unproven"_s, 4'210, TicketId{1}, u"Pode fechar, por favor."_s,
         {{u"sender"_s, u"user"_s, u"marina.lopes@suporte.example"_s}, {u"authentication"_s, u"none"_s, {}},
          {u"thread"_s, u"unproven"_s, u"#10481"_s}, {u"machine"_s, u"person"_s, {}}, {u"standing"_s, u"held"_s, u"mail.user-unproven"_s}}},
        {MailInId{1}, minutesAgo(60 * 30), {}, u"support@suporte.example"_s, u"—"_s, u"mail.too-many-parts"_s, 9'130'000, {}, {},
         {{u"bounds"_s, u"held"_s, u"mail.too-many-parts"_s}}},
    };
}

/// The way of a mail that became a message.
inline IncomingMail mailOrigin()
{
    return {MailInId{9}, minutesAgo(55), u"ana.carvalho@novaera.com.br"_s, u"support@suporte.example"_s, u"Nota fiscal com valor errado"_s, {}, 5'120,
            TicketId{1}, {},
            {{u"sender"_s, u"contact"_s, u"ana.carvalho@novaera.com.br"_s}, {u"authentication"_s, u"pass"_s, u"mx.suporte.example"_s},
             {u"thread"_s, u"none"_s, {}}, {u"requester"_s, u"contact"_s, u"ana.carvalho@novaera.com.br"_s},
             {u"result"_s, u"ticket-opened"_s, u"#10481"_s}, {u"answer"_s, u"sent"_s, u"ana.carvalho@novaera.com.br"_s}}};
}

inline QList<ViewRow> views()
{
    return {{u"mine"_s, {}, 12}, {u"unassigned"_s, {}, 31}, {u"my-team"_s, {}, 64}, {u"open"_s, {}, 1284}, {u"waiting"_s, {}, 5},
            {u"overdue"_s, {}, 0}, {u"solved"_s, {}, 209}, {u"vip"_s, u"Clientes prioritários"_s, 18}};
}

inline QList<ContactRow> contactRows()
{
    return {
        {ContactId{1}, u"Ana Beatriz Carvalho"_s, u"ana.carvalho@novaera.com.br"_s, u"Comercial Nova Era"_s, PortalState::Active, false},
        {ContactId{2}, u"Helena Duarte"_s, u"helena@duarte.adv.br"_s, {}, PortalState::NeverInvited, false},
        {ContactId{3}, u"José Antônio Pereira"_s, u"jose.pereira@atacadosul.com.br"_s, u"Atacado Sul"_s, PortalState::Invited, false},
        {ContactId{4}, u"Marina Lopes"_s, u"marina.lopes@suporte.example"_s, {}, PortalState::Off, true},
        {ContactId{5}, u"Oliver Grant"_s, u"oliver.grant@brightwater.co.uk"_s, u"Brightwater Ltd"_s, PortalState::Active, false},
    };
}

inline QList<User> users()
{
    const auto user = [](qint64 id, const QString &name, const QString &email, Role role, UserState state) {
        User made;
        made.id = UserId{id};
        made.name = name;
        made.email = email;
        made.role = role;
        made.state = state;
        made.createdAt = minutesAgo(60 * 24 * 200);
        return made;
    };
    return {user(1, u"Clara Menezes"_s, u"clara@suporte.example"_s, Role::Administrator, UserState::Active),
            user(2, u"Marina Lopes"_s, u"marina.lopes@suporte.example"_s, Role::Supervisor, UserState::Active),
            user(3, u"Tomás Ribeiro"_s, u"tomas@suporte.example"_s, Role::Agent, UserState::Active),
            user(4, u"Sofia Nunes"_s, u"sofia@suporte.example"_s, Role::Agent, UserState::Invited),
            user(5, u"Bruno Teles"_s, u"bruno@suporte.example"_s, Role::Agent, UserState::Deactivated)};
}

inline QList<Team> teams()
{
    return {{TeamId{1}, u"Faturamento"_s, 1}, {TeamId{2}, u"Suporte técnico"_s, 1}, {TeamId{3}, u"Vendas"_s, 1}};
}

/// A user with something in every box of the form.
inline User user()
{
    User made = users().at(1);
    made.teams = {TeamId{2}};
    made.language = u"pt-BR"_s;
    made.hasSecondFactor = true;
    made.formerAddresses = {{UserAddressId{7}, u"marina@antigo.example"_s, minutesAgo(-60 * 24 * 12)}};
    return made;
}

inline Consequences whatIf()
{
    return {u"ana.carvalho@novaera.com.br"_s, ContactId{1}, u"Ana Beatriz Carvalho"_s, {u"ana@casa.example"_s}, 1, 0, 2, 3};
}

inline QList<OpenSession> openSessions()
{
    return {{UserSessionId{1}, u"support-console 0.1.0, Linux"_s, u"192.0.2.10"_s, minutesAgo(90), minutesAgo(0), 0, true},
            {UserSessionId{2}, u"support-console 0.1.0, Linux"_s, u"198.51.100.77"_s, minutesAgo(60 * 30), minutesAgo(60 * 20), 0, false}};
}

inline SecondFactorSetup secondFactor()
{
    return {u"JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP"_s,
            u"otpauth://totp/Enterprise%20Support:clara%40suporte.example?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Enterprise%20Support"_s};
}

inline QStringList recoveryCodes()
{
    return {u"NKXA-S5HK-153G-XC7X-ZA17-J8A7-8PNH"_s, u"64PF-JGVY-T4D4-CP0J-GC85-FDZ4-M01Y"_s, u"18ZP-Z15P-PA2S-H92G-R6BH-KD1V-DRGC"_s,
            u"XXFZ-7Y5Q-1DGP-FKBM-JCD4-Z159-56GJ"_s, u"X3HW-H2EE-JDJX-FJ33-25VQ-KR98-P5YE"_s, u"7X9K-QC3K-AM53-VGXM-3DC2-8YHN-T4QA"_s,
            u"ZEAW-A2GH-J0A9-MJWG-KBW7-P3ZX-2C9E"_s, u"CWS4-KTPA-WCS4-7M7C-4BZ8-V6RJ-HN1D"_s, u"GDZ8-WNXD-C93K-NYVR-0Q0T-5EKA-8WMB"_s,
            u"W8PK-TQDZ-SJ2X-Y5JR-C7ZP-3HVG-6NXS"_s};
}

inline TicketDetails details()
{
    Ticket ticket;
    ticket.id = TicketId{1};
    ticket.number = 10481;
    ticket.subject = u"Nota fiscal com valor errado"_s;
    ticket.status = TicketStatus::Open;
    ticket.priority = Priority::High;
    ticket.requester = ContactId{1};
    ticket.requesterName = u"Ana Beatriz Carvalho"_s;
    ticket.assignee = UserId{2};
    ticket.createdAt = minutesAgo(60 * 26);
    ticket.updatedAt = minutesAgo(4);
    return {ticket, u"ana.carvalho@novaera.com.br"_s, u"Comercial Nova Era"_s};
}

inline Message message(qint64 id, MessageKind kind, AuthorKind author, const QString &name, const QString &text, int minutes)
{
    Message made;
    made.id = MessageId{id};
    made.ticket = TicketId{1};
    made.kind = kind;
    made.authorKind = author;
    made.authorName = name;
    made.text = text;
    made.createdAt = minutesAgo(minutes);
    return made;
}

inline QList<Message> messages()
{
    return {
        message(1, MessageKind::Reply, AuthorKind::Contact, u"Ana Beatriz Carvalho"_s,
                u"Bom dia!\n\nA nota fiscal 8812 veio com o valor de R$ 1.940,00, mas o pedido era de R$ 1.490,00.\nO pedido está em https://loja.example/pedidos/8812.\n\nPodem corrigir, por favor?"_s, 60 * 26),
        message(2, MessageKind::Note, AuthorKind::User, u"Tomás Ribeiro"_s,
                u"O faturamento confirma: dois dígitos trocados na importação. A correção sai hoje."_s, 60 * 3),
        message(3, MessageKind::Reply, AuthorKind::User, u"Marina Lopes"_s,
                u"Olá, Ana,\n\nobrigada pelo aviso. A nota será cancelada e emitida de novo ainda hoje com o valor certo. Você recebe a nova por e-mail.\n\nMarina"_s, 40),
        message(4, MessageKind::Reply, AuthorKind::Contact, u"Ana Beatriz Carvalho"_s, u"Perfeito, obrigada!"_s, 4),
    };
}

/// What a colleague answered to a notification: a note that may become a reply.
inline Message answerByMail()
{
    Message note = message(5, MessageKind::Note, AuthorKind::User, u"Tomás Ribeiro"_s, u"A nota corrigida saiu agora; segue em anexo."_s, 2);
    note.channel = Channel::Mail;
    note.promotion = Promotion::Possible;
    return note;
}

inline QList<HeldRegistration> registrations()
{
    const qint64 fortnight = minutesAgo(-60 * 24 * 14);
    return {
        {1, u"rnarina.lopes@suporte.example"_s, u"Marina L."_s, minutesAgo(75), fortnight, UserId{2}, u"Marina Lopes"_s,
         u"marina.lopes@suporte.example"_s},
        {2, u"tornas@suporte.example"_s, u"Tomás Albuquerque"_s, minutesAgo(60 * 30), fortnight, UserId{3}, u"Tomás Ribeiro"_s,
         u"tomas@suporte.example"_s},
    };
}

inline QList<Organization> organizations()
{
    Organization one;
    one.id = OrganizationId{1};
    one.name = u"Comercial Nova Era"_s;
    Organization two;
    two.id = OrganizationId{2};
    two.name = u"Atacado Sul"_s;
    return {one, two};
}

inline QList<Clash> clashes()
{
    const auto clash = [](qint64 id, const QString &address, const QString &user, Role role, const QString &contact, ClashState state, int days) {
        Clash made;
        made.id = ClashId{id};
        made.address = address;
        made.user = UserId{id + 1};
        made.contact = ContactId{id + 3};
        made.state = state;
        made.userName = user;
        made.userRole = role;
        made.contactName = contact;
        made.openedAt = minutesAgo(days * 24 * 60);
        return made;
    };
    auto list = QList<Clash>{
        clash(1, u"marina.lopes@suporte.example"_s, u"Marina Lopes"_s, Role::Supervisor, u"Marina Lopes"_s, ClashState::Open, 2),
        clash(2, u"tomas@suporte.example"_s, u"Tomás Ribeiro"_s, Role::Agent, u"Comercial Nova Era"_s, ClashState::Accepted, 12),
        clash(3, u"sofia@suporte.example"_s, u"Sofia Nunes"_s, Role::Agent, u"Sofia N."_s, ClashState::Open, 40)};
    list[0].owner = UserId{1};
    list[0].ownerName = u"Clara Menezes"_s;
    return list;
}

inline QList<AuditRecord> auditRecords()
{
    const auto record = [](qint64 id, const QString &action, const AuditParty &actor, const AuditParty &subject, int minutes) {
        return AuditRecord{id, minutesAgo(minutes), action, actor, subject, u"203.0.113.7"_s, {}};
    };
    const AuditParty clara{u"user"_s, 1, u"Clara Menezes"_s};
    return {record(5, u"clash.accepted"_s, clara, {u"clash"_s, 2, u"tomas@suporte.example"_s}, 3),
            record(4, u"contact.changed"_s, {u"user"_s, 3, u"Tomás Ribeiro"_s}, {u"contact"_s, 1, u"Ana Beatriz Carvalho"_s}, 40),
            record(3, u"portal.refused"_s, {}, {u"stranger"_s, 0, {}}, 90),
            record(2, u"portal.signed-in"_s, {u"contact"_s, 1, u"Ana Beatriz Carvalho"_s}, {u"contact"_s, 1, u"Ana Beatriz Carvalho"_s}, 200),
            record(1, u"contact.erased"_s, clara, {u"contact"_s, 9, {}}, 60 * 30)};
}

inline Contact contact()
{
    Contact contact;
    contact.id = ContactId{3};
    contact.name = u"José Antônio Pereira"_s;
    contact.emails = {{ContactEmailId{1}, u"jose.pereira@atacadosul.com.br"_s, true, true, false},
                      {ContactEmailId{2}, u"jose.a.pereira@gmail.com"_s, false, false, false}};
    contact.organization = OrganizationId{2};
    contact.phone = u"+55 81 3333-0199"_s;
    contact.language = u"pt-BR"_s;
    contact.notes = u"Prefere contato pela manhã."_s;
    contact.portal = PortalState::Invited;
    return contact;
}

inline QList<Invite> invites()
{
    const auto invite = [](qint64 id, InviteState state, int minutes) {
        Invite made;
        made.id = InviteId{id};
        made.contact = ContactId{3};
        made.address = u"jose.pereira@atacadosul.com.br"_s;
        made.state = state;
        made.createdAt = minutesAgo(minutes);
        return made;
    };
    return {invite(2, InviteState::Sent, 90), invite(1, InviteState::Expired, 60 * 24 * 12)};
}

} // namespace examples
