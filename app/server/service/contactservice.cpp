// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/contactservice.h"

#include "app/server/service/contactaddresses.h"
#include "app/server/service/contactdoors.h"
#include "app/server/service/outcome.h"
#include "app/server/service/staleness.h"
#include "app/server/service/writing.h"
#include "app/server/store/auditrepository.h"
#include "app/server/store/organizationrepository.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace {

QStringList fieldsOf(const ContactPatch &patch)
{
    QStringList fields;
    if (patch.name)
        fields.append(u"name"_s);
    if (patch.addresses)
        fields.append(u"emails"_s);
    if (patch.organization)
        fields.append(u"organizationId"_s);
    if (patch.phone)
        fields.append(u"phone"_s);
    if (patch.language)
        fields.append(u"language"_s);
    if (patch.notes)
        fields.append(u"notes"_s);
    if (patch.blocked)
        fields.append(u"blocked"_s);
    return fields;
}

void put(const ContactPatch &patch, Contact &contact)
{
    contact.name = patch.name.value_or(contact.name);
    contact.organization = patch.organization.value_or(contact.organization);
    contact.phone = patch.phone.value_or(contact.phone);
    contact.language = patch.language.value_or(contact.language);
    contact.notes = patch.notes.value_or(contact.notes);
    contact.blocked = patch.blocked.value_or(contact.blocked);
}

QString actionOf(const ContactPatch &patch, const Contact &before)
{
    if (!patch.blocked || *patch.blocked == before.blocked)
        return u"contact.changed"_s;
    return *patch.blocked ? u"contact.blocked"_s : u"contact.unblocked"_s;
}

/// Whoever blocks a contact is told which of the addresses are also a user's: that user is not concerned.
QList<Finding> usersAmong(const QList<ContactEmail> &emails)
{
    QList<Finding> findings;
    for (qsizetype i = 0; i < emails.size(); ++i) {
        if (emails[i].isUsers)
            findings.append({u"contact.email-is-users"_s, u"/emails/%1/address"_s.arg(i)});
    }
    return findings;
}

QStringList addressesOf(const Contact &contact)
{
    QStringList addresses;
    for (const ContactEmail &email : contact.emails)
        addresses.append(email.address);
    return addresses;
}

}

Result<Page<Contact>> ContactService::page(const ContactQuery &query) const
{
    return ContactRepository(m_database, m_now).page(query);
}

Result<Contact> ContactService::contact(ContactId id) const
{
    const auto found = ContactRepository(m_database, m_now).byId(id);
    if (!found)
        return Failure(found.error());
    if (*found)
        return **found;
    const auto erased = ContactRepository(m_database, m_now).isErased(id);
    if (!erased)
        return Failure(erased.error());
    if (*erased)
        return fail(Error::Kind::Gone, u"contact.erased"_s);
    return fail(Error::Kind::NotFound, u"contact.unknown"_s);
}

Result<SavedContact> ContactService::create(const Caller &caller, const ContactDraft &draft)
{
    return writing(m_database, [&](ChangeLog &changes) -> Result<SavedContact> {
        ContactAddresses addresses(m_database, changes, caller, m_now, m_policy);
        const auto ready = checkOrganization(draft.organization).and_then([&] { return addresses.hold({}, draft.addresses); });
        if (!ready)
            return Failure(ready.error());

        Contact contact;
        contact.name = draft.name;
        contact.organization = draft.organization;
        contact.phone = draft.phone;
        contact.language = draft.language;
        contact.notes = draft.notes;
        const auto id = ContactRepository(m_database, m_now).insert(contact);
        if (!id)
            return Failure(id.error());
        const auto findings = addresses.apply(*id);
        if (!findings)
            return Failure(findings.error());
        changes.record(EntityKind::Contact, id->value, std::nullopt, everyone);
        return told(u"contact.created"_s, caller, *id, {}, *findings);
    });
}

Result<SavedContact> ContactService::change(const Caller &caller, ContactId id, qint64 revision, const ContactPatch &patch)
{
    if (patch.blocked && !caller.isSupervisor())
        return fail(Error::Kind::Forbidden, u"contact.not-allowed"_s);
    if (const auto there = refuseErased(caller, id); !there)
        return Failure(there.error());
    return writing(m_database, [&](ChangeLog &changes) -> Result<SavedContact> {
        ContactAddresses addresses(m_database, changes, caller, m_now, m_policy);
        ContactDoors doors(m_database, changes, caller, m_now);
        const auto ready = checkOrganization(patch.organization.value_or(OrganizationId())).and_then([&] {
            if (patch.addresses)
                return addresses.hold(id, *patch.addresses);
            return patch.blocked ? doors.hold(id) : Result<void>();
        });
        if (!ready)
            return Failure(ready.error());

        ContactRepository contacts(m_database, m_now);
        auto revisions = contacts.holdRevisions(id);
        if (!revisions)
            return Failure(revisions.error());
        auto changed = contact(id);
        if (!changed)
            return Failure(changed.error());
        const QStringList fields = fieldsOf(patch);
        if (const auto unmoved = checkUnmoved(**revisions, changed->revision, revision, fields, u"contact.stale"_s); !unmoved)
            return Failure(unmoved.error());
        if (fields.isEmpty())
            return SavedContact{*changed, {}};

        const QString action = actionOf(patch, *changed);
        const auto findings = write(addresses, doors, patch, *changed);
        if (!findings)
            return Failure(findings.error());
        put(patch, *changed);
        changed->revision += 1;
        (*revisions)->move(fields, changed->revision);
        if (const auto saved = contacts.update(*changed, **revisions); !saved)
            return Failure(saved.error());
        changes.record(EntityKind::Contact, id.value, everyone, everyone);
        return told(action, caller, id, fields, *findings);
    });
}

