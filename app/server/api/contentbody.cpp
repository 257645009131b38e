// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/server/api/contentbody.h"

#include <QDebug>

ContentBody::ContentBody(const Content &content, OnReader onReader)
    : m_size(content.size)
    , m_reader(content)
    , m_onReader(std::move(onReader))
{
}

void ContentBody::fetch(Took took)
{
    const bool posted = m_onReader([self = shared_from_this(), took](Database &database) -> DbWorker::Answer {
        const auto piece = self->m_reader.next(database);
        if (!piece)
            qWarning().noquote() << "attachment:" << piece.error().code << piece.error().detail;
        took(piece.value_or(QByteArray()));
        return {};
    });
    if (!posted)
        took({});
}
