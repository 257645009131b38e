// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/mailauthentication.h"

using namespace Qt::StringLiterals;

namespace {

/// \a header as its clauses, the one that names the server first: comments taken out, split at semicolons outside quotes.
QStringList clausesOf(const QString &header)
{
    QStringList clauses{QString()};
    int depth = 0;
    bool isQuoted = false;
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QChar character = header[i];
        const bool isEscape = character == u'\\' && (isQuoted || depth > 0);
        if (isEscape) {
            if (isQuoted)
                clauses.last() += header.mid(i + 1, 1);
            ++i;
        } else if (depth == 0 && character == u'"') {
            isQuoted = !isQuoted;
        } else if (!isQuoted && character == u'(') {
            ++depth;
        } else if (!isQuoted && character == u')' && depth > 0) {
            if (--depth == 0)
                clauses.last() += u' ';
        } else if (depth == 0 && !isQuoted && character == u';') {
            clauses.append(QString());
        } else if (depth == 0) {
            clauses.last() += character;
        }
    }
    for (QString &clause : clauses)
        clause = clause.replace(u" ="_s, u"="_s).replace(u"= "_s, u"="_s).simplified();
    return clauses;
}

bool isWrittenBy(const QStringList &clauses, const QString &authservId)
{
    return clauses.first().section(u' ', 0, 0).compare(authservId, Qt::CaseInsensitive) == 0;
}

Authentication resultIn(const QString &clause, const QString &fromDomain)
{
    const QStringList words = clause.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word.startsWith(u"header.from="_s, Qt::CaseInsensitive)
            && word.section(u'=', 1).compare(fromDomain, Qt::CaseInsensitive) != 0)
            return Authentication::None;
    }
    const QString result = words.first().section(u'=', 1).toLower();
    if (result == u"pass"_s)
        return Authentication::Pass;
    return result == u"fail"_s ? Authentication::Fail : Authentication::None;
}

bool isDmarc(const QString &clause)
{
    const QString method = clause.section(u'=', 0, 0).section(u'/', 0, 0).trimmed();
    return clause.contains(u'=') && method.compare(u"dmarc"_s, Qt::CaseInsensitive) == 0;
}

}

Authentication dmarcResult(const QStringList &headers, const QString &authservId, const QString &fromDomain)
{
    if (authservId.isEmpty())
        return Authentication::None;
    for (const QString &header : headers) {
        const QStringList clauses = clausesOf(header);
        if (!isWrittenBy(clauses, authservId))
            continue;
        for (const QString &clause : clauses.mid(1)) {
            if (isDmarc(clause))
                return resultIn(clause, fromDomain);
        }
        return Authentication::None;
    }
    return Authentication::None;
}
