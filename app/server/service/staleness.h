// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/store/fieldrevisions.h"
#include "models/domain/result.h"

/// Nothing to object when a writer who read \a revision of a row that is at \a current may write \a fields;
/// else Stale \a code with the fields that moved meanwhile.
Result<void> checkUnmoved(const FieldRevisions &moved, qint64 current, qint64 revision, const QStringList &fields,
                          const QString &code);
