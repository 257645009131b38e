// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/ids.h"

#include <QList>
#include <QString>

using AttachmentId = Id<struct AttachmentTag>;
using AttachmentIds = QList<AttachmentId>;

/// A file that goes with a message.
struct Attachment {
    AttachmentId id;
    QString name; ///< see cleanedFileName
    QString type; ///< as its bytes look: "image/png"
    qint64 size = 0;

    bool operator==(const Attachment &) const = default;
};
