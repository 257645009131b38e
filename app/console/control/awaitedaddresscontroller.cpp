// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/control/awaitedaddresscontroller.h"

#include "app/console/cache/cache.h"
#include "models/domain/whendone.h"
#include "ui/contacts/awaitedaddressbar.h"
#include "ui/contacts/contactform.h"

using namespace Qt::StringLiterals;

AwaitedAddressController::AwaitedAddressController(ContactForm &form, ApiClient &client, Cache &cache, QObject *parent)
    : QObject(parent), m_form(form), m_cache(cache), m_api(client)
{
    connect(&form, &ContactForm::contactShown, this, &AwaitedAddressController::refresh);
    connect(&cache, &Cache::contactChanged, this, [this](const Contact *, const Contact *after) {
        if (after && after->id == m_form.contact())
            refresh();
    });
    connect(form.awaited(), &AwaitedAddressBar::sendAgainWanted, this, &AwaitedAddressController::sendAgain);
    connect(form.awaited(), &AwaitedAddressBar::useNowWanted, this, &AwaitedAddressController::useNow);
}

void AwaitedAddressController::refresh()
{
    ++m_round;
    if (!m_form.contact().isValid())
        return;
    whenDone(m_api.of(m_form.contact()), this, [this, round = m_round](const Result<Page<AwaitedAddress>> &page) {
        if (round != m_round || !page)
            return;
        page->items.isEmpty() ? m_form.awaited()->clear() : m_form.awaited()->showAddress(page->items.first());
    });
}

void AwaitedAddressController::sendAgain(const QString &address)
{
    m_form.awaited()->setBusy(true);
    whenDone(m_api.sendAgain(m_form.contact(), address), this, [this, contact = m_form.contact(), address](const Result<void> &sent) {
        if (contact != m_form.contact())
            return;
        if (!sent)
            return refused(sent.error());
        m_form.awaited()->say(tr("A fresh link is on its way to %1. The older one is dead.").arg(address));
        refresh();
    });
}

void AwaitedAddressController::useNow(const QString &address)
{
    m_form.awaited()->setBusy(true);
    whenDone(m_api.useNow(m_form.contact(), address), this, [this, contact = m_form.contact()](const Result<SavedContact> &saved) {
        if (saved)
            m_cache.apply({{0, EntityKind::Contact, contact.value, saved->contact}});
        if (contact != m_form.contact())
            return;
        m_form.awaited()->setBusy(false);
        if (!saved)
            refused(saved.error());
    });
}

/// What was proven or replaced meanwhile waits no longer.
void AwaitedAddressController::refused(const Error &why)
{
    m_form.awaited()->showError(why);
    if (why.code == "address-change.unknown"_L1)
        refresh();
}
