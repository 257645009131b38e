// SPDX-FileCopyrightText: The Enterprise Support developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/parts/fieldnotices.h"

#include "ui/parts/inlinenotice.h"
#include "ui/text/errortext.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

void FieldNotices::addRow(QFormLayout *form, const QString &label, QWidget *input, const QString &pointer)
{
    auto *caption = new QLabel(label);
    caption->setBuddy(input);
    if (input->accessibleName().isEmpty())
        input->setAccessibleName(QString(label).remove(u'&'));

    auto *notice = new InlineNotice;
    auto *column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(input);
    column->addWidget(notice);
    form->addRow(caption, column);
    m_fields.insert(pointer, {input, notice, caption, form, column});
}

void FieldNotices::setShown(const QString &pointer, bool shown)
{
    const Field field = m_fields.value(pointer);
    field.form->setRowVisible(field.row, shown);
    field.notice->clear();
}

void FieldNotices::setCaption(const QString &pointer, const QString &label)
{
    const Field field = m_fields.value(pointer);
    field.caption->setText(label);
    field.input->setAccessibleName(QString(label).remove(u'&'));
}

bool FieldNotices::show(const Error &error)
{
    clear();
    QWidget *first = nullptr;
    for (const FieldError &field : error.fields) {
        const auto known = m_fields.constFind(field.field);
        if (known == m_fields.cend() || !known->form->isRowVisible(known->row))
            continue;
        known->notice->say(ErrorText::field(field), Tone::Bad);
        known->input->setAccessibleDescription(known->notice->text());
        if (!first)
            first = known->input;
    }
    if (first)
        first->setFocus(Qt::OtherFocusReason);
    return first;
}

void FieldNotices::say(const QString &pointer, const QString &sentence)
{
    const Field field = m_fields.value(pointer);
    if (!field.notice)
        return;
    field.notice->say(sentence, Tone::Bad);
    field.input->setAccessibleDescription(sentence);
    field.input->setFocus(Qt::OtherFocusReason);
}

void FieldNotices::clear()
{
    for (const Field &field : std::as_const(m_fields)) {
        field.notice->clear();
        field.input->setAccessibleDescription({});
    }
}
