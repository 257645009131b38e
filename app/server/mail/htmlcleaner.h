// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QString>

/// What becomes of the images in cleaned HTML.
enum class HtmlImages {
    Described,   ///< their description stands in their place
    ByContentId, ///< "cid:" images, which came with the mail, stay; others as above
};

/// \a html rebuilt from a short list of harmless elements and attributes, every character escaped anew. Links keep
/// http, https, mailto and tel. Invalid "html.too-large".
Result<QString> cleanedHtml(const QString &html, HtmlImages images = HtmlImages::Described);
