// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/service/answeronce.h"

using namespace Qt::StringLiterals;

Result<std::optional<StoredAnswer>> answerOnce(Database &database, const OnceKey &once, qint64 now,
                                               const std::function<StoredAnswer()> &work)
{
    IdempotencyRepository answers(database);
    const auto done = database.transaction([&]() -> Result<std::optional<StoredAnswer>> {
        const auto earlier = answers.find(once.caller, once.key, once.requestHash);
        if (!earlier || *earlier)
            return earlier;
        const StoredAnswer answer = work();
        if (answer.status < 300) {
            const auto kept = answers.keep(once.caller, once.key, once.requestHash, answer, now);
            if (!kept)
                return Failure(kept.error());
        }
        return std::nullopt;
    });
    // The same request came in twice at once, and the other one was first: its answer stands, ours is undone.
    if (!done && done.error().code == u"store.unique"_s)
        return answers.find(once.caller, once.key, once.requestHash);
    return done;
}
