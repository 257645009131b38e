// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/mail/gmime.h"

#include <mutex>

void gmime::start()
{
    static std::once_flag started;
    std::call_once(started, g_mime_init);
}
