// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/filetype.h"

#include <QRegularExpression>

#include <magic.h>
#include <memory>

using namespace Qt::StringLiterals;

namespace {

struct CloseMagic {
    void operator()(magic_set *magic) const { magic_close(magic); }
};
using Magic = std::unique_ptr<magic_set, CloseMagic>;

/// Null when the system's data base of types is missing.
Magic openMagic()
{
    Magic magic(magic_open(MAGIC_MIME_TYPE | MAGIC_NO_CHECK_COMPRESS | MAGIC_NO_CHECK_ELF));
    if (magic && magic_load(magic.get(), nullptr) != 0)
        magic.reset();
    return magic;
}

}

QString typeOfBytes(const QByteArray &beginning)
{
    static const QString unknown = u"application/octet-stream"_s;
    thread_local const Magic magic = openMagic(); // not to be shared by threads, and slow to open
    if (!magic || beginning.isEmpty())
        return unknown;
    const char *found = magic_buffer(magic.get(), beginning.constData(), size_t(qMin(beginning.size(), bytesThatTellTheType)));
    const QString type = found ? declaredType(QString::fromLatin1(found)) : QString();
    return type.isEmpty() ? unknown : type;
}

QString declaredType(const QString &said)
{
    static const QRegularExpression shape(u"^[a-z0-9][a-z0-9!#$&^_.+-]{0,62}/[a-z0-9][a-z0-9!#$&^_.+-]{0,100}$"_s);
    const QString type = said.section(u';', 0, 0).trimmed().toLower();
    return shape.match(type).hasMatch() ? type : QString();
}
