// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/contacts/contactfields.h"

#include "ui/contacts/addresslist.h"
#include "ui/parts/choicebox.h"
#include "ui/parts/fieldnotices.h"
#include "ui/parts/stackedform.h"
#include "ui/parts/textfield.h"
#include "ui/text/safetext.h"

#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace {

QStringList addressesOf(const Contact &contact)
{
    QStringList addresses;
    for (const ContactEmail &email : contact.emails)
        addresses << email.address;
    return addresses;
}

} // namespace

ContactFields::ContactFields(QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_addresses(new AddressList(this))
    , m_organization(new ChoiceBox(this))
    , m_phone(new QLineEdit(this))
    , m_language(new ChoiceBox(this))
    , m_notes(new TextField(4, this))
    , m_notices(new FieldNotices(this))
{
    m_name->setObjectName(u"name"_s);
    m_language->addItem(tr("The account's language"), QString());
    m_language->addItem(u"Português (Brasil)"_s, u"pt-BR"_s);
    m_language->addItem(u"Español"_s, u"es"_s);
    m_language->addItem(u"English"_s, u"en"_s);
    setOrganizations({});
    makeForm();

    const auto tell = [this] {
        if (!m_filling)
            emit edited();
    };
    connect(m_name, &QLineEdit::textChanged, this, tell);
    connect(m_phone, &QLineEdit::textChanged, this, tell);
    connect(m_notes, &QPlainTextEdit::textChanged, this, tell);
    connect(m_addresses, &AddressList::edited, this, tell);
    connect(m_organization, &ChoiceBox::activated, this, tell);
    connect(m_language, &ChoiceBox::activated, this, tell);
}

void ContactFields::makeForm()
{
    auto *form = new StackedForm(this);
    form->setVerticalSpacing(8);
    m_notices->addRow(form, tr("&Name"), m_name, u"/name"_s);
    form->addRow(new QLabel(tr("E-mail addresses"), this), m_addresses);
    m_notices->addRow(form, tr("&Organization"), m_organization, u"/organizationId"_s);
    m_notices->addRow(form, tr("&Phone"), m_phone, u"/phone"_s);
    m_notices->addRow(form, tr("&Language of mails and portal"), m_language, u"/language"_s);
    m_notices->addRow(form, tr("Notes, &for colleagues only"), m_notes, u"/notes"_s);
}

void ContactFields::setRadar(const AddressRadar *radar)
{
    m_addresses->setRadar(radar);
}

void ContactFields::setOrganizations(const QList<Organization> &organizations)
{
    const QVariant chosen = m_organization->currentData();
    m_organization->clear();
    m_organization->addItem(tr("None"), qint64(0));
    for (const Organization &organization : organizations)
        m_organization->addItem(safeLine(organization.name), organization.id.value);
    m_organization->choose(chosen);
}

void ContactFields::show(const Contact &contact)
{
    m_filling = true;
    clearNotices();
    m_name->setText(contact.name);
    m_addresses->showEmails(contact.emails);
    m_phone->setText(contact.phone);
    m_notes->setPlainText(contact.notes);
    m_language->choose(contact.language);
    if (m_organization->findData(contact.organization.value) < 0)
        m_organization->addItem(tr("An organization not known here yet"), contact.organization.value);
    m_organization->choose(contact.organization.value);
    m_filling = false;
}

void ContactFields::showUntouched(const Contact &before, const Contact &now)
{
    const ContactPatch touched = patchOf(before);
    m_filling = true;
    if (!touched.name)
        m_name->setText(now.name);
    if (!touched.addresses)
        m_addresses->showEmails(now.emails);
    if (!touched.organization)
        m_organization->choose(now.organization.value);
    if (!touched.phone)
        m_phone->setText(now.phone);
    if (!touched.language)
        m_language->choose(now.language);
    if (!touched.notes)
        m_notes->setPlainText(now.notes);
    m_filling = false;
}

bool ContactFields::differsFrom(const Contact &contact) const
{
    const ContactPatch patch = patchOf(contact);
    return patch.name || patch.addresses || patch.organization || patch.phone || patch.language || patch.notes;
}

ContactPatch ContactFields::patchOf(const Contact &contact) const
{
    const ContactDraft typed = draft();
    ContactPatch patch;
    if (typed.name != contact.name)
        patch.name = typed.name;
    if (typed.addresses != addressesOf(contact))
        patch.addresses = typed.addresses;
    if (typed.organization != contact.organization)
        patch.organization = typed.organization;
    if (typed.phone != contact.phone)
        patch.phone = typed.phone;
    if (typed.language != contact.language)
        patch.language = typed.language;
    if (typed.notes != contact.notes)
        patch.notes = typed.notes;
    return patch;
}

ContactDraft ContactFields::draft() const
{
    ContactDraft draft;
    draft.name = m_name->text();
    draft.addresses = m_addresses->addresses();
    draft.organization = OrganizationId{m_organization->currentData().toLongLong()};
    draft.phone = m_phone->text();
    draft.language = m_language->currentData().toString();
    draft.notes = m_notes->toPlainText();
    return draft;
}

bool ContactFields::showError(const Error &error)
{
    bool blamed = m_notices->show(error);
    for (const FieldError &field : error.fields) {
        const int position = addressIn(field.field);
        if (position < 0 && !field.field.startsWith(u"/emails"_s) && !field.field.startsWith(u"/addresses"_s))
            continue;
        m_addresses->showError(m_addresses->lineOfAddress(qMax(0, position)), field);
        blamed = true;
    }
    return blamed;
}

void ContactFields::clearNotices()
{
    m_notices->clear();
    m_addresses->clearNotices();
}

void ContactFields::focusFirst()
{
    m_name->setFocus(Qt::OtherFocusReason);
}

int ContactFields::addressIn(const QString &pointer)
{
    static const QRegularExpression form(u"^/(?:emails|addresses)/(\\d+)"_s);
    const auto match = form.match(pointer);
    return match.hasMatch() ? match.captured(1).toInt() : -1;
}
