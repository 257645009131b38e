// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/domain/error.h"

#include <QHash>
#include <QObject>

class InlineNotice;
class QFormLayout;
class QLabel;
class QLayout;
class QWidget;

/// Puts each refused field's sentence below that field.
class FieldNotices : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Adds \a input to \a form with a place for its sentence; \a pointer is the field's name in errors.
    void addRow(QFormLayout *form, const QString &label, QWidget *input, const QString &pointer);

    /// A row that is not shown takes no sentence either.
    void setShown(const QString &pointer, bool shown);
    void setCaption(const QString &pointer, const QString &label);

    /// Shows what belongs to a known field and moves the focus to the first; false when none does.
    bool show(const Error &error);
    void say(const QString &pointer, const QString &sentence);
    void clear();

private:
    struct Field {
        QWidget *input = nullptr;
        InlineNotice *notice = nullptr;
        QLabel *caption = nullptr;
        QFormLayout *form = nullptr;
        QLayout *row = nullptr;
    };

    QHash<QString, Field> m_fields;
};
