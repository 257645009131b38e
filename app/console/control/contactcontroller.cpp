// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/control/contactcontroller.h"

#include "models/domain/whendone.h"
#include "ui/contacts/contactform.h"
#include "ui/contacts/contactspane.h"

#include <algorithm>

ContactController::ContactController(ContactsPane &pane, ApiClient &client, Cache &cache, CachedContacts &contacts,
                                     const ClaimCache &claims, const Wording &words, UserId self, QObject *parent)
    : QObject(parent), m_form(*pane.form()), m_pane(pane), m_cache(cache), m_contacts(contacts), m_claims(claims), m_api(client),
      m_invites(client), m_model(contacts, words), m_self(self)
{
    pane.setModel(&m_model);
    connect(&pane, &ContactsPane::searchChanged, this, [this](const QString &text) { m_contacts.setSearch(text); });
    connect(&pane, &ContactsPane::contactChosen, this, &ContactController::chosen);
    connect(&pane, &ContactsPane::newContactWanted, this, [this] { m_contact = {}; });
    connect(&m_form, &ContactForm::addressTyped, this, &ContactController::warn);
    connect(&m_form, &ContactForm::createWanted, this, &ContactController::create);
    connect(&m_form, &ContactForm::patchWanted, this, &ContactController::save);
    connect(&m_form, &ContactForm::inviteWanted, this, &ContactController::invite);
    connect(&m_form, &ContactForm::userWanted, this, &ContactController::userWanted);
    connect(&m_form, &ContactForm::contactWanted, this, &ContactController::show);
    connect(&m_form, &ContactForm::newTicketWanted, this, &ContactController::newTicketWanted);
    connect(&cache, &Cache::contactChanged, this, [this](const Contact *before, const Contact *after) {
        if (!after && before->id == m_contact)
            m_form.showError({Error::Kind::Gone, QStringLiteral("contact.erased")});
        refresh(after);
    });
    connect(&m_form, &ContactForm::conversionWanted, this, &ContactController::conversionWanted);
    connect(&cache, &Cache::organizationChanged, this, &ContactController::refreshOrganizations);
    connect(&cache, &Cache::loaded, this, &ContactController::refreshOrganizations);
    connect(&cache, &Cache::inviteChanged, this, [this](ContactId contact) {
        if (contact == m_contact)
            refreshInvites();
    });
    connect(&m_form, &ContactForm::eraseAsked, this, &ContactController::askToErase);
    connect(&m_form, &ContactForm::eraseWanted, this, &ContactController::erase);
    connect(&cache, &Cache::loaded, this, &ContactController::refreshRights);
    connect(&cache, &Cache::userChanged, this, &ContactController::refreshRights);
    refreshOrganizations();
    refreshRights();
}

void ContactController::refreshRights()
{
    const User self = m_cache.content().users.value(m_self);
    m_form.setMaySupervise(self.id.isValid() && self.role != Role::Agent);
}

// What it touches is counted here, on both sides.
void ContactController::askToErase(ContactId contact)
{
    const auto &content = m_cache.content();
    const auto tickets = std::count_if(content.tickets.begin(), content.tickets.end(),
                                       [contact](const Ticket &ticket) { return ticket.requester == contact; });
    QString user;
    for (const Clash &clash : content.clashes) {
        if (clash.contact == contact && clash.state != ClashState::Resolved)
            user = clash.userName;
    }
    m_form.askToErase(int(tickets), user);
}

void ContactController::erase(ContactId contact)
{
    m_form.setBusy(true);
    whenDone(m_api.erase(contact, m_base), this, [this, contact](const Result<void> &erased) {
        m_form.setBusy(false);
        if (!erased)
            return refused(erased.error());
        if (contact == m_contact) {
            m_contact = {};
            m_form.startNew();
        }
        m_cache.apply({{0, EntityKind::Contact, contact.value, {}}});
    });
}

