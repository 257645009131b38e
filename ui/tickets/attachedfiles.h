// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/attachment.h"

#include <QWidget>

class QHBoxLayout;

/// The files that will go with a reply, each with a button that takes it off again.
class AttachedFiles : public QWidget
{
    Q_OBJECT
public:
    explicit AttachedFiles(QWidget *parent = nullptr);

    AttachmentIds ids() const;
    void add(const Attachment &attachment);

    /// Only \a ids remain; one that is not here is shown without its name.
    void keep(const AttachmentIds &ids);

signals:
    void changed();

private:
    void refresh();
    void remove(AttachmentId id);

    QList<Attachment> m_files;
    QHBoxLayout *m_line = nullptr;
};
