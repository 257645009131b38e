// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Controls say nothing to a reader, and browsers drop some of them from the middle of a scheme.
QString withoutControls(QString text);

/// The address that \a typed means when it is http, https, mailto or tel; else empty.
QString safeLink(const QString &typed);
