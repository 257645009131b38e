// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/store/idempotencyrepository.h"

#include <functional>

/// Who asked for what under which Idempotency-Key.
struct OnceKey {
    QString caller; ///< "user:7"
    QByteArray key;
    QByteArray requestHash;
};

/// Does \a work unless it was done before: the answer it gave then, or nothing when it was done now. A good answer
/// (below 300) is kept in one transaction with the work. Conflict "idempotency.reused" when the key answered
/// another request.
Result<std::optional<StoredAnswer>> answerOnce(Database &database, const OnceKey &once, qint64 now,
                                               const std::function<StoredAnswer()> &work);
