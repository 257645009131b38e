// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/folderwatch.h"

#include <QFile>

#include <array>
#include <poll.h>
#include <sys/eventfd.h>
#include <sys/inotify.h>
#include <unistd.h>

FolderWatch::FolderWatch(const QString &folder)
    : m_folder(folder), m_notify(inotify_init1(IN_NONBLOCK | IN_CLOEXEC)), m_interrupt(eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC))
{
    watch();
}

FolderWatch::~FolderWatch()
{
    ::close(m_notify);
    ::close(m_interrupt);
}

/// The folder may be missing as yet; where watching is not to be had, the time limit of wait() has to do.
void FolderWatch::watch()
{
    if (m_watched < 0)
        m_watched = inotify_add_watch(m_notify, QFile::encodeName(m_folder).constData(), IN_MOVED_TO | IN_CLOSE_WRITE | IN_ONLYDIR);
}

void FolderWatch::wait(std::chrono::milliseconds most)
{
    watch();
    std::array<pollfd, 2> waiting = {pollfd{m_interrupt, POLLIN, 0}, pollfd{m_notify, POLLIN, 0}};
    ::poll(waiting.data(), waiting.size(), int(most.count()));
    std::array<char, 64 * 1024> events;
    while (::read(m_notify, events.data(), events.size()) > 0) { }
}

void FolderWatch::interrupt()
{
    eventfd_write(m_interrupt, 1);
}
