// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

/// Rows that change under a list model: announced before, reported after, so that the model can keep
/// selection and scrolling where they are. The source is read in the thread that changes it.
class ListSource : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    virtual int count() const = 0;

signals:
    void changed(int first, int last);
    void aboutToInsert(int first, int last);
    void inserted();
    void aboutToRemove(int first, int last);
    void removed();
    void aboutToReplace(); ///< other rows come: another view, another search
    void replaced();
};
