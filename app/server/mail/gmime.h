// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

// Comes before Qt's headers, which redefine the word "signals"; its users are compiled without the prelude.
#include <gmime/gmime.h>

#include <memory>

/// GMime's and GLib's objects, each owned by one.
namespace gmime {

struct Unref {
    void operator()(gpointer object) const { g_object_unref(object); }
};
template <typename T>
using Owned = std::unique_ptr<T, Unref>;

/// Before the first use of GMime in this process; again does nothing.
void start();

}
