// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

// The library is the compiled catalogues; this file only gives it something to be made of.
namespace {
[[maybe_unused]] constexpr int catalogues = 3;
}
