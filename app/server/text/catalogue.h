// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>
#include <memory>

class QTranslator;

/// The sentences customers read, in portal and mail, in whichever language each of them reads. Asks one translator
/// per language and installs none, so it may be shared by threads.
class Catalogue
{
public:
    /// Loads support_<language>.qm of \a folder; for a missing file the source text is the answer.
    explicit Catalogue(const QString &folder = QStringLiteral(":/i18n"));
    ~Catalogue();
    Catalogue(const Catalogue &) = delete;

    /// \a source of \a context in \a language ("pt-BR"), with %n replaced by \a count where there is one.
    QString sentence(const QString &language, const char *context, const char *source, int count = -1) const;

private:
    QHash<QString, std::shared_ptr<QTranslator>> m_translators;
};
