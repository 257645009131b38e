// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/result.h"

#include <QList>
#include <QString>
#include <utility>

/// What a walk through HTML finds, in order. Start and end are balanced.
class HtmlVisitor
{
public:
    using Attributes = QList<std::pair<QString, QString>>;

    virtual ~HtmlVisitor() = default;
    virtual void start(const QString &element, const Attributes &attributes) = 0;
    virtual void end(const QString &element) = 0;
    virtual void text(const QString &text) = 0;
};

/// Parses \a html as browsers read it and shows \a visitor everything but what never speaks to a reader (scripts,
/// styles, frames, drawings, …). Elements nested deeper than a bound are skipped, their text is not. Invalid
/// "html.too-large".
Result<void> walkHtml(const QString &html, HtmlVisitor &visitor);
