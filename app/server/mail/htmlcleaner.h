// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

/// \a html rebuilt from a short list of harmless elements and attributes, every character escaped anew. Links keep
/// http, https, mailto and tel; images are replaced by their description. Invalid "html.too-large".
Result<QString> cleanedHtml(const QString &html);