/// Somebody, offline perhaps, worked on a contact that was erased meanwhile: refused, and written down.
Result<void> ContactService::refuseErased(const Caller &caller, ContactId id)
{
    return settled<void>(writing(m_database, [&](ChangeLog &) -> Outcome<void> {
        const auto erased = ContactRepository(m_database, m_now).isErased(id);
        if (!erased)
            return Failure(erased.error());
        if (!*erased)
            return Result<void>();
        AuditEntry entry{u"contact.edit-refused"_s, caller.user};
        entry.subjectKind = u"contact"_s;
        entry.subjectId = id.value;
        entry.source = caller.source;
        return AuditRepository(m_database, m_now).record(entry).transform([] { return Result<void>(fail(Error::Kind::Gone, u"contact.erased"_s)); });
    }));
}

/// What a change means beyond the contact's own row.
Result<QList<Finding>> ContactService::write(ContactAddresses &addresses, ContactDoors &doors, const ContactPatch &patch,
                                             const Contact &before)
{
    const auto findings = patch.addresses ? addresses.apply(before.id)
                                          : Result<QList<Finding>>(usersAmong(patch.blocked ? before.emails : QList<ContactEmail>()));
    const bool isBlockedNow = patch.blocked && *patch.blocked && !before.blocked;
    if (!findings || !isBlockedNow)
        return findings;
    const auto shut = patch.addresses ? doors.hold(before.id).and_then([&] { return doors.shut(u"contact.blocked"_s); })
                                      : doors.shut(u"contact.blocked"_s);
    return shut.transform([&] { return *findings; });
}

Result<SavedContact> ContactService::addEmail(const Caller &caller, ContactId id, const QString &address)
{
    return withAddresses(caller, id, std::nullopt, [&](QStringList &addresses) -> Result<void> {
        addresses.append(address);
        return {};
    }).transform([](SavedContact saved) {
        // Of the whole list's findings, those of the new address, under the name the request gave it.
        const QString last = u"/emails/%1/address"_s.arg(saved.contact.emails.size() - 1);
        saved.findings.removeIf([&](const Finding &finding) { return finding.field != last; });
        for (Finding &finding : saved.findings)
            finding.field = u"/address"_s;
        return saved;
    });
}

Result<SavedContact> ContactService::removeEmail(const Caller &caller, ContactId id, qint64 revision, ContactEmailId email)
{
    const auto before = contact(id);
    if (!before)
        return Failure(before.error());
    const auto found = std::find_if(before->emails.begin(), before->emails.end(), [&](const auto &e) { return e.id == email; });
    if (found == before->emails.end())
        return fail(Error::Kind::NotFound, u"contact.email-unknown"_s);
    return withAddresses(caller, id, revision, [&](QStringList &addresses) -> Result<void> {
        addresses.removeAll(found->address);
        if (addresses.isEmpty())
            return failInvalid(u"/emails"_s, u"contact.email-last"_s);
        return {};
    });
}

// Without a revision it is a change of the list as it stands now.
Result<SavedContact> ContactService::withAddresses(const Caller &caller, ContactId id, std::optional<qint64> revision,
                                                   const std::function<Result<void>(QStringList &)> &edit)
{
    return writing(m_database, [&](ChangeLog &) -> Result<SavedContact> {
        const auto before = contact(id);
        if (!before)
            return Failure(before.error());
        QStringList addresses = addressesOf(*before);
        if (const auto edited = edit(addresses); !edited)
            return Failure(edited.error());
        ContactPatch patch;
        patch.addresses = addresses;
        return change(caller, id, revision.value_or(before->revision), patch);
    });
}

Result<void> ContactService::checkOrganization(OrganizationId id) const
{
    if (!id.isValid())
        return {};
    const auto found = OrganizationRepository(m_database).byId(id);
    if (!found)
        return Failure(found.error());
    if (!*found)
        return failInvalid(u"/organizationId"_s, u"organization.unknown"_s);
    return {};
}

Result<SavedContact> ContactService::told(const QString &action, const Caller &caller, ContactId id, const QStringList &fields,
                                          const QList<Finding> &findings)
{
    AuditEntry entry{action, caller.user};
    entry.subjectKind = u"contact"_s;
    entry.subjectId = id.value;
    entry.source = caller.source;
    entry.detail = {{u"fields"_s, QJsonArray::fromStringList(fields)}};
    QStringList said;
    for (const Finding &finding : findings)
        said.append(finding.code);
    if (!said.isEmpty())
        entry.detail[u"findings"_s] = QJsonArray::fromStringList(said);
    return AuditRepository(m_database, m_now)
        .record(entry)
        .and_then([&] { return contact(id); })
        .transform([&](const Contact &saved) { return SavedContact{saved, findings}; });
}
