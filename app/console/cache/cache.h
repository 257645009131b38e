// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/console/cache/cachecontent.h"
#include "models/domain/change.h"
#include "models/store/dbworker.h"

#include <QFuture>
#include <QObject>
#include <QSet>
#include <memory>

/// What was synced: everything but messages in memory, all of it in a file that may be deleted at any time.
/// Lives in the GUI thread; the file is read and written by workers.
class Cache : public QObject
{
    Q_OBJECT
public:
    explicit Cache(const QString &folder, QObject *parent = nullptr);
    ~Cache() override;

    /// Loads the file; one that is newer than the program or broken is made anew.
    QFuture<Result<void>> open();

    const CacheContent &content() const { return m_content; }

    /// Takes in what changed, in memory at once and in the file when the future says so. With \a cursor the cache
    /// stands at that number, as of \a now, from then on.
    QFuture<Result<void>> apply(const QList<Change> &changes, std::optional<qint64> cursor = {}, qint64 now = 0);

    /// Takes in the whole conversation of a ticket.
    QFuture<Result<void>> applyConversation(TicketId ticket, const QList<Message> &messages);

    QFuture<Result<QList<Message>>> messages(TicketId ticket);
    QFuture<Result<bool>> hasConversation(TicketId ticket);

    /// Conversations are fetched anew when they are opened next.
    QFuture<Result<void>> forgetConversations();

    /// The changes that would take away what is here of \a kind but not among \a ids.
    QList<Change> others(EntityKind kind, const QSet<qint64> &ids) const;

    /// Deletes the file.
    static void wipe(const QString &folder);

signals:
    void loaded();
    void ticketChanged(const Ticket *before, const Ticket *after); ///< null: was or is not there
    void contactChanged(const Contact *before, const Contact *after);
    void userChanged(const User *before, const User *after);
    void organizationChanged();
    void teamChanged();
    void inviteChanged(ContactId contact);
    void clashChanged(const Clash *before, const Clash *after);
    void messagesChanged(TicketId ticket); ///< and messages() has them

private:
    void take(const Change &change);
    void tellWhenWritten(const QFuture<Result<void>> &done, const QList<Change> &changes);

    template <typename IdType, typename T, typename Tell>
    void replace(QHash<IdType, T> &held, const Change &change, Tell tell);

    QString m_file;
    CacheContent m_content;
    std::unique_ptr<DbWorker> m_writer;
    std::unique_ptr<DbWorker> m_reader;
};
