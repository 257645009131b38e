// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/server/http/httpresponse.h"
#include "app/server/service/caller.h"
#include "app/server/store/changerepository.h"

#include <memory>
#include <vector>

class ChangedEntities;

/// Those who listen to the change log, each with what he or she may see. Belongs to one thread.
class Audience
{
public:
    /// Sends what was missed since \a since, then keeps the listener for what comes.
    void admit(Database &database, qint64 now, const Caller &caller, qint64 since, const std::shared_ptr<HttpStream> &stream);

    /// Sends what was logged since the last time.
    void catchUp(Database &database, qint64 now);

    void showOutTheEnded(Database &database, qint64 now); ///< whose session is over, or cannot be asked for
    void reassure();                                      ///< a comment, so that nothing between takes the silence for death
    void dismiss();                                       ///< everybody

private:
    struct Listener {
        Caller caller;
        qint64 seen = 0; ///< the last number sent
        std::shared_ptr<HttpStream> stream;
    };

    void tell(const LoggedChange &change, const ChangedEntities &entities);

    template <typename Leaves>
    void showOut(Leaves leaves);

    std::vector<Listener> m_listeners;
    qint64 m_seen = 0; ///< everybody was told of what is up to here
};