void ContactController::show(ContactId contact)
{
    if (m_contacts.positionOf(contact) < 0)
        m_contacts.setSearch({});
    m_pane.chooseContact(contact);
    chosen(contact);
}

void ContactController::chosen(ContactId contact)
{
    const auto found = m_cache.content().contacts.constFind(contact);
    if (found == m_cache.content().contacts.cend() || contact == m_contact)
        return;
    m_contact = contact;
    m_base = found->revision;
    m_form.showContact(*found);
    refreshInvites();
    whenDone(m_invites.of(contact), this, [this](const Result<Page<Invite>> &page) {
        if (!page)
            return;
        QList<Change> changes;
        for (const auto &invite : page->items)
            changes.append({0, EntityKind::Invite, invite.id.value, invite});
        m_cache.apply(changes);
    });
}

// The revision moves along only while nothing is typed: what was typed was meant for the older one.
void ContactController::refresh(const Contact *after)
{
    if (!after || after->id != m_contact)
        return;
    if (!m_form.isDirty())
        m_base = after->revision;
    m_form.showContact(*after);
}

void ContactController::refreshOrganizations()
{
    auto organizations = m_cache.content().organizations.values();
    std::sort(organizations.begin(), organizations.end(),
              [](const auto &a, const auto &b) { return a.name.localeAwareCompare(b.name) < 0; });
    m_form.setOrganizations(organizations);
}

void ContactController::refreshInvites()
{
    QList<Invite> invites;
    for (const auto &invite : m_cache.content().invites) {
        if (invite.contact == m_contact)
            invites.append(invite);
    }
    std::sort(invites.begin(), invites.end(), [](const Invite &a, const Invite &b) { return a.id > b.id; });
    m_form.showInvites(invites);
}

void ContactController::warn(int index, const QString &typed)
{
    const auto claim = m_claims.claim(typed, m_contact);
    m_form.setAddressFinding(index, {{claim.code, {}}, claim.name, claim.user, claim.contact});
}

void ContactController::create(const ContactDraft &draft)
{
    m_form.setBusy(true);
    whenDone(m_api.create(draft), this, [this](const Result<SavedContact> &result) {
        m_form.setBusy(false);
        result ? saved(*result) : refused(result.error());
    });
}

void ContactController::save(ContactId contact, const ContactPatch &patch)
{
    m_form.setBusy(true);
    whenDone(m_api.save(contact, m_base, patch), this, [this, contact](const Result<SavedContact> &result) {
        m_form.setBusy(false);
        if (contact != m_contact)
            return;
        result ? saved(*result) : refused(result.error());
    });
}

void ContactController::saved(const SavedContact &saved)
{
    m_contact = saved.contact.id;
    m_base = saved.contact.revision;
    QList<RadarHit> hits;
    for (const auto &finding : saved.findings)
        hits.append(hitOf(finding, saved.contact));
    m_form.showSaved(saved.contact, hits);
    m_cache.apply({{0, EntityKind::Contact, saved.contact.id.value, saved.contact}});
    m_pane.chooseContact(saved.contact.id);
    refreshInvites();
}

// After a conflict the person has seen what is there now, so the next save is meant for that.
void ContactController::refused(const Error &why)
{
    if (why.kind == Error::Kind::Stale)
        m_base = m_cache.content().contacts.value(m_contact).revision;
    m_form.showError(why);
}

void ContactController::invite(ContactId contact)
{
    whenDone(m_invites.send(contact), this, [this, contact](const Result<Invite> &invite) {
        if (invite)
            m_cache.apply({{0, EntityKind::Invite, invite->id.value, *invite}});
        else if (contact == m_contact)
            m_form.showInviteError(invite.error());
    });
}

RadarHit ContactController::hitOf(const Finding &finding, const Contact &contact) const
{
    const auto index = finding.field.section(u'/', 2, 2).toInt();
    const auto address = index < contact.emails.size() ? contact.emails.at(index).address : QString();
    const auto claim = m_claims.claim(address, contact.id);
    return {finding, claim.name, claim.user, claim.contact};
}
