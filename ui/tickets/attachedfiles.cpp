// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tickets/attachedfiles.h"

#include "ui/text/safetext.h"

#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

AttachedFiles::AttachedFiles(QWidget *parent)
    : QWidget(parent)
    , m_line(new QHBoxLayout(this))
{
    m_line->setContentsMargins(0, 0, 0, 0);
    m_line->addStretch();
    hide();
}

AttachmentIds AttachedFiles::ids() const
{
    AttachmentIds ids;
    for (const Attachment &file : m_files)
        ids.append(file.id);
    return ids;
}

void AttachedFiles::add(const Attachment &attachment)
{
    m_files.append(attachment);
    refresh();
    emit changed();
}

void AttachedFiles::keep(const AttachmentIds &ids)
{
    QList<Attachment> kept;
    for (const AttachmentId id : ids) {
        const auto known = std::find_if(m_files.cbegin(), m_files.cend(), [id](const Attachment &file) { return file.id == id; });
        kept.append(known == m_files.cend() ? Attachment{id, {}, {}, 0} : *known);
    }
    if (kept == m_files)
        return;
    m_files = kept;
    refresh();
}

void AttachedFiles::refresh()
{
    qDeleteAll(findChildren<QPushButton *>(Qt::FindDirectChildrenOnly));
    for (const Attachment &file : std::as_const(m_files)) {
        const QString name = file.name.isEmpty() ? tr("A file") : safeLine(file.name);
        const QString brief = fontMetrics().elidedText(name, Qt::ElideMiddle, fontMetrics().averageCharWidth() * 24);
        auto *button = new QPushButton(QString(brief).replace(u'&', u"&&"_s) + u"  ×"_s, this);
        button->setAutoDefault(false);
        button->setToolTip(tr("Do not send %1").arg(name));
        button->setAccessibleName(tr("Do not send %1").arg(name));
        connect(button, &QPushButton::clicked, this, [this, id = file.id] { remove(id); }, Qt::QueuedConnection);
        m_line->insertWidget(m_line->count() - 1, button);
    }
    setVisible(!m_files.isEmpty());
}

void AttachedFiles::remove(AttachmentId id)
{
    m_files.removeIf([id](const Attachment &file) { return file.id == id; });
    refresh();
    emit changed();
}
