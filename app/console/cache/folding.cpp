// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/console/cache/folding.h"

QString folded(const QString &text)
{
    QString plain;
    plain.reserve(text.size());
    const auto decomposed = text.normalized(QString::NormalizationForm_KD);
    for (const QChar character : decomposed) {
        if (character.category() != QChar::Mark_NonSpacing)
            plain.append(character.toCaseFolded());
    }
    return plain;
}
