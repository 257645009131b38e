// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

// Preloaded into a program, writes to the file SYNC_LOG what it has made durable and renamed, in order.
#define _GNU_SOURCE
#include <dlfcn.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static void tell(const char *what, const char *first, const char *second)
{
    const char *path = getenv("SYNC_LOG");
    const int file = path ? open(path, O_WRONLY | O_CREAT | O_APPEND, 0600) : -1;
    if (file < 0)
        return;
    dprintf(file, "%s %s%s%s\n", what, first, second ? " " : "", second ? second : "");
    close(file);
}

int fsync(int descriptor)
{
    char link[64];
    char path[4096];
    snprintf(link, sizeof link, "/proc/self/fd/%d", descriptor);
    const ssize_t length = readlink(link, path, sizeof path - 1);
    path[length > 0 ? length : 0] = 0;
    const int done = ((int (*)(int))dlsym(RTLD_NEXT, "fsync"))(descriptor);
    if (done == 0)
        tell("fsync", path, NULL);
    return done;
}

int rename(const char *from, const char *to)
{
    const int done = ((int (*)(const char *, const char *))dlsym(RTLD_NEXT, "rename"))(from, to);
    if (done == 0)
        tell("rename", from, to);
    return done;
}
