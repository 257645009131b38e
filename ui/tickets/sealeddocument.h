// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QTextDocument>

/// A document that reads nothing by itself: no file, no network, no style import. Qt's own would open any path that
/// an image names, and wait for ever on a pipe.
class SealedDocument : public QTextDocument
{
    Q_OBJECT
public:
    using QTextDocument::QTextDocument;

protected:
    QVariant loadResource(int type, const QUrl &name) override;
};
