// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

/// True for a whole password that anybody would try: one of the list in resources, one short piece repeated, a run
/// along the alphabet or the digits, the product's name, or one of \a ownWords. Case and blanks do not matter.
bool isBlockedPassword(const QString &password, const QStringList &ownWords);
