// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/control/clashescontroller.h"

#include "models/domain/emailkey.h"
#include "models/domain/whendone.h"
#include "ui/clashes/clashcard.h"
#include "ui/clashes/clashespane.h"
#include "ui/text/findingtext.h"

namespace {

/// The contact's addresses with \a address in the place of \a clashing.
QStringList withAnother(const Contact &contact, const QString &clashing, const QString &address)
{
    const auto key = EmailKey::parse(clashing).value_or(EmailKey());
    QStringList addresses;
    for (const auto &email : contact.emails)
        addresses.append(EmailKey::parse(email.address).value_or(EmailKey()) == key ? address : email.address);
    return addresses;
}

}

ClashesController::ClashesController(ClashesPane &pane, ApiClient &client, Cache &cache, const Wording &words, UserId self, QObject *parent)
    : QObject(parent), m_pane(pane), m_cache(cache), m_api(client), m_contacts(client), m_clashes(cache), m_model(m_clashes, words), m_self(self)
{
    pane.setModel(&m_model);
    connect(&pane, &ClashesPane::stateChosen, this, [this](std::optional<ClashState> state) { m_clashes.setState(state); });
    connect(&pane, &ClashesPane::clashChosen, this, &ClashesController::show);
    connect(pane.card(), &ClashCard::patchWanted, this, &ClashesController::change);
    connect(pane.card(), &ClashCard::anotherAddressWanted, this, &ClashesController::giveAddress);
    connect(pane.card(), &ClashCard::userWanted, this, &ClashesController::userWanted);
    connect(pane.card(), &ClashCard::contactWanted, this, &ClashesController::contactWanted);
    connect(&m_clashes, &CachedClashes::openCountChanged, this, [this] { emit openCountChanged(m_clashes.openCount()); });
    connect(&cache, &Cache::clashChanged, this, [this](const Clash *, const Clash *after) {
        if (after && after->id == m_pane.clash())
            show(after->id);
    });
    connect(&cache, &Cache::loaded, this, &ClashesController::refreshRights);
    connect(&cache, &Cache::userChanged, this, [this](const User *, const User *after) {
        if (after && after->id == m_self)
            refreshRights();
    });
    refreshRights();
}

void ClashesController::refreshRights()
{
    m_pane.card()->setRights(m_cache.content().users.value(m_self).role != Role::Agent, m_self);
}

void ClashesController::show(ClashId clash)
{
    m_pane.card()->showClash(m_clashes.clash(clash));
}

void ClashesController::change(ClashId clash, const ClashPatch &patch)
{
    m_pane.card()->setBusy(true);
    whenDone(m_api.save(clash, m_clashes.clash(clash).revision, patch), this, [this, clash](const Result<Clash> &saved) {
        if (saved)
            m_cache.apply({{0, EntityKind::Clash, clash.value, *saved}});
        if (clash != m_pane.clash())
            return;
        saved ? m_pane.card()->setBusy(false) : m_pane.card()->showError(saved.error());
    });
}

void ClashesController::giveAddress(ClashId clash, const QString &address)
{
    const Clash shown = m_clashes.clash(clash);
    const auto contact = m_cache.content().contacts.constFind(shown.contact);
    if (contact == m_cache.content().contacts.cend())
        return m_pane.card()->showError({Error::Kind::Gone, QStringLiteral("contact.erased")});
    ContactPatch patch;
    patch.addresses = withAnother(*contact, shown.address, address);
    m_pane.card()->setBusy(true);
    whenDone(m_contacts.save(contact->id, contact->revision, patch), this, [this, clash](const Result<SavedContact> &saved) {
        if (saved)
            given(clash, *saved);
        else if (clash == m_pane.clash())
            m_pane.card()->showError(saved.error());
    });
}

void ClashesController::given(ClashId clash, const SavedContact &saved)
{
    m_cache.apply({{0, EntityKind::Contact, saved.contact.id.value, saved.contact}});
    if (clash != m_pane.clash())
        return;
    const QString done = tr("The contact has the new address. Nothing of the old one revives: send a new invite to let the contact in.");
    m_pane.card()->say(saved.findings.isEmpty() ? done : FindingText::sentence(saved.findings.first()));
}
