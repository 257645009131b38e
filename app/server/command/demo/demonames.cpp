// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/command/demo/demonames.h"

#include "models/domain/foldedtext.h"

using namespace Qt::StringLiterals;

namespace {

/// \a text as a part of an address: small ASCII letters and digits, \a join between words.
QString slug(const QString &text, QChar join)
{
    QString result;
    for (const QChar c : foldedText(text)) {
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            result += c;
        else if (c.isSpace() && !result.isEmpty() && result.back() != join)
            result += join;
    }
    return result;
}

}

DemoPeople DemoNames::people(int users, int contacts)
{
    DemoPeople people;
    for (int i = 0; i < users; ++i)
        people.users.append(user(i));
    QList<DemoPerson> companies;
    for (int i = 0; i < std::max(1, contacts / 8); ++i) {
        companies.append(company(i));
        people.organizations.append(companies.last().organizationName);
    }
    for (int i = 0; i < contacts; ++i)
        people.contacts.append(contact(i, companies));
    return people;
}

DemoPerson DemoNames::user(int index)
{
    DemoPerson person;
    person.id = index + 1;
    person.language = index < 6 ? 0 : index % int(m_texts.size());
    person.name = index == 0 ? u"Ana Souza"_s : nameIn(m_texts[person.language]);
    person.address = freeAddress(person.name, u"ipe.example"_s);
    person.teams = {index % teams};
    if (m_random.oneIn(3))
        person.teams.append((index + 1) % teams);
    person.works = true;
    return person;
}

DemoPerson DemoNames::company(int index)
{
    DemoPerson company;
    company.language = index % int(m_texts.size());
    const DemoTexts &texts = m_texts[company.language];
    QString name = QString(m_random.of(texts.organizations)).replace("{last}"_L1, m_random.of(texts.lastNames));
    if (const int times = ++m_taken[name]; times > 1)
        name += u" %1"_s.arg(times);
    company.organization = index + 1;
    company.organizationName = name;
    company.address = slug(name, u'-') + u'.' + texts.topLevel + u".example"_s;
    return company;
}

DemoPerson DemoNames::contact(int index, const QList<DemoPerson> &companies)
{
    DemoPerson person = companies.at(index == 0 ? 0 : m_random.below(companies.size()));
    person.id = index + 1;
    person.name = nameIn(m_texts[person.language]);
    person.address = freeAddress(person.name, person.address);
    return person;
}

QString DemoNames::nameIn(const DemoTexts &texts)
{
    QString name = m_random.of(texts.firstNames) + u' ' + m_random.of(texts.lastNames);
    if (texts.language != "en"_L1 && m_random.oneIn(2))
        name += u' ' + m_random.of(texts.lastNames);
    return name;
}

QString DemoNames::freeAddress(const QString &name, const QString &host)
{
    const QString local = slug(name, u'.');
    const int times = ++m_taken[local + u'@' + host];
    return times == 1 ? u"%1@%2"_s.arg(local, host) : u"%1.%2@%3"_s.arg(local).arg(times).arg(host);
}
