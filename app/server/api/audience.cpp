// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/audience.h"

#include "app/server/service/changedentities.h"
#include "app/server/service/changeservice.h"
#include "app/server/store/usersessionrepository.h"
#include "models/protocol/changejson.h"

#include <algorithm>

namespace {

constexpr int changesAtOnce = 1000;
constexpr int missedAtOnce = 100;
constexpr qsizetype mostMissed = 128 * 1024; ///< who missed more comes back for the rest with Last-Event-ID

QByteArray event(const Change &change)
{
    return "id: " + QByteArray::number(change.seq) + "\nevent: change\ndata: " + protocol::write(change) + "\n\n";
}

/// The reader's role or teams moved: what it holds may be too much or too little.
QByteArray scopeEvent()
{
    return "event: scope\ndata: {}\n\n";
}

bool isAbout(const LoggedChange &change, const Caller &caller)
{
    return change.kind == EntityKind::User && change.id == caller.user.value;
}

} // namespace

void Audience::admit(Database &database, qint64 now, const Caller &caller, qint64 since,
                     const std::shared_ptr<HttpStream> &stream)
{
    const ChangeService changes(database, now);
    qsizetype sent = 0;
    for (bool end = false; !end;) {
        const auto page = changes.since(caller, since, missedAtOnce);
        if (!page || sent > mostMissed)
            return stream->close();
        for (const Change &change : page->changes) {
            const QByteArray text = event(change);
            sent += text.size();
            if (!stream->write(text))
                return stream->close();
        }
        if (page->scopeChanged) {
            stream->write(scopeEvent());
            return stream->close();
        }
        since = page->next;
        end = page->end;
    }
    if (m_listeners.empty())
        m_seen = since;
    m_listeners.push_back({caller, since, stream});
}

void Audience::catchUp(Database &database, qint64 now)
{
    const ChangeRepository log(database);
    while (!m_listeners.empty()) {
        const auto logged = log.since(m_seen, changesAtOnce);
        ChangedEntities entities(database, now);
        if (!logged || !entities.load(*logged))
            return dismiss();
        for (const LoggedChange &change : *logged)
            tell(change, entities);
        if (logged->isEmpty())
            return;
        m_seen = logged->last().seq;
    }
}

void Audience::tell(const LoggedChange &change, const ChangedEntities &entities)
{
    QByteArray row; // each written out once, when the first needs it
    QByteArray gone;
    const auto written = [&](const Sight &sight) -> QByteArray {
        const Entity entity = sight.covers(change.after) ? entities.seenBy(sight, change) : Entity();
        const Change step{change.seq, change.kind, change.id, entity};
        if (step.isGone() && !sight.covers(change.before) && !sight.covers(change.after))
            return {};
        QByteArray &text = step.isGone() ? gone : row;
        if (text.isEmpty())
            text = event(step);
        return text;
    };

    showOut([&](Listener &listener) {
        if (change.seq <= listener.seen)
            return false;
        listener.seen = change.seq;
        if (isAbout(change, listener.caller)) {
            listener.stream->write(scopeEvent());
            return true;
        }
        const QByteArray text = written(listener.caller.sight());
        return !text.isEmpty() && !listener.stream->write(text);
    });
}

void Audience::showOutTheEnded(Database &database, qint64 now)
{
    if (m_listeners.empty())
        return;
    QList<qint64> sessions;
    for (const Listener &listener : m_listeners)
        sessions.append(listener.caller.session);
    const auto living = UserSessionRepository(database, now).living(sessions);
    if (!living)
        return dismiss();
    showOut([&](const Listener &listener) { return !living->contains(listener.caller.session); });
}

void Audience::reassure()
{
    static const QByteArray comment = ":\n\n";
    showOut([](const Listener &listener) { return !listener.stream->write(comment); });
}

void Audience::dismiss()
{
    showOut([](const Listener &) { return true; });
}

template <typename Leaves>
void Audience::showOut(Leaves leaves)
{
    std::erase_if(m_listeners, [&leaves](Listener &listener) {
        if (!leaves(listener))
            return false;
        listener.stream->close();
        return true;
    });
}
