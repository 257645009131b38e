// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/domain/foldedtext.h"

QString foldedText(const QString &text)
{
    QString folded;
    for (const QChar c : text.trimmed().normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            folded.append(c);
    }
    return folded.toCaseFolded();
}
