// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/store/rawmailrepository.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

Result<void> RawMailRepository::keep(MailInId mail, const QByteArray &bytes)
{
    const auto kept = m_database.execute("INSERT INTO mail_in_raw (mail_in_id, bytes) VALUES (?, ?)", {mail, bytes});
    if (!kept)
        return Failure(kept.error());
    return {};
}

Result<QByteArray> RawMailRepository::bytesOf(MailInId mail) const
{
    struct Kept {
        QByteArray bytes;
        QByteArray sha256;
    };
    const auto found = m_database.first("SELECT r.bytes, m.sha256 FROM mail_in_raw r JOIN mail_in m ON m.id = r.mail_in_id WHERE m.id = ?",
                                        {mail}, [](const Row &row) { return Kept{row.bytes(0), row.bytes(1)}; });
    if (!found)
        return Failure(found.error());
    if (!*found)
        return fail(Error::Kind::NotFound, u"mail.no-bytes"_s);
    if (QCryptographicHash::hash((*found)->bytes, QCryptographicHash::Sha256) != (*found)->sha256)
        return fail(Error::Kind::Broken, u"mail.bytes-changed"_s, QString::number(mail.value));
    return (*found)->bytes;
}
