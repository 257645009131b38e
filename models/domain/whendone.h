// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QFutureWatcher>
#include <QObject>
#include <utility>

/// Calls \a done with the result, in \a context's thread, and never after \a context is gone.
template <typename T, typename Handler>
void whenDone(const QFuture<T> &future, QObject *context, Handler done)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context,
                     [watcher, done = std::move(done)]() mutable {
                         watcher->deleteLater();
                         if (!watcher->isCanceled())
                             done(watcher->result());
                     });
    watcher->setFuture(future);
}
