// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <functional>

/// Tells whoever listens that something was committed; what it was is in the tables. Listeners are added
/// before the server runs, are called from any thread, often, and must not block.
class CommitSignal
{
public:
    using Listener = std::function<void()>;

    void listen(Listener listener) { m_listeners.append(std::move(listener)); }

    void notify() const
    {
        for (const Listener &listener : m_listeners)
            listener();
    }

private:
    QList<Listener> m_listeners;
};
